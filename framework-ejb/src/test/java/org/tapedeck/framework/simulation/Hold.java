package org.tapedeck.framework.simulation;

import java.time.Instant;

/** What a bank holds of a shopper's money, by the number under which it was asked. */
final class Hold {

  final String name;
  final String terminal;
  final int number;

  /** Order and payment, as the bank was told. */
  final String of;

  final long authorized;
  final Instant since;
  private long left;
  private String settledIn = "";

  Hold(String name, String terminal, int number, String of, long authorized, Instant since) {
    this.since = since;
    this.name = name;
    this.terminal = terminal;
    this.number = number;
    this.of = of;
    this.authorized = authorized;
    this.left = authorized;
  }

  void leave(long amount) {
    left = amount;
  }

  void settle(String batch) {
    settledIn = batch;
  }

  long left() {
    return left;
  }

  boolean stands() {
    return left > 0;
  }

  boolean isSettled() {
    return !settledIn.isEmpty();
  }

  @Override
  public String toString() {
    return "hold %s of %d (authorized %d) for %s/%s, number %d%s"
        .formatted(name, left, authorized, terminal, of, number, isSettled() ? ", settled" : "");
  }
}
