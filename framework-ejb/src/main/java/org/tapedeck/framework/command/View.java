package org.tapedeck.framework.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tapedeck.cassette.Values;

/**
 * An object as a reply shows it.
 *
 * @param element its name in the reply, such as PSOrder
 * @param attributes in the order in which they are shown
 * @param properties the cassette's part of the object
 * @param nested what belongs to the object, when it was asked for
 */
public record View(
    String element,
    Map<String, String> attributes,
    Values properties,
    List<ViewCollection> nested) {

  public View withProperties(Values shown) {
    return new View(element, attributes, shown, nested);
  }

  /** With one attribute more, behind the others. */
  public View with(String attribute, String value) {
    Map<String, String> all = new LinkedHashMap<>(attributes);
    all.put(attribute, value);
    return new View(element, all, properties, nested);
  }

  public View with(List<ViewCollection> collections) {
    return new View(element, attributes, properties, collections);
  }
}
