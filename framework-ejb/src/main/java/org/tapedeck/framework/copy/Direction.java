package org.tapedeck.framework.copy;

/** Which way bytes went. */
public enum Direction {
  SENT(">"),
  RECEIVED("<"),
  /** Of a part of the copy that has some of each. */
  BOTH("-");

  private final String arrow;

  Direction(String arrow) {
    this.arrow = arrow;
  }

  String arrow() {
    return arrow;
  }

  Direction and(Direction other) {
    return this == other ? this : BOTH;
  }
}
