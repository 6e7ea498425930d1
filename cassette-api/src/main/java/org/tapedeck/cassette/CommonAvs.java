package org.tapedeck.cassette;

/** The address check's result as every cassette tells it (specification, section 6.7). */
public enum CommonAvs {
  FULL_MATCH(0),
  STREET_ONLY(1),
  POSTAL_CODE_ONLY(2),
  NO_MATCH(3),
  UNAVAILABLE(4);

  private final int code;

  CommonAvs(int code) {
    this.code = code;
  }

  public int code() {
    return code;
  }
}
