package org.tapedeck.redirect.ticketswitch;

import static org.tapedeck.redirect.RedirectObjections.objection;

import java.util.Optional;
import org.tapedeck.cassette.Keyword;
import org.tapedeck.cassette.Objection;
import org.tapedeck.cassette.Scope;
import org.tapedeck.cassette.Values;
import org.tapedeck.redirect.BankPath;
import org.tapedeck.redirect.RedirectObjections;

/** Values that do not go together, or that their content lets pass and that are wrong. */
final class TicketSwitchObjections {

  private static final int SHORTEST_KEY = 20;

  private TicketSwitchObjections() {}

  static Optional<Objection> of(Scope scope, Values values) {
    return RedirectObjections.of(TicketSwitchKeywords.TABLE, scope, values)
        .or(() -> own(scope, values));
  }

  private static Optional<Objection> own(Scope scope, Values values) {
    return switch (scope) {
      case ORDER -> noCountry(values).or(() -> noPhone(values)).or(() -> halfACard(values));
      case CASSETTE ->
          BankPath.objection(
              TicketSwitchKeywords.withCassetteDefaults(values).text("path"),
              keyword(scope, "$PATH"));
      case ACCOUNT -> noKey(values);
      case DEPOSIT, PAY_SYSTEM, OBJECT -> Optional.empty();
    };
  }

  private static Optional<Objection> noCountry(Values order) {
    return objection(
        !order.find("countryCode").map(code -> code.matches("[A-Za-z]{2}")).orElse(true),
        keyword(Scope.ORDER, "$CUSTOMER.COUNTRYCODE"),
        "A country has two letters, as in gb.");
  }

  private static Optional<Objection> noPhone(Values order) {
    return objection(
        order.find("workPhone").isEmpty() && order.find("homePhone").isEmpty(),
        keyword(Scope.ORDER, "$CUSTOMER.WORKPHONE"),
        "A telephone number is needed, at work or at home.");
  }

  private static Optional<Objection> halfACard(Values order) {
    return objection(
        order.find("pan").isPresent() != order.find("expiry").isPresent(),
        keyword(Scope.ORDER, "$EXPIRY"),
        "A card's number and its expiry come together.");
  }

  /** The core refuses such a key, and only when the buyer is on his way (code 1330). */
  private static Optional<Objection> noKey(Values account) {
    return objection(
        account
            .find("encryptionKey")
            .filter(key -> key.strip().length() < SHORTEST_KEY)
            .isPresent(),
        keyword(Scope.ACCOUNT, "$ENCRYPTIONKEY"),
        "A key has 20 characters or more, blanks at its ends not counted.");
  }

  private static Keyword keyword(Scope scope, String name) {
    return TicketSwitchKeywords.TABLE.find(scope, name).orElseThrow();
  }
}
