package org.tapedeck.framework.merchant;

/** What becomes of somebody who gives a name and a password to a person's screen. */
public enum Login {
  /** He is who he says. */
  IN,
  /** He is, but his password is a one-time password: until it is changed he has no rights. */
  CHANGE_PASSWORD,
  /** The name is not known, the password is wrong, or the user is locked; nobody is told which. */
  REFUSED
}
