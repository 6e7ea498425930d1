package org.tapedeck.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * What has to be found: {@code PSPayment state=payment_closed}, {@code 2 PSOrder}, {@code no hold}.
 *
 * @param count how often; empty for at least once
 * @param kind the name of the element, or the first word of the line in the host's books
 * @param values what it must have; * stands for anything but nothing
 */
record Expectation(OptionalInt count, String kind, Map<String, String> values) {

  static Expectation of(List<String> words) {
    boolean counted = words.get(0).matches("no|\\d+");
    OptionalInt count = counted ? OptionalInt.of(number(words.get(0))) : OptionalInt.empty();
    List<String> rest = counted ? words.subList(1, words.size()) : words;
    return new Expectation(count, rest.get(0), pairs(rest.subList(1, rest.size())));
  }

  private static int number(String word) {
    return word.equals("no") ? 0 : Integer.parseInt(word);
  }

  static Map<String, String> pairs(List<String> words) {
    Map<String, String> pairs = new TreeMap<>();
    for (String word : words) {
      String[] pair = word.split("=", 2);
      pairs.put(pair[0], pair[1]);
    }
    return pairs;
  }

  void check(List<Map<String, String>> found) {
    long fitting = found.stream().filter(this::fits).count();
    String all = "among " + found;
    if (count.isPresent()) {
      assertEquals(count.getAsInt(), fitting, all);
    } else {
      assertTrue(fitting > 0, all);
    }
  }

  private boolean fits(Map<String, String> found) {
    return values.entrySet().stream()
        .allMatch(wanted -> fits(wanted.getValue(), found.getOrDefault(wanted.getKey(), "")));
  }

  private static boolean fits(String wanted, String found) {
    return wanted.equals("*") ? !found.isEmpty() : wanted.equals(found);
  }
}
