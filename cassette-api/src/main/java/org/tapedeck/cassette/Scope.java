package org.tapedeck.cassette;

/** The command or administration object that a {@code $} keyword belongs to. */
public enum Scope {
  /** What AcceptPayment brings. */
  ORDER,
  /**
   * What comes with a deposit: on Deposit, and on AcceptPayment when it deposits at once. All plain
   * and none required.
   */
  DEPOSIT,
  /** The cassette's settings for the whole server: ModifyCassette. */
  CASSETTE,
  /** A merchant's settings for all his accounts: CreatePaySystem. */
  PAY_SYSTEM,
  /** One account's settings: CreateAccount. */
  ACCOUNT,
  /** An object of the cassette's own; its keywords stand with its {@link ObjectType}. */
  OBJECT
}
