package org.tapedeck.cassette;

import java.time.Instant;

/**
 * An approval that is to be taken back, wholly or in part (specification, sections 2.3 and 3.2).
 * All three amounts are in the order's currency and exponent.
 *
 * @param configuration the settings in force for the account
 * @param orderNumber 1 to 999999999, unique within the merchant
 * @param paymentNumber 1 to 999999999, unique within the order
 * @param authorized what the host approved at first, before any reversal
 * @param approved what is approved now, at most what was authorized
 * @param left what is to be approved from now on, less than now; 0 takes the approval back wholly
 * @param order what AcceptPayment brought, without {@link Secrecy#FLEETING} values
 * @param evidence what the host answered when it approved, and to reversals since
 * @param transactionNumber drawn from {@link Numbering#TRANSACTION} for the reversal, the same on
 *     every repetition; 0 when the cassette asked for no series
 * @param repeated whether the host may have had this request before, so that it may have done it
 * @param time when the reversal was begun, the same on every repetition
 */
public record ReversalRequest(
    Configuration configuration,
    int orderNumber,
    int paymentNumber,
    Money authorized,
    Money approved,
    Money left,
    Values order,
    Values evidence,
    int transactionNumber,
    boolean repeated,
    Instant time) {

  /** The same request, told that the host may have had it before. */
  public ReversalRequest again() {
    return new ReversalRequest(
        configuration,
        orderNumber,
        paymentNumber,
        authorized,
        approved,
        left,
        order,
        evidence,
        transactionNumber,
        true,
        time);
  }
}
