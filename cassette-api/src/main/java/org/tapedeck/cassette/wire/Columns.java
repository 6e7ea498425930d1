package org.tapedeck.cassette.wire;

import java.util.List;

/** Counts the positions of a table's fields, as far as they are the same in every record. */
final class Columns {

  private int position = 1;
  private boolean known = true;

  List<String> of(List<Field> fields) {
    return fields.stream().map(this::column).toList();
  }

  private String column(Field field) {
    String positions = positions(field.width());
    position += field.width().least();
    known &= field.width().isFixed();
    return positions + " " + field.name();
  }

  private String positions(Width width) {
    if (!known) {
      return "-";
    }
    if (!width.isFixed()) {
      return position + "-";
    }
    int last = position + width.least() - 1;
    return width.least() == 1 ? String.valueOf(position) : position + "-" + last;
  }
}
