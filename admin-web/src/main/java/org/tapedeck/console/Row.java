package org.tapedeck.console;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tapedeck.framework.command.View;
import org.tapedeck.framework.command.ViewCollection;

/**
 * An object of a reply, as pages read it: {@code row.state} is an attribute, {@code
 * row.properties.pan} a property of the cassette's, {@code row.PaymentCollection} the rows that are
 * nested in it.
 */
public final class Row extends LinkedHashMap<String, Object> {

  private static final long serialVersionUID = 1;

  static Row of(View view) {
    Row row = new Row();
    row.putAll(view.attributes());
    row.put("properties", new TreeMap<>(view.properties().asMap()));
    view.nested().forEach(nested -> row.put(nested.element(), all(nested)));
    return row;
  }

  static List<Row> all(ViewCollection found) {
    return found.views().stream().map(Row::of).toList();
  }

  /** An attribute; empty when the object has none of this name. */
  public String text(String attribute) {
    return get(attribute) instanceof String text ? text : "";
  }

  /** An attribute that is a number; 0 when the object has none of this name. */
  public long number(String attribute) {
    String text = text(attribute);
    return text.isEmpty() ? 0 : Long.parseLong(text);
  }

  public boolean is(String flag) {
    return text(flag).equals("1");
  }

  /** Whether the reply offers a command on this object (WITHCOMMANDS=1). */
  public boolean offers(String operation) {
    return List.of(text("commands").split(" ")).contains(operation);
  }

  @SuppressWarnings("unchecked")
  public List<Row> rows(String collection) {
    return (List<Row>) getOrDefault(collection, List.of());
  }

  @SuppressWarnings("unchecked")
  public Map<String, String> properties() {
    return (Map<String, String>) getOrDefault("properties", Map.of());
  }

  /** The key of the object, such as {@code 1:1001}: its ID without the letter before it. */
  public String key() {
    return text("ID").substring(text("ID").indexOf(':') + 1);
  }
}
