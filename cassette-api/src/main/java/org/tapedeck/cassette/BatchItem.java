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
    Instant time) {

  /** Which way the money goes. */
  public enum Kind {
    PAYMENT,
    CREDIT
  }
}
