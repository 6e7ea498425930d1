package org.tapedeck.framework.vault;

/** The vault cannot be opened, so the server must not start. */
public class VaultClosed extends RuntimeException {

  private static final long serialVersionUID = 1;

  public VaultClosed(String message) {
    super(message);
  }
}
