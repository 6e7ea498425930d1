package org.tapedeck.redirect.ticketswitch;

import java.util.Optional;
import java.util.stream.Stream;
import org.tapedeck.cassette.Values;

/** What is said of a no that has no code of the core's. */
enum Refusal {
  // spotless:off
  UNAVAILABLE  ("unavailable",  Told.SOLD),
  OTHER_AMOUNT ("otherAmount",  Told.NOT_HERE),
  RELEASED     ("released",     Told.RELEASED),
  FAILED       ("failed",       Told.SOLD);
  // spotless:on

  static final String PROPERTY = "refusal";

  private final String word;
  private final Told told;

  Refusal(String word, Told told) {
    this.word = word;
    this.told = told;
  }

  static Optional<Told> told(Values evidence) {
    return Stream.of(values())
        .filter(row -> evidence.find(PROPERTY).filter(row.word::equals).isPresent())
        .map(row -> row.told)
        .findFirst();
  }

  String word() {
    return word;
  }
}
