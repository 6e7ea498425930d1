package org.tapedeck.framework.store;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tapedeck.framework.command.SearchKey;

/**
 * The order of keys, and what comes after one of them. What comes after 1:1001:1 is the rest of the
 * order 1:1001, then the rest of merchant 1, then the other merchants: each of these is one range
 * of an index, while a condition for all three is none.
 *
 * @param attributes the key's numbers in the object, the merchant's first
 */
record KeyOrder(String name, List<String> attributes) {

  String sorting(boolean descending) {
    String way = descending ? " desc" : "";
    return attributes.stream().map(it -> name + "." + it + way).collect(joining(", "));
  }

  /** How much each range has in common with a key, those first that come first. */
  Stream<Integer> ranges() {
    return IntStream.range(0, attributes.size()).mapToObj(it -> attributes.size() - 1 - it);
  }

  /**
   * Narrows a search to one range after a key.
   *
   * @param common how many numbers it has in common with the key; the next one is beyond
   */
  void narrow(Search search, SearchKey key, int common, boolean descending) {
    for (int part = 0; part < common; part++) {
      compare(search, " = ", key, part);
    }
    compare(search, descending ? " < " : " > ", key, common);
  }

  private void compare(Search search, String comparison, SearchKey key, int part) {
    String parameter = "AFTER" + part;
    search.where(
        name + "." + attributes.get(part) + comparison + ":" + parameter,
        parameter,
        key.numbers().get(part));
  }
}
