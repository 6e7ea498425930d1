package org.tapedeck.redirect;

import java.time.Instant;
import org.tapedeck.cassette.Configuration;
import org.tapedeck.cassette.Money;
import org.tapedeck.cassette.RefundRequest;
import org.tapedeck.cassette.ReversalRequest;
import org.tapedeck.cassette.Values;

/**
 * What is given back of a payment, as tests ask for it: credit 7 of order 1000, or its payment 1.
 *
 * @param paid what was paid
 * @param evidence what the bank said of it
 */
public record GivenBack(
    Configuration configuration, Money paid, Values evidence, boolean repeated) {

  private static final Instant TIME = Instant.parse("2006-11-10T09:00:00Z");

  public RefundRequest refund(long amount) {
    return refund(7, amount);
  }

  public RefundRequest refund(int creditNumber, long amount) {
    return new RefundRequest(
        configuration,
        1000,
        creditNumber,
        money(amount),
        paid,
        Values.NONE,
        evidence,
        0,
        repeated,
        TIME);
  }

  /** All of it. */
  public ReversalRequest reversal() {
    return reversal(paid.amount(), 0);
  }

  public ReversalRequest reversal(long approved, long left) {
    return new ReversalRequest(
        configuration,
        1000,
        1,
        paid,
        money(approved),
        money(left),
        Values.NONE,
        evidence,
        0,
        repeated,
        TIME);
  }

  private Money money(long amount) {
    return new Money(amount, paid.exponent(), paid.currency());
  }
}
