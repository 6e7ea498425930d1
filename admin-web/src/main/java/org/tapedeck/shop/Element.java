package org.tapedeck.shop;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.tapedeck.cassette.Values;

/**
 * An element of a call, as it came. Attributes count for nothing. Of an element that stands twice
 * where one is expected the last counts, as of keywords at the door.
 *
 * @param text what stands directly in it, blanks included
 */
record Element(String name, String text, List<Element> children) {

  private static final Set<String> NO = Set.of("no", "false", "0");

  Optional<Element> child(String wanted) {
    return children.stream().filter(it -> it.name.equals(wanted)).reduce((first, last) -> last);
  }

  /** As it came. */
  Optional<String> exact(String wanted) {
    return child(wanted).map(Element::text);
  }

  /** Without the white space around it, which is of the page's layout. */
  Optional<String> text(String wanted) {
    return exact(wanted).map(String::strip);
  }

  /** The same, but what is empty did not come. */
  Optional<String> filled(String wanted) {
    return text(wanted).filter(it -> !it.isEmpty());
  }

  /** An empty element means yes. */
  boolean flag(String wanted) {
    return text(wanted).filter(it -> !NO.contains(it)).isPresent();
  }

  /** The children of a child that have one of these names; empty when it did not come. */
  Optional<Values> values(String wanted, Set<String> names) {
    return child(wanted).map(it -> it.values(names));
  }

  private Values values(Set<String> names) {
    Map<String, String> found = new TreeMap<>();
    children.stream()
        .filter(it -> names.contains(it.name))
        .forEach(it -> found.put(it.name, it.text.strip()));
    return Values.of(found);
  }
}
