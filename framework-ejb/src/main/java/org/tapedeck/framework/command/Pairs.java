package org.tapedeck.framework.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What a form says: keyword names in capitals, each with its values in their order. */
public final class Pairs {

  private final Map<String, List<String>> byName = new TreeMap<>();

  /** Pairs in which no keyword is repeated. */
  public static Pairs of(Map<String, String> values) {
    Pairs pairs = new Pairs();
    values.forEach(pairs::add);
    return pairs;
  }

  public void add(String name, String value) {
    byName.computeIfAbsent(name.toUpperCase(Locale.ROOT), first -> new ArrayList<>()).add(value);
  }

  public List<String> all(String name) {
    return List.copyOf(byName.getOrDefault(name, List.of()));
  }

  /** The last value of a keyword; empty when it is not there. */
  public Optional<String> last(String name) {
    return all(name).stream().reduce((earlier, later) -> later);
  }

  public Map<String, List<String>> byName() {
    return new TreeMap<>(byName);
  }

  /** Of each keyword the last value. */
  static Map<String, String> last(Map<String, List<String>> byName) {
    Map<String, String> last = new TreeMap<>();
    byName.forEach((name, values) -> last.put(name, values.get(values.size() - 1)));
    return last;
  }

  @Override
  public String toString() {
    return byName.keySet().toString();
  }
}
