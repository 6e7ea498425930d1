package org.tapedeck.cassette;

import java.time.Instant;

/**
 * A payment to be approved.
 *
 * @param configuration the settings in force for the account
 * @param orderNumber 1 to 999999999, unique within the merchant
 * @param paymentNumber 1 to 999999999, unique within the order
 * @param amount what is to be approved, 1 unit or more
 * @param order what AcceptPayment brought: card data and, while its own command runs, {@link
 *     Secrecy#FLEETING} values
 * @param transactionNumber drawn from {@link Numbering#TRANSACTION}, the same on every repetition;
 *     0 when the cassette asked for no series
 * @param repeated whether the host may have had this request before, so that it may have approved
 *     it already (VisaNet specification, section 8)
 * @param time when the payment was begun, the same on every repetition
 */
public record ApprovalRequest(
    Configuration configuration,
    int orderNumber,
    int paymentNumber,
    Money amount,
    Values order,
    int transactionNumber,
    boolean repeated,
    Instant time) {

  /** The same request, told that the host may have had it before. */
  public ApprovalRequest again() {
    return new ApprovalRequest(
        configuration, orderNumber, paymentNumber, amount, order, transactionNumber, true, time);
  }
}
