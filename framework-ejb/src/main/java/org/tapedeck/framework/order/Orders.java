package org.tapedeck.framework.order;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Orders with their payments and credits, as the database keeps them. */
public interface Orders {

  /** The order, its row locked until the transaction ends. */
  Optional<Order> lock(String orderId);

  Optional<Payment> payment(String paymentId);

  Optional<Credit> credit(String creditId);

  /**
   * @throws org.tapedeck.framework.command.Refused when the number is taken
   */
  void add(Order order);

  void add(Payment payment);

  void add(Credit credit);

  /** A page of a batch's payments with their orders, by order and payment number. */
  List<PaymentOfOrder> paymentsIn(String batchId, int afterOrder, int afterPayment, int most);

  /** A page of a batch's credits with their orders, by order and credit number. */
  List<CreditOfOrder> creditsIn(String batchId, int afterOrder, int afterCredit, int most);

  /**
   * Moves every payment and credit of a batch that was settled, in one statement for each kind, and
   * says how many those were.
   */
  int batchClosed(String batchId, Instant now);

  /** A payment and the order that it belongs to. */
  record PaymentOfOrder(Payment payment, Order order) {}

  /** A credit and the order that it belongs to. */
  record CreditOfOrder(Credit credit, Order order) {}
}
