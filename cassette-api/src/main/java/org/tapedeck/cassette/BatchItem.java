package org.tapedeck.cassette;

import java.time.Instant;

/**
 * A payment or a credit that is settled in a batch.
 *
 * @param orderNumber the order that it belongs to
 * @param number the payment number or the credit number
 * @param amount what is deposited or credited
 * @param authorized what the host approved, before any reversal; equal to the amount for a credit
 * @param order what AcceptPayment brought, without {@link Secrecy#FLEETING} values
 * @param evidence what the host answered when it approved, and to reversals since; {@link
 *     Values#NONE} for a credit
 * @param transactionNumber the number drawn when it was approved or credited
 * @param time when it was approved or credited
 * @param slip what came with the deposit ({@link Scope#DEPOSIT}); {@link Values#NONE} when nothing
 *     did, and for a credit
 */
public record BatchItem(
    Kind kind,
    int orderNumber,
    int number,
    Money amount,
    Money authorized,
    Values order,
    Values evidence,
    int transactionNumber,
    Instant time,
    Values slip) {

  /** One that was deposited with nothing more. */
  public BatchItem(
      Kind kind,
      int orderNumber,
      int number,
      Money amount,
      Money authorized,
      Values order,
      Values evidence,
      int transactionNumber,
      Instant time) {
    this(
        kind,
        orderNumber,
        number,
        amount,
        authorized,
        order,
        evidence,
        transactionNumber,
        time,
        Values.NONE);
  }

  /** Which way the money goes. */
  public enum Kind {
    PAYMENT,
    CREDIT
  }
}
