package org.tapedeck.hostsim.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A record as a table of fields that follow each other without a gap. */
public final class Layout {
  private final List<Field> fields;

  private Layout(List<Field> fields) {
    this.fields = List.copyOf(fields);
    int expected = fields.get(0).from();
    for (Field field : fields) {
      if (field.from() != expected) {
        throw new IllegalArgumentException(field.name() + " does not follow its neighbour");
      }
      expected = field.to() + 1;
    }
  }

  public static Layout of(Field... fields) {
    return new Layout(List.of(fields));
  }

  /** A group keeps its printed positions in its own table and moves up when another is absent. */
  public Layout then(Layout group) {
    List<Field> all = new ArrayList<>(fields);
    int shift = length() + 1 - group.fields.get(0).from();
    group.fields.forEach(field -> all.add(field.movedTo(field.from() + shift)));
    return new Layout(all);
  }

  public int length() {
    return fields.get(fields.size() - 1).to();
  }

  public List<Field> fields() {
    return fields;
  }

  public Field field(String name) {
    return fields.stream().filter(f -> f.name().equals(name)).findFirst().orElseThrow();
  }

  public boolean has(String name) {
    return fields.stream().anyMatch(f -> f.name().equals(name));
  }

  /** The host's own count of fields, from 1. */
  public int number(String name) {
    return fields.indexOf(field(name)) + 1;
  }

  public String write(Map<String, String> values) {
    return fields.stream()
        .map(field -> field.write(values.getOrDefault(field.name(), "")))
        .collect(Collectors.joining());
  }
}
