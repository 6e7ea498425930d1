package org.tapedeck.hostsim.saman;

/**
 * What a call comes to.
 *
 * @param said what is answered
 * @param done what changes in the books, if the call is recorded
 */
record Outcome<T>(T said, Runnable done) {

  static <T> Outcome<T> only(T said) {
    return new Outcome<>(said, () -> {});
  }
}
