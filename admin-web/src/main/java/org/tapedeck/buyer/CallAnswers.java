package org.tapedeck.buyer;

import jakarta.servlet.http.HttpServletResponse;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.tapedeck.cassette.visit.Hearing;
import org.tapedeck.cassette.visit.Response;
import org.tapedeck.framework.visit.Told;

/** What a call is answered: a bank the cassette's text, a buyer the way to his page. */
final class CallAnswers {

  /** From {@code bank/CASSETTE/MERCHANT/ACCOUNT/CALL} to where visits are. */
  private static final String VISITS = "../../../../visit/";

  /** Whoever forges a message, or guesses, is not shown the visit that he has named. */
  private static final Set<Hearing> LEADS_NOWHERE =
      EnumSet.of(Hearing.FORGED, Hearing.UNKNOWN_VISIT);

  private CallAnswers() {}

  static WebAnswer of(Told told) {
    return switch (told.origin()) {
      case BANK -> toBank(told.response());
      case BUYER ->
          place(told)
              .map(WebAnswer::seeOther)
              .orElseGet(() -> Pages.nothingHere(HttpServletResponse.SC_NOT_FOUND, VISITS));
      case EITHER ->
          place(told)
              .map(place -> Pages.leadingTo(place, VISITS))
              .orElseGet(() -> Pages.nothingHere(HttpServletResponse.SC_OK, VISITS));
    };
  }

  static WebAnswer noSuchCall() {
    return Pages.nothingHere(HttpServletResponse.SC_NOT_FOUND, VISITS);
  }

  static WebAnswer notNow() {
    return Pages.notNow(VISITS);
  }

  private static WebAnswer toBank(Response response) {
    return WebAnswer.text(response.status(), response.text());
  }

  private static Optional<String> place(Told told) {
    return told.token()
        .filter(token -> !LEADS_NOWHERE.contains(told.hearing()))
        .map(token -> VISITS + token + "/" + VisitPath.WAIT);
  }
}
