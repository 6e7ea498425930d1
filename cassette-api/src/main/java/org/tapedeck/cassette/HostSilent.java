package org.tapedeck.cassette;

/** The host may have acted, but no whole answer came. Nobody knows. */
public class HostSilent extends Exception {

  private static final long serialVersionUID = 1;

  public HostSilent(String message) {
    super(message);
  }

  public HostSilent(String message, Throwable cause) {
    super(message, cause);
  }
}
