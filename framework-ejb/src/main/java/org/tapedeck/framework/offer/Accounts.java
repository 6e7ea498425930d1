package org.tapedeck.framework.offer;

import org.tapedeck.framework.batch.Batch;
import org.tapedeck.framework.merchant.Account;
import org.tapedeck.framework.order.Order;

/** Whose objects they are. */
final class Accounts {

  private Accounts() {}

  static Account.Key of(Order order) {
    return new Account.Key(order.merchantNumber(), order.paymentType(), order.accountNumber());
  }

  static Account.Key of(Batch batch) {
    return new Account.Key(batch.merchantNumber(), batch.paymentType(), batch.accountNumber());
  }
}
