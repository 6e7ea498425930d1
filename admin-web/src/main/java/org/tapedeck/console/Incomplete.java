package org.tapedeck.console;

/** The door refused to go on with what was half told: nobody may take the part for the whole. */
public final class Incomplete extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient Told told;

  Incomplete(Told told) {
    super(told.words() + " (" + told.codes() + ")");
    this.told = told;
  }

  public Told told() {
    return told;
  }
}
