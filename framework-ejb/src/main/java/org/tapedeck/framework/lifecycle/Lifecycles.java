package org.tapedeck.framework.lifecycle;

import static org.tapedeck.framework.lifecycle.Transitions.table;

/**
 * The lives of Order, Payment, Credit and Batch. The specification's own tables stand in
 * docs/lifecycles, and a test compares every cell.
 */
public final class Lifecycles {

  // spotless:off
  public static final Transitions<OrderState, OrderEvent> ORDER =
      table(OrderState.class, OrderEvent.class)
      //   in                       event                        becomes
      .row(OrderState.NONE,         OrderEvent.ACCEPT,           OrderState.REFUNDABLE)
      .row(OrderState.REFUNDABLE,   OrderEvent.APPROVE,          OrderState.REFUNDABLE)
      .row(OrderState.REFUNDABLE,   OrderEvent.DEPOSIT,          OrderState.REFUNDABLE)
      .row(OrderState.REFUNDABLE,   OrderEvent.REFUND,           OrderState.REFUNDABLE)
      .row(OrderState.REFUNDABLE,   OrderEvent.CANCEL,           OrderState.CANCELED)
      .row(OrderState.REFUNDABLE,   OrderEvent.CLOSE,            OrderState.CLOSED)
      // To be deleted, with DELETEORDER=1.
      .row(OrderState.CANCELED,     OrderEvent.CANCEL,           OrderState.CANCELED)
      .row(OrderState.CLOSED,       OrderEvent.CLOSE,            OrderState.CLOSED);

  public static final Transitions<PaymentState, PaymentEvent> PAYMENT =
      table(PaymentState.class, PaymentEvent.class)
      //   in                       event                        becomes
      .row(PaymentState.NONE,       PaymentEvent.APPROVE,        PaymentState.PENDING)
      .row(PaymentState.PENDING,    PaymentEvent.HOST_APPROVED,  PaymentState.APPROVED)
      .row(PaymentState.PENDING,    PaymentEvent.HOST_DECLINED,  PaymentState.DECLINED)
      .row(PaymentState.PENDING,    PaymentEvent.HOST_SILENT,    PaymentState.PENDING)
      .row(PaymentState.APPROVED,   PaymentEvent.APPROVE_REVERSAL, PaymentState.PENDING)
      .row(PaymentState.PENDING,    PaymentEvent.HOST_REVERSED,  PaymentState.APPROVED)
      .row(PaymentState.PENDING,    PaymentEvent.HOST_VOIDED,    PaymentState.VOID)
      .row(PaymentState.PENDING,    PaymentEvent.HOST_REFUSED,   PaymentState.APPROVED)
      // Where the host has nothing to do with it.
      .row(PaymentState.APPROVED,   PaymentEvent.REDUCE,         PaymentState.APPROVED)
      .row(PaymentState.APPROVED,   PaymentEvent.VOID,           PaymentState.VOID)
      .row(PaymentState.APPROVED,   PaymentEvent.DEPOSIT,        PaymentState.DEPOSITED)
      .row(PaymentState.DEPOSITED,  PaymentEvent.DEPOSIT_REVERSAL, PaymentState.APPROVED)
      .row(PaymentState.DEPOSITED,  PaymentEvent.BATCH_PURGE,    PaymentState.APPROVED)
      .row(PaymentState.DEPOSITED,  PaymentEvent.BATCH_CLOSE,    PaymentState.CLOSED);

  public static final Transitions<CreditState, CreditEvent> CREDIT =
      table(CreditState.class, CreditEvent.class)
      //   in                       event                        becomes
      .row(CreditState.NONE,        CreditEvent.REFUND,          CreditState.REFUNDED)
      .row(CreditState.REFUNDED,    CreditEvent.REFUND_REVERSAL, CreditState.VOID)
      .row(CreditState.REFUNDED,    CreditEvent.BATCH_PURGE,     CreditState.VOID)
      .row(CreditState.REFUNDED,    CreditEvent.BATCH_CLOSE,     CreditState.CLOSED);

  public static final Transitions<BatchState, BatchEvent> BATCH =
      table(BatchState.class, BatchEvent.class)
      //   in                       event                        becomes
      .row(BatchState.NONE,         BatchEvent.OPEN,             BatchState.OPEN)
      .row(BatchState.OPEN,         BatchEvent.ADD,              BatchState.OPEN)
      .row(BatchState.OPEN,         BatchEvent.REMOVE,           BatchState.OPEN)
      .row(BatchState.OPEN,         BatchEvent.PURGE,            BatchState.OPEN)
      .row(BatchState.OPEN,         BatchEvent.CLOSE,            BatchState.CLOSING)
      // The same batch under the same number, so that the host's answer settles the doubt.
      .row(BatchState.PENDING,      BatchEvent.CLOSE,            BatchState.CLOSING)
      .row(BatchState.CLOSING,      BatchEvent.CLOSE,            BatchState.CLOSING)
      .row(BatchState.CLOSING,      BatchEvent.HOST_SETTLED,     BatchState.CLOSED)
      .row(BatchState.CLOSING,      BatchEvent.HOST_REJECTED,    BatchState.OPEN)
      .row(BatchState.CLOSING,      BatchEvent.HOST_SILENT,      BatchState.PENDING)
      // An answer that comes late is an answer too.
      .row(BatchState.PENDING,      BatchEvent.HOST_SETTLED,     BatchState.CLOSED)
      .row(BatchState.PENDING,      BatchEvent.HOST_REJECTED,    BatchState.OPEN)
      .row(BatchState.PENDING,      BatchEvent.HOST_SILENT,      BatchState.PENDING);
  // spotless:on

  private Lifecycles() {}
}
