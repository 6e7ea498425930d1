package org.tapedeck.framework.cardholder;

/** That a message is not as it has to be. The sentence quotes nothing of it. */
final class Unfit extends Exception {

  private static final long serialVersionUID = 1;

  Unfit(String sentence) {
    super(sentence);
  }
}
