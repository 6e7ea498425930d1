package org.tapedeck.redirect.commsecure;

import static org.tapedeck.redirect.RedirectObjections.objection;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tapedeck.cassette.Keyword;
import org.tapedeck.cassette.Objection;
import org.tapedeck.cassette.Scope;
import org.tapedeck.cassette.Values;
import org.tapedeck.redirect.BankPath;
import org.tapedeck.redirect.RedirectObjections;
import org.tapedeck.redirect.Secrets;

/** Values that do not go together, and what would be wiser. */
final class CommSecureObjections {

  private CommSecureObjections() {}

  static Optional<Objection> of(Scope scope, Values values) {
    return RedirectObjections.of(CommSecureKeywords.TABLE, scope, values)
        .or(() -> own(scope, values));
  }

  static List<String> advice(Scope scope, Values values) {
    return scope == Scope.ACCOUNT
        ? Stream.concat(probes(values), Secrets.advice(values).stream()).toList()
        : List.of();
  }

  private static Stream<String> probes(Values account) {
    return probedByAnybody(account)
        ? Stream.of("$PROBEADDRESSES is advised: without it a probe is taken from any address.")
        : Stream.empty();
  }

  private static boolean probedByAnybody(Values account) {
    return Generation.of(account) == Generation.A && account.find("probeAddresses").isEmpty();
  }

  private static Optional<Objection> own(Scope scope, Values values) {
    return switch (scope) {
      case CASSETTE ->
          BankPath.objection(
              CommSecureKeywords.withCassetteDefaults(values).text("path"),
              keyword(scope, "$PATH"));
      case ACCOUNT -> noAccount(CommSecureKeywords.withAccountDefaults(values));
      case ORDER, DEPOSIT, PAY_SYSTEM, OBJECT -> Optional.empty();
    };
  }

  private static Optional<Objection> noAccount(Values account) {
    return objection(
            account.find("payPage").isEmpty(),
            keyword(Scope.ACCOUNT, "$PAYPAGE"),
            "The address of the bank's page for buyers has to be set.")
        .or(() -> noMerchant(account))
        .or(() -> noAddresses(account))
        .or(() -> tooShort(account));
  }

  private static Optional<Objection> noMerchant(Values account) {
    return objection(
        Generation.of(account) == Generation.B && account.find("merchantId").isEmpty(),
        keyword(Scope.ACCOUNT, "$MERCHANTID"),
        "Generation B names the shop by it.");
  }

  private static Optional<Objection> noAddresses(Values account) {
    return objection(
        account.find("probeAddresses").map(ProbeAddresses::of).map(Optional::isEmpty).orElse(false),
        keyword(Scope.ACCOUNT, "$PROBEADDRESSES"),
        "Addresses are IPv4 or IPv6 addresses in digits, separated by commas.");
  }

  private static Optional<Objection> tooShort(Values account) {
    return objection(
        account.number("visitTimeout") < account.number("probeWindow"),
        keyword(Scope.ACCOUNT, "$PROBEWINDOW"),
        "A visit is not probed any more when its time, $VISITTIMEOUT, is over.");
  }

  private static Keyword keyword(Scope scope, String name) {
    return CommSecureKeywords.TABLE.find(scope, name).orElseThrow();
  }
}
