package org.tapedeck.framework.merchant;

/** Makes and checks password hashes. */
public interface Passwords {

  String hash(String password);

  boolean fits(String password, String hash);
}
