package org.tapedeck.cassette;

import java.time.Instant;

/**
 * A credit that the host gives by itself, not by a batch. All amounts are in the order's currency
 * and exponent.
 *
 * @param configuration the settings in force for the account
 * @param orderNumber 1 to 999999999, unique within the merchant
 * @param creditNumber 1 to 999999999, unique within the order
 * @param amount what the buyer gets back, 1 unit or more
 * @param paid what the order's paid payment took
 * @param order what AcceptPayment brought, without {@link Secrecy#FLEETING} values
 * @param evidence what the host answered when it was paid
 * @param transactionNumber drawn from {@link Numbering#TRANSACTION}, the same on every repetition;
 *     0 when the cassette asked for no series
 * @param repeated whether the host may have had this request before, so that it may have done it
 * @param time when the credit was begun, the same on every repetition
 */
public record RefundRequest(
    Configuration configuration,
    int orderNumber,
    int creditNumber,
    Money amount,
    Money paid,
    Values order,
    Values evidence,
    int transactionNumber,
    boolean repeated,
    Instant time) {

  /** The same request, told that the host may have had it before. */
  public RefundRequest again() {
    return new RefundRequest(
        configuration,
        orderNumber,
        creditNumber,
        amount,
        paid,
        order,
        evidence,
        transactionNumber,
        true,
        time);
  }
}
