package org.tapedeck.framework.model;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A command: who says what, and the host's word when it is asked.
 *
 * @param operation one of the specification's, or {@link #GOES_ON}
 */
public record Said(String who, String operation, Map<String, String> keywords, String host) {

  /** What no caller waits for comes to its end. */
  public static final String GOES_ON = "(goes on)";

  /** What is meant when nothing is said. */
  private static final Map<String, String> DEFAULTS =
      Map.of("DELETEORDER", "0", "FORCE", "0", "SPLITALLOWED", "1");

  public Optional<String> find(String keyword) {
    return Optional.ofNullable(keywords.get(keyword));
  }

  int number(String keyword) {
    return Integer.parseInt(keywords.get(keyword));
  }

  boolean flag(String keyword) {
    return "1".equals(keywords.get(keyword));
  }

  /** The same without a keyword. */
  public Said without(String keyword) {
    Map<String, String> fewer = new LinkedHashMap<>(keywords);
    fewer.remove(keyword);
    return new Said(who, operation, fewer, host);
  }

  /** The same with a keyword set. */
  public Said with(String keyword, String value) {
    Map<String, String> more = new LinkedHashMap<>(keywords);
    more.put(keyword, value);
    return new Said(who, operation, more, host);
  }

  /** What is said, whoever says it and in whatever words. */
  String content() {
    Map<String, String> plain = new TreeMap<>(keywords);
    find("$ACCOUNTNUMBER").ifPresent(account -> plain.put("ACCOUNTNUMBER", account));
    plain.remove("$ACCOUNTNUMBER");
    plain.entrySet().removeAll(DEFAULTS.entrySet());
    if (operation.equals("APPROVE") || find("APPROVEFLAG").isPresent()) {
      plain.remove("DEPOSITFLAG", "0");
    }
    StateTables.decimals(keywords.getOrDefault("CURRENCY", ""))
        .ifPresent(decimals -> plain.remove("AMOUNTEXP10", String.valueOf(-decimals)));
    return operation + plain;
  }

  /** The same in the words that were said. */
  String text() {
    return keywords.entrySet().stream()
        .map(pair -> " " + pair.getKey() + "=" + pair.getValue())
        .collect(Collectors.joining("", operation, ""));
  }

  @Override
  public String toString() {
    return "%-7s %s   [host: %s]".formatted(who, text(), host);
  }
}
