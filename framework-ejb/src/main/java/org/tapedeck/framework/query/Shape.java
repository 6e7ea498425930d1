package org.tapedeck.framework.query;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.tapedeck.cassette.Values;
import org.tapedeck.framework.command.View;

/** A table of the attributes that a reply shows of one kind of object. */
final class Shape<T> {

  private final String element;
  private final Map<String, Function<T, Object>> attributes = new LinkedHashMap<>();
  private final Set<String> optional = new HashSet<>();
  private final Function<T, Values> properties;

  private Shape(String element, Function<T, Values> properties) {
    this.element = element;
    this.properties = properties;
  }

  static <T> Shape<T> of(String element, Function<T, Values> properties) {
    return new Shape<>(element, properties);
  }

  /** An attribute that every object has. */
  Shape<T> row(String attribute, Function<T, Object> value) {
    attributes.put(attribute, value);
    return this;
  }

  /** An attribute that is left out of the reply when its value is null. */
  Shape<T> optional(String attribute, Function<T, Object> value) {
    optional.add(attribute);
    return row(attribute, value);
  }

  /** An attribute that is put into the view afterwards, when it was asked for. */
  Shape<T> later(String attribute) {
    return optional(attribute, object -> null);
  }

  /** What another table shows of a part of the object. */
  <S> Shape<T> rows(Shape<S> others, Function<T, S> part) {
    others.attributes.forEach((name, value) -> row(name, it -> value.apply(part.apply(it))));
    optional.addAll(others.optional);
    return this;
  }

  String element() {
    return element;
  }

  /** The attributes' names, each with whether every object has it. */
  Map<String, Boolean> attributes() {
    Map<String, Boolean> names = new LinkedHashMap<>();
    attributes.keySet().forEach(name -> names.put(name, !optional.contains(name)));
    return names;
  }

  View view(T object) {
    Map<String, String> shown = new LinkedHashMap<>();
    attributes.forEach(
        (attribute, value) -> {
          Object found = value.apply(object);
          if (found != null) {
            shown.put(attribute, found.toString());
          }
        });
    return new View(element, shown, properties.apply(object), List.of());
  }
}
