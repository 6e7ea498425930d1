package org.tapedeck.hostsim.layout;

import java.util.Optional;
import java.util.stream.Collectors;

/** A record read through its layout. It prints what may be seen of it. */
public record Fields(Layout layout, String record) {

  public Fields {
    if (record.length() < layout.length()) {
      throw new IllegalArgumentException("record shorter than its layout");
    }
  }

  public String get(String name) {
    return layout.field(name).in(record);
  }

  public Optional<Field> firstWrong() {
    return layout.fields().stream().filter(f -> !f.content().holds(f.in(record))).findFirst();
  }

  @Override
  public String toString() {
    return layout.fields().stream()
        .map(field -> field.name() + "=" + field.shown().show(field.in(record)))
        .collect(Collectors.joining(" "));
  }
}
