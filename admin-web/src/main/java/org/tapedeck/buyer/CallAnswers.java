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

  /** Whoever forges a message, or guesses, is not shown the visit that he has named. */
  private static final Set<Hearing> LEADS_NOWHERE =
      EnumSet.of(Hearing.FORGED, Hearing.UNKNOWN_VISIT);

  private CallAnswers() {}

  /**
   * @param visits the relative address of where visits are
   */
  static WebAnswer of(Told told, String visits) {
    return switch (told.origin()) {
      case BANK -> toBank(told.response());
      case BUYER ->
          place(told, visits)
              .map(WebAnswer::seeOther)
              .orElseGet(() -> Pages.nothingHere(HttpServletResponse.SC_NOT_FOUND, visits));
      case EITHER ->
          place(told, visits)
              .map(place -> Pages.leadingTo(place, visits))
              .orElseGet(() -> Pages.nothingHere(HttpServletResponse.SC_OK, visits));
    };
  }

  static WebAnswer noSuchCall(String visits) {
    return Pages.nothingHere(HttpServletResponse.SC_NOT_FOUND, visits);
  }

  static WebAnswer notNow(String visits) {
    return Pages.notNow(visits);
  }

  private static WebAnswer toBank(Response response) {
    return WebAnswer.text(response.status(), response.text());
  }

  private static Optional<String> place(Told told, String visits) {
    return told.token()
        .filter(token -> !LEADS_NOWHERE.contains(told.hearing()))
        .map(token -> visits + token + "/" + VisitPath.WAIT);
  }
}
