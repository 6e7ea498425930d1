package org.tapedeck.hostsim.talks;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a talk can be about, and by which names it may choose. */
public enum Kind {
  // spotless:off
  CALL          (),
  AUTHORIZATION ("merchant", "terminal", "amount", "card", "code", "sequence"),
  REVERSAL      ("merchant", "terminal", "amount", "card", "code", "sequence", "left"),
  BATCH         ("merchant", "terminal", "amount", "number"),
  RECORD        ("merchant", "terminal", "amount", "card", "code", "sequence", "number", "record");
  // spotless:on

  private static final Set<String> OF_ALL = Set.of("profile", "way", "nth", "times");

  private final Set<String> names;

  Kind(String... names) {
    this.names = Set.of(names);
  }

  static Optional<Kind> of(String word) {
    return Stream.of(values()).filter(kind -> kind.word().equals(word)).findFirst();
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  boolean mayChooseBy(String name) {
    return OF_ALL.contains(name) || names.contains(name);
  }
}
