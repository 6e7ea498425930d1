package org.tapedeck.hostsim.bank;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** How an answer reaches, or does not reach, whoever asked. */
public enum Delivery {
  // spotless:off
  PLAIN     ("as it is"),
  SLOW      ("after slow-seconds"),
  DROP      ("the line is dropped without an answer"),
  HALF      ("the line is dropped in the middle of the answer"),
  HTTP500   ("HTTP status 500 and a page in its place"),
  MALFORMED ("HTTP in good order, the document cut before its end"),
  GARBAGE   ("HTTP in good order, a page of words in its place");
  // spotless:on

  private final String words;

  Delivery(String words) {
    this.words = words;
  }

  /** What a knob may be set to. */
  public static String content() {
    return names().collect(Collectors.joining("|"));
  }

  /** For people, a line each. */
  public static List<String> lines() {
    return Arrays.stream(values())
        .map(row -> String.format(Locale.ROOT, "%-9s  %s", row.word(), row.words))
        .toList();
  }

  public static Delivery of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }

  private static java.util.stream.Stream<String> names() {
    return Arrays.stream(values()).map(Delivery::word);
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
