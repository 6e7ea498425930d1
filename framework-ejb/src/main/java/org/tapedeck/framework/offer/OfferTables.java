package org.tapedeck.framework.offer;

import static org.tapedeck.cassette.PaymentCommand.*;

import java.util.List;
import java.util.stream.Stream;
import org.tapedeck.framework.command.Operation;
import org.tapedeck.framework.order.OrderRules;

/**
 * What may be offered on each kind of object, in the order of the operations. What has no row is
 * never offered: an Approve on a payment makes none of what is there, since a payment's number
 * counts once; what has expired is approved anew by ApproveReversal.
 */
final class OfferTables {

  // spotless:off
  static final List<Offer<OrderCase>> ORDER = List.of(
      Offer.of(Operation.APPROVE,         APPROVE,          OrderCase::mayBeApproved),
      Offer.of(Operation.REFUND,          REFUND,           OrderCase::mayBeCredited),
      cancel(),
      cancel().deleting(it -> it.mayBeDeleted(OrderRules.CANCEL)),
      close(),
      close().deleting(it -> it.mayBeDeleted(OrderRules.CLOSE)));

  static final List<Offer<PaymentCase>> PAYMENT = withAsking(List.of(
      Offer.of(Operation.APPROVEREVERSAL, APPROVE_REVERSAL, PaymentCase::mayBeTakenBack),
      Offer.of(Operation.DEPOSIT,         DEPOSIT,          PaymentCase::mayBeDeposited),
      Offer.of(Operation.DEPOSITREVERSAL, DEPOSIT_REVERSAL, PaymentCase::mayLeaveItsBatch)));

  static final List<Offer<CreditCase>> CREDIT = withAsking(List.of(
      Offer.of(Operation.REFUNDREVERSAL,  REFUND_REVERSAL,  CreditCase::mayLeaveItsBatch)));

  static final List<Offer<BatchCase>> BATCH = withAsking(List.of(
      closeBatch(),
      closeBatch().form("FORCE", BatchCase::mayBeForced),
      Offer.of(Operation.BATCHPURGE,      BATCH_PURGE,      BatchCase::mayBePurged),
      Offer.of(Operation.DELETEBATCH,     DELETE_BATCH,     BatchCase::mayBeDeleted).evenAtRest()));
  // spotless:on

  private OfferTables() {}

  // spotless:off
  private static <C extends AskedCase> List<Offer<C>> asking() {
    return List.of(
      Offer.<C>of(Operation.RETRYNOW,                       it -> it.asking().mayBeRetried()),
      Offer.<C>of(Operation.PAUSERETRY,                     it -> it.asking().mayBePaused()).evenAtRest(),
      Offer.<C>of(Operation.GIVEUP,                         it -> it.asking().mayBeGivenUp()).evenAtRest());
  }
  // spotless:on

  private static <C extends AskedCase> List<Offer<C>> withAsking(List<Offer<C>> own) {
    return Stream.concat(own.stream(), OfferTables.<C>asking().stream()).toList();
  }

  private static Offer<OrderCase> cancel() {
    return Offer.of(Operation.CANCELORDER, CANCEL_ORDER, it -> it.mayEnd(OrderRules.CANCEL));
  }

  private static Offer<OrderCase> close() {
    return Offer.of(Operation.CLOSEORDER, CLOSE_ORDER, it -> it.mayEnd(OrderRules.CLOSE));
  }

  private static Offer<BatchCase> closeBatch() {
    return Offer.of(Operation.BATCHCLOSE, BATCH_CLOSE, BatchCase::mayBeClosed);
  }
}
