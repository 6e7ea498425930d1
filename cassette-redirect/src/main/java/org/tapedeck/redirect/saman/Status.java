package org.tapedeck.redirect.saman;

import java.util.Map;
import java.util.Optional;

/** The numbers of the REST interface that stand beside a State, or alone (section 3.6). */
final class Status {

  // spotless:off
  private static final Map<String, String> WORDS = Map.of(
      "0",  "in progress",
      "1",  "cancelled by the buyer",
      "2",  "paid",
      "3",  "failed",
      "4",  "the session is over",
      "5",  "wrong parameters",
      "8",  "the server's address is not registered",
      "10", "the token is not known",
      "11", "there is no token",
      "12", "the terminal is not known");
  // spotless:on

  private static final String PAID = "2";

  private Status() {}

  /** The State that a number stands for; only one does. */
  static Optional<String> state(String number) {
    return Optional.of(number).filter(PAID::equals).map(paid -> State.OK);
  }

  static Optional<String> words(String number) {
    return Optional.ofNullable(WORDS.get(number));
  }
}
