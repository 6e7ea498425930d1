package org.tapedeck.hostsim.layout;

/** A field by position; positions count from 1 at the byte after STX. */
public record Field(String name, int from, int width, Content content, Shown shown) {

  public static Field field(String name, int from, int width, Content content, Shown shown) {
    return new Field(name, from, width, content, shown);
  }

  int to() {
    return from + width - 1;
  }

  Field movedTo(int position) {
    return new Field(name, position, width, content, shown);
  }

  String in(String record) {
    return record.substring(from - 1, to());
  }

  /** Too long a value is our own mistake and must not shift the fields behind it. */
  String write(String value) {
    String written = content.fill(value, width);
    if (written.length() != width || !content.holds(written)) {
      throw new IllegalArgumentException(name + " does not fit its " + width + " bytes");
    }
    return written;
  }
}
