package org.tapedeck.cassette;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Values by property name: a cassette's settings, what an order brought, what a host answered. Its
 * text form names the properties and shows none of the values.
 */
public final class Values {

  public static final Values NONE = new Values(Map.of());

  private final Map<String, String> byProperty;

  private Values(Map<String, String> byProperty) {
    this.byProperty = byProperty;
  }

  public static Values of(Map<String, String> byProperty) {
    return new Values(Map.copyOf(byProperty));
  }

  /** The value of a property that must be there. */
  public String text(String property) {
    return find(property).orElseThrow(() -> new IllegalStateException("no value for " + property));
  }

  /** The value of a property that must be there, as a whole number. */
  public int number(String property) {
    return Integer.parseInt(text(property));
  }

  public Optional<String> find(String property) {
    return Optional.ofNullable(byProperty.get(property));
  }

  /** These values, replaced and completed by those of the other. */
  public Values and(Values other) {
    Map<String, String> merged = new TreeMap<>(byProperty);
    merged.putAll(other.byProperty);
    return of(merged);
  }

  /** Those of these values whose property is wanted. */
  public Values only(Predicate<String> wanted) {
    Map<String, String> found = new TreeMap<>(byProperty);
    found.keySet().removeIf(wanted.negate());
    return of(found);
  }

  public boolean isEmpty() {
    return byProperty.isEmpty();
  }

  public Map<String, String> asMap() {
    return byProperty;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Values values && values.byProperty.equals(byProperty);
  }

  @Override
  public int hashCode() {
    return byProperty.hashCode();
  }

  @Override
  public String toString() {
    return "Values" + new TreeMap<>(byProperty).keySet();
  }
}
