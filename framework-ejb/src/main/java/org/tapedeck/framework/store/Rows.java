package org.tapedeck.framework.store;

import org.tapedeck.framework.order.Credit;
import org.tapedeck.framework.order.Order;
import org.tapedeck.framework.order.Orders.CreditOfOrder;
import org.tapedeck.framework.order.Orders.PaymentOfOrder;
import org.tapedeck.framework.order.Payment;

/** Rows of a join as what they mean. */
final class Rows {

  private Rows() {}

  static PaymentOfOrder payment(Object[] row) {
    return new PaymentOfOrder((Payment) row[0], (Order) row[1]);
  }

  static CreditOfOrder credit(Object[] row) {
    return new CreditOfOrder((Credit) row[0], (Order) row[1]);
  }
}
