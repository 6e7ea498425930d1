package org.tapedeck.framework.receipt;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;

/** Shows receipts to whoever has no transaction. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ReceiptReading {

  private Receipts receipts;

  protected ReceiptReading() {}

  @Inject
  public ReceiptReading(Receipts receipts) {
    this.receipts = receipts;
  }

  /**
   * The receipt of a payment; empty as long as it was not paid.
   *
   * @param paymentId the specification's key, such as 1:7:1
   */
  public Optional<Receipt> find(String paymentId) {
    return receipts.find(paymentId);
  }
}
