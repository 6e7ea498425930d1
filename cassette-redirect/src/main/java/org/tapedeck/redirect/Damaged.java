package org.tapedeck.redirect;

/** An answer that cannot be read, or is none to what was asked. The text shows no value of it. */
public class Damaged extends Exception {

  private static final long serialVersionUID = 1;

  public Damaged(String message) {
    super(message);
  }
}
