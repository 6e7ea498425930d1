package org.tapedeck.launch;

/** Why Tapedeck cannot start, in a sentence for the person who started it. */
final class CannotStart extends RuntimeException {

  private static final long serialVersionUID = 1;

  CannotStart(String sentence) {
    super(sentence);
  }
}
