package org.tapedeck.hostsim.settlement;

/** The records of a batch by their letter. */
enum RecordType {
  HEADER('H'),
  PARAMETER('P'),
  DETAIL('D'),
  TRAILER('T');

  private final char letter;

  RecordType(char letter) {
    this.letter = letter;
  }

  char letter() {
    return letter;
  }

  boolean is(char other) {
    return letter == other;
  }
}
