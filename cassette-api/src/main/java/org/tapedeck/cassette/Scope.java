package org.tapedeck.cassette;

/** The command or administration object that a {@code $} keyword belongs to. */
public enum Scope {
  ORDER,
  CASSETTE,
  PAY_SYSTEM,
  ACCOUNT
}
