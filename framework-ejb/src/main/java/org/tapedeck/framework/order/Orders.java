package org.tapedeck.framework.order;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tapedeck.framework.lifecycle.CreditState;
import org.tapedeck.framework.lifecycle.PaymentState;

/** Orders with their payments and credits, as the database keeps them. */
public interface Orders {

  /** The order, its row locked until the transaction ends. */
  Optional<Order> lock(String orderId);

  /** The order as it stands, without a lock: for those who only look. */
  Optional<Order> find(String orderId);

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

  /** Orders that ended at this time or before and still have their cards, the oldest first. */
  List<String> withCardsSince(Instant ended, int most);

  /**
   * Whether anything of an order, whatever its state says, still waits for a host or in a batch
   * that is not closed.
   */
  boolean isUnsettled(String orderId);

  /**
   * Moves every payment and credit of a batch that was settled, in one statement for each kind, and
   * says how many those were.
   */
  int batchClosed(String batchId, Instant now);

  /** The keys of payments whose approval should have expired by now, the oldest first. */
  List<String> overdue(Instant now, int most);

  /** The same of one order. */
  List<Payment> overdue(Order order, Instant now);

  /** The states of an order's payments. */
  Set<PaymentState> paymentStates(String orderId);

  /** The states of an order's credits. */
  Set<CreditState> creditStates(String orderId);

  /**
   * How much credits take out of a payment that hosts have given by themselves, or may give: in its
   * order's unit. The order's row must be locked, so that it stays so.
   */
  long creditedOutOf(String paymentId);

  /**
   * Whether a batch holds a credit that a host has given by itself, or a payment out of which one
   * was given or may be.
   */
  boolean isGivenByHostIn(String batchId);

  /** Reads a payment anew, since another command may have moved it until its batch was locked. */
  void readAgain(Payment payment);

  /** Reads a credit anew, since another command may have moved it until its batch was locked. */
  void readAgain(Credit credit);

  /** Removes an order with its payments and credits, and the attempts on them. */
  void remove(Order order);

  /** A page of what is credited in a batch, by order and credit number. */
  List<Credited> creditedIn(String batchId, int afterOrder, int afterCredit, int most);

  /** Locks an order's row until the transaction ends, without reading it. */
  void hold(String orderId);

  /** A credit of the order is void, so its amount may be credited again; nothing is read. */
  void release(Credited voided, Instant now);

  /**
   * Moves every payment and credit out of a batch that is emptied, in a few statements for each
   * kind, and says how many those were.
   */
  int batchPurged(String batchId, Instant now);

  /** What is credited by one credit, in its order's unit. */
  record Credited(String orderId, int orderNumber, int creditNumber, long amount) {}

  /** A payment and the order that it belongs to. */
  record PaymentOfOrder(Payment payment, Order order) {}

  /** A credit and the order that it belongs to. */
  record CreditOfOrder(Credit credit, Order order) {}
}
