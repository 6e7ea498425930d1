package org.tapedeck.framework.purchase;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.tapedeck.cassette.Values;

/** The elements that came of customer_data or card_data; white space around them counts not. */
record Given(Values values) {

  /** Characters of one element. */
  static final int LONGEST = 100;

  /** Bytes of all elements. */
  static final int MOST = 4000;

  /** Empty when the element is, or did not come. */
  String text(String element) {
    return values.find(element).map(String::strip).orElse("");
  }

  boolean lacks(String element) {
    return text(element).isEmpty();
  }

  boolean lacksOneOf(Set<String> elements) {
    return elements.stream().anyMatch(this::lacks);
  }

  boolean hasOneOf(Set<String> elements) {
    return !elements.stream().allMatch(this::lacks);
  }

  /** The element came, and has nothing in it. */
  boolean isLeftEmpty(String element) {
    return values.find(element).filter(String::isBlank).isPresent();
  }

  boolean isTooLong() {
    return values.asMap().values().stream().anyMatch(it -> it.length() > LONGEST)
        || values.asMap().values().stream()
                .mapToInt(it -> it.getBytes(StandardCharsets.UTF_8).length)
                .sum()
            > MOST;
  }
}
