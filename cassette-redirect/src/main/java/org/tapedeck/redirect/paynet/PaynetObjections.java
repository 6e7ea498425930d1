package org.tapedeck.redirect.paynet;

import static org.tapedeck.redirect.RedirectObjections.objection;

import java.util.List;
import java.util.Optional;
import org.tapedeck.cassette.Keyword;
import org.tapedeck.cassette.Objection;
import org.tapedeck.cassette.Scope;
import org.tapedeck.cassette.Values;
import org.tapedeck.redirect.BankPath;
import org.tapedeck.redirect.RedirectObjections;
import org.tapedeck.redirect.Secrets;

/** Values that do not go together, and what would be wiser. */
final class PaynetObjections {

  private PaynetObjections() {}

  static Optional<Objection> of(Scope scope, Values values) {
    return RedirectObjections.of(PaynetKeywords.TABLE, scope, values).or(() -> own(scope, values));
  }

  static List<String> advice(Scope scope, Values values) {
    return scope == Scope.ACCOUNT ? Secrets.advice(values) : List.of();
  }

  private static Optional<Objection> own(Scope scope, Values values) {
    return switch (scope) {
      case CASSETTE ->
          BankPath.objection(
              PaynetKeywords.withCassetteDefaults(values).text("path"), keyword(scope, "$PATH"));
      case ACCOUNT ->
          objection(
              values.find("payPage").isEmpty(),
              keyword(scope, "$PAYPAGE"),
              "The address of the bank's page for buyers has to be set.");
      case ORDER, DEPOSIT, PAY_SYSTEM, OBJECT -> Optional.empty();
    };
  }

  private static Keyword keyword(Scope scope, String name) {
    return PaynetKeywords.TABLE.find(scope, name).orElseThrow();
  }
}
