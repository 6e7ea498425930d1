package org.tapedeck.framework.receipt;

import java.util.Optional;

/** The receipts that were issued, as the database keeps them. */
public interface ReceiptBook {

  Optional<Receipt> find(String receiptId);

  Optional<Receipt> ofPayment(String paymentId);

  void add(Receipt receipt);
}
