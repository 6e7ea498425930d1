package org.tapedeck.shop;

/** A call that is answered with a script_error. */
final class NotHeard extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final ScriptError error;

  NotHeard(ScriptError error) {
    super(error.sentence(), null, false, false);
    this.error = error;
  }

  ScriptError error() {
    return error;
  }
}
