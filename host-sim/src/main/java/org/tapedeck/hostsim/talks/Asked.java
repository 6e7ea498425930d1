package org.tapedeck.hostsim.talks;

import java.util.Map;
import java.util.TreeMap;

/** What a conversation is about, as far as a talk may choose by it. No card number is in it. */
public record Asked(Kind kind, Map<String, String> values) {

  /** Numbers are compared without the zeros in front of them. */
  public static String number(String digits) {
    return digits.matches("\\d{1,18}") ? Long.toString(Long.parseLong(digits)) : digits;
  }

  /** The last four digits. */
  public static String card(String account) {
    return account.substring(Math.max(0, account.length() - 4));
  }

  Asked over(Way way, String profile) {
    Map<String, String> all = new TreeMap<>(values);
    all.put("way", way.word());
    all.put("profile", profile);
    return new Asked(kind, all);
  }

  String value(String name) {
    return values.getOrDefault(name, "");
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("kind=" + kind.word());
    values.forEach((name, value) -> text.append(' ').append(name).append('=').append(value));
    return text.toString();
  }
}
