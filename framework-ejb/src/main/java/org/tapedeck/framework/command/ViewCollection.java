package org.tapedeck.framework.command;

import java.util.List;
import java.util.Map;

/**
 * Objects of one kind, as a reply shows them, under a name such as OrderCollection.
 *
 * @param attributes what is said of the collection besides its size
 */
public record ViewCollection(String element, Map<String, String> attributes, List<View> views) {

  public ViewCollection(String element, List<View> views) {
    this(element, Map.of(), views);
  }
}
