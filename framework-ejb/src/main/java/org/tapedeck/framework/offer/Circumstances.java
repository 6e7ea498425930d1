package org.tapedeck.framework.offer;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tapedeck.framework.batch.Batch;
import org.tapedeck.framework.flow.Attempt;
import org.tapedeck.framework.lifecycle.CreditState;
import org.tapedeck.framework.lifecycle.PaymentState;
import org.tapedeck.framework.order.Payment;

/**
 * What decides, besides an object itself, whether a command on it is taken: read for many objects
 * at once, and without locks, so it may be otherwise in a moment. The same is asked of one object
 * by Orders, Attempts, VisitBook and Reports.
 */
public interface Circumstances {

  /** The states of orders' payments, by the order; orders without one are left out. */
  Map<String, Set<PaymentState>> paymentStates(List<String> orderIds);

  Map<String, Set<CreditState>> creditStates(List<String> orderIds);

  /**
   * Of these orders those about whose payments, or money that is to go back, a host is still asked.
   * One whose credit a host is asked about does not end anyway.
   */
  Set<String> askedAbout(List<String> orderIds);

  /** Of these orders those that a report tells of which is not delivered yet. */
  Set<String> inAwaitedReports(List<String> orderIds);

  /** The payments of orders that buyers have paid on a bank's page. */
  List<Payment> paidAtBank(List<String> orderIds);

  /** What credits of hosts' take out of payments; those of which they take nothing are left out. */
  Map<String, Long> creditedOutOf(List<String> paymentIds);

  Map<String, Batch> batches(List<String> batchIds);

  /** Of these batches those that hold what a host has given back by itself, or may. */
  Set<String> givenByHost(List<String> batchIds);

  /** The open attempts for objects. */
  List<Attempt> open(List<String> objectIds);

  /** Of these payments those whose buyer's visit is at the bank, which is asked about it. */
  Set<String> atBank(List<String> paymentIds);

  /** The open attempts to give back what proofs for payments brought, by the payment. */
  Map<String, List<Attempt>> openForProofs(List<String> paymentIds);
}
