package org.tapedeck.framework.simulation;

/** The server has died. No engine catches an Error, so nothing of it goes on. */
final class Crash extends Error {

  private static final long serialVersionUID = 1;

  Crash() {
    super("the server has died", null, false, false);
  }
}
