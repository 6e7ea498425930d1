package org.tapedeck.cassette;

/** The request cannot have reached the host, so nothing was done. */
public class HostUnreachable extends Exception {

  private static final long serialVersionUID = 1;

  public HostUnreachable(String message, Throwable cause) {
    super(message, cause);
  }
}
