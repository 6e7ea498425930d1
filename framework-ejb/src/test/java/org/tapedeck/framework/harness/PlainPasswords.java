package org.tapedeck.framework.harness;

import org.tapedeck.framework.merchant.Passwords;

/** Passwords without the slow hash, counting how often one was checked. */
public final class PlainPasswords implements Passwords {

  private int checks;
  private int hashes;

  @Override
  public String hash(String password) {
    hashes++;
    return "hash of " + password;
  }

  @Override
  public boolean fits(String password, String hash) {
    checks++;
    return hash.equals("hash of " + password);
  }

  /** How often a hash was worked out, for a new password or to compare. */
  public int effort() {
    return checks + hashes;
  }
}
