package org.tapedeck.framework.lifecycle;

import static org.tapedeck.framework.lifecycle.Transitions.table;

/**
 * The lives of Order, Payment, Credit and Batch, and of a buyer's visit at a bank's pay page. The
 * specification's own tables stand in docs/lifecycles, and a test compares every cell. Rows for
 * cassettes of another kind than ours so far (wallets, hosts that open batches or credit at once)
 * stand here because they are the specification's; nothing fires their events yet.
 */
public final class Lifecycles {

  // spotless:off
  public static final Transitions<OrderState, OrderEvent> ORDER =
      table(OrderState.class, OrderEvent.class)
      //   in                       event                        becomes
      // A wallet's order, or one whose buyer comes later; VisaNet knows no wallet.
      .row(OrderState.NONE,         OrderEvent.RECEIVE,          OrderState.REQUESTED)
      .row(OrderState.REQUESTED,    OrderEvent.WALLET_COMPLETED, OrderState.ORDERED)
      .row(OrderState.REQUESTED,    OrderEvent.WALLET_FAILED,    OrderState.REJECTED)
      // The buyer is there: it becomes what an order accepted with its card is from the start.
      .row(OrderState.REQUESTED,    OrderEvent.COMPLETE_ORDERED, OrderState.ORDERED)
      .row(OrderState.REQUESTED,    OrderEvent.COMPLETE,         OrderState.REFUNDABLE)
      // Where only what was deposited may be credited, as the framework has it by default.
      .row(OrderState.NONE,         OrderEvent.ACCEPT_ORDERED,   OrderState.ORDERED)
      .row(OrderState.ORDERED,      OrderEvent.APPROVE,          OrderState.ORDERED)
      .row(OrderState.ORDERED,      OrderEvent.DEPOSIT,          OrderState.REFUNDABLE)
      .row(OrderState.ORDERED,      OrderEvent.BATCH_CLOSE,      OrderState.REFUNDABLE)
      // VisaNet: an order may be credited from the start.
      .row(OrderState.NONE,         OrderEvent.ACCEPT,           OrderState.REFUNDABLE)
      .row(OrderState.REFUNDABLE,   OrderEvent.APPROVE,          OrderState.REFUNDABLE)
      .row(OrderState.REFUNDABLE,   OrderEvent.DEPOSIT,          OrderState.REFUNDABLE)
      // It stays as it is, so a close of a batch does not touch the orders in it.
      .row(OrderState.REFUNDABLE,   OrderEvent.BATCH_CLOSE,      OrderState.REFUNDABLE)
      .row(OrderState.REFUNDABLE,   OrderEvent.REFUND,           OrderState.REFUNDABLE)
      .row(OrderState.REQUESTED,    OrderEvent.CANCEL,           OrderState.CANCELED)
      .row(OrderState.ORDERED,      OrderEvent.CANCEL,           OrderState.CANCELED)
      .row(OrderState.REFUNDABLE,   OrderEvent.CANCEL,           OrderState.CANCELED)
      .row(OrderState.REJECTED,     OrderEvent.CANCEL,           OrderState.CANCELED)
      .row(OrderState.REFUNDABLE,   OrderEvent.CLOSE,            OrderState.CLOSED)
      // To be deleted, with DELETEORDER=1.
      .row(OrderState.CANCELED,     OrderEvent.CANCEL,           OrderState.CANCELED)
      .row(OrderState.CLOSED,       OrderEvent.CLOSE,            OrderState.CLOSED);

  public static final Transitions<PaymentState, PaymentEvent> PAYMENT =
      table(PaymentState.class, PaymentEvent.class)
      //   in                       event                        becomes
      .row(PaymentState.NONE,       PaymentEvent.APPROVE,        PaymentState.PENDING)
      .row(PaymentState.PENDING,    PaymentEvent.HOST_APPROVED,  PaymentState.APPROVED)
      // A host that settles at once; VisaNet settles by batch.
      .row(PaymentState.PENDING,    PaymentEvent.HOST_SETTLED,   PaymentState.CLOSED)
      .row(PaymentState.PENDING,    PaymentEvent.HOST_DECLINED,  PaymentState.DECLINED)
      .row(PaymentState.PENDING,    PaymentEvent.HOST_SILENT,    PaymentState.PENDING)
      // The host was asked often enough: an approval is none, a reversal is done here alone.
      .row(PaymentState.PENDING,    PaymentEvent.GIVE_UP,        PaymentState.DECLINED)
      .row(PaymentState.PENDING,    PaymentEvent.GIVE_UP_VOID,   PaymentState.VOID)
      .row(PaymentState.PENDING,    PaymentEvent.GIVE_UP_REDUCE, PaymentState.APPROVED)
      .row(PaymentState.APPROVED,   PaymentEvent.APPROVE_REVERSAL, PaymentState.PENDING)
      .row(PaymentState.PENDING,    PaymentEvent.HOST_REVERSED,  PaymentState.APPROVED)
      .row(PaymentState.PENDING,    PaymentEvent.HOST_VOIDED,    PaymentState.VOID)
      .row(PaymentState.PENDING,    PaymentEvent.HOST_REFUSED,   PaymentState.APPROVED)
      // Where the host has nothing to do with it.
      .row(PaymentState.APPROVED,   PaymentEvent.REDUCE,         PaymentState.APPROVED)
      .row(PaymentState.APPROVED,   PaymentEvent.VOID,           PaymentState.VOID)
      // An expired approval is as good as none, so an approval anew is an approval.
      .row(PaymentState.APPROVAL_EXPIRED, PaymentEvent.APPROVE,  PaymentState.PENDING)
      .row(PaymentState.APPROVAL_EXPIRED, PaymentEvent.VOID,     PaymentState.VOID)
      // The account's APPROVALEXPIRATION days have passed.
      .row(PaymentState.APPROVED,   PaymentEvent.EXPIRE,         PaymentState.APPROVAL_EXPIRED)
      .row(PaymentState.APPROVED,   PaymentEvent.DEPOSIT,        PaymentState.DEPOSITED)
      .row(PaymentState.DEPOSITED,  PaymentEvent.DEPOSIT_REVERSAL, PaymentState.APPROVED)
      .row(PaymentState.DEPOSITED,  PaymentEvent.BATCH_PURGE,    PaymentState.APPROVED)
      .row(PaymentState.DEPOSITED,  PaymentEvent.BATCH_CLOSE,    PaymentState.CLOSED);

  public static final Transitions<CreditState, CreditEvent> CREDIT =
      table(CreditState.class, CreditEvent.class)
      //   in                       event                        becomes
      .row(CreditState.NONE,        CreditEvent.REFUND,          CreditState.REFUNDED)
      // A host that credits at once; VisaNet credits by batch.
      .row(CreditState.NONE,        CreditEvent.REFUND_AT_HOST,  CreditState.PENDING)
      .row(CreditState.PENDING,     CreditEvent.HOST_REFUNDED,   CreditState.REFUNDED)
      .row(CreditState.PENDING,     CreditEvent.HOST_SETTLED,    CreditState.CLOSED)
      .row(CreditState.PENDING,     CreditEvent.HOST_DECLINED,   CreditState.DECLINED)
      .row(CreditState.PENDING,     CreditEvent.HOST_SILENT,     CreditState.PENDING)
      .row(CreditState.REFUNDED,    CreditEvent.REFUND_REVERSAL, CreditState.VOID)
      .row(CreditState.REFUNDED,    CreditEvent.BATCH_PURGE,     CreditState.VOID)
      .row(CreditState.REFUNDED,    CreditEvent.BATCH_CLOSE,     CreditState.CLOSED);

  public static final Transitions<BatchState, BatchEvent> BATCH =
      table(BatchState.class, BatchEvent.class)
      //   in                       event                        becomes
      .row(BatchState.NONE,         BatchEvent.OPEN,             BatchState.OPEN)
      // A host that opens batches itself; VisaNet's open with their first member.
      .row(BatchState.NONE,         BatchEvent.OPEN_AT_HOST,     BatchState.OPENING)
      .row(BatchState.OPENING,      BatchEvent.HOST_OPENED,      BatchState.OPEN)
      .row(BatchState.OPENING,      BatchEvent.HOST_SILENT,      BatchState.OPENING)
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
      // Its number is another batch's: it is sent again under a new one.
      .row(BatchState.CLOSING,      BatchEvent.HOST_HAS_ANOTHER, BatchState.PENDING)
      .row(BatchState.PENDING,      BatchEvent.HOST_HAS_ANOTHER, BatchState.PENDING)
      // An answer that comes late is an answer too.
      .row(BatchState.PENDING,      BatchEvent.HOST_SETTLED,     BatchState.CLOSED)
      .row(BatchState.PENDING,      BatchEvent.HOST_REJECTED,    BatchState.OPEN)
      .row(BatchState.PENDING,      BatchEvent.HOST_SILENT,      BatchState.PENDING)
      // The host said no, and the merchant wanted it closed all the same.
      .row(BatchState.CLOSING,      BatchEvent.FORCE,            BatchState.CLOSED)
      .row(BatchState.PENDING,      BatchEvent.FORCE,            BatchState.CLOSED);

  public static final Transitions<BalanceStatus, BalanceEvent> BALANCE =
      table(BalanceStatus.class, BalanceEvent.class)
      //   in                              event                       becomes
      .row(BalanceStatus.NOT_YET_BALANCED, BalanceEvent.TOTALS_AGREE,  BalanceStatus.BALANCED)
      .row(BalanceStatus.NOT_YET_BALANCED, BalanceEvent.TOTALS_DIFFER, BalanceStatus.OUT_OF_BALANCE)
      .row(BalanceStatus.NOT_YET_BALANCED, BalanceEvent.FORCE,         BalanceStatus.OUT_OF_BALANCE);

  /** The dossier's attempt (redirect specification, section 9), the same for every bank. */
  public static final Transitions<VisitState, VisitEvent> VISIT =
      table(VisitState.class, VisitEvent.class)
      //   in                       event                        becomes
      .row(VisitState.NONE,         VisitEvent.BEGIN,            VisitState.CREATED)
      .row(VisitState.CREATED,      VisitEvent.SEND,             VisitState.REDIRECTED)
      // Nothing can have been charged before the buyer has gone.
      .row(VisitState.CREATED,      VisitEvent.BANK_NO,          VisitState.FAILED)
      .row(VisitState.CREATED,      VisitEvent.BANK_SILENT,      VisitState.CREATED)
      .row(VisitState.CREATED,      VisitEvent.GIVE_UP,          VisitState.FAILED)
      .row(VisitState.REDIRECTED,   VisitEvent.PROBE,            VisitState.VALIDATED)
      .row(VisitState.VALIDATED,    VisitEvent.PROBE,            VisitState.VALIDATED)
      .row(VisitState.REDIRECTED,   VisitEvent.PROVE,            VisitState.CONFIRMING)
      .row(VisitState.VALIDATED,    VisitEvent.PROVE,            VisitState.CONFIRMING)
      .row(VisitState.REDIRECTED,   VisitEvent.BANK_NO,          VisitState.FAILED)
      .row(VisitState.VALIDATED,    VisitEvent.BANK_NO,          VisitState.FAILED)
      .row(VisitState.REDIRECTED,   VisitEvent.BANK_DOUBTFUL,    VisitState.REVIEW)
      .row(VisitState.VALIDATED,    VisitEvent.BANK_DOUBTFUL,    VisitState.REVIEW)
      // A person looks, and a bank may send again what it has mended.
      .row(VisitState.REVIEW,       VisitEvent.PROVE,            VisitState.CONFIRMING)
      .row(VisitState.REVIEW,       VisitEvent.BANK_NO,          VisitState.FAILED)
      .row(VisitState.REVIEW,       VisitEvent.BANK_DOUBTFUL,    VisitState.REVIEW)
      .row(VisitState.REVIEW,       VisitEvent.TIME_OUT,         VisitState.UNKNOWN)
      .row(VisitState.REDIRECTED,   VisitEvent.TIME_OUT,         VisitState.TIMED_OUT)
      // The bank was told that it may charge, and may have.
      .row(VisitState.VALIDATED,    VisitEvent.TIME_OUT,         VisitState.UNKNOWN)
      .row(VisitState.CONFIRMING,   VisitEvent.BANK_PAID,        VisitState.PAID)
      .row(VisitState.CONFIRMING,   VisitEvent.BANK_NO,          VisitState.FAILED)
      .row(VisitState.CONFIRMING,   VisitEvent.BANK_UNWANTED,    VisitState.FAILED)
      .row(VisitState.CONFIRMING,   VisitEvent.BANK_DOUBTFUL,    VisitState.REVIEW)
      // One page was not enough.
      .row(VisitState.CONFIRMING,   VisitEvent.BANK_DEFERRED,    VisitState.REDIRECTED)
      .row(VisitState.CONFIRMING,   VisitEvent.BANK_SILENT,      VisitState.CONFIRMING)
      // Never paid without an answer; what the bank has is given back apart from it.
      .row(VisitState.CONFIRMING,   VisitEvent.GIVE_UP,          VisitState.UNKNOWN);

  /** What becomes of the money that a proof stands for. */
  public static final Transitions<ProofState, ProofEvent> PROOF =
      table(ProofState.class, ProofEvent.class)
      //   in                       event                        becomes
      .row(ProofState.NONE,         ProofEvent.RESERVE,          ProofState.RESERVED)
      .row(ProofState.RESERVED,     ProofEvent.BANK_PAID,        ProofState.USED)
      .row(ProofState.RESERVED,     ProofEvent.BANK_NO,          ProofState.REFUSED)
      .row(ProofState.RESERVED,     ProofEvent.BANK_UNWANTED,    ProofState.UNDO_PENDING)
      .row(ProofState.RESERVED,     ProofEvent.BANK_DOUBTFUL,    ProofState.REVIEW)
      // The buyer has to go to another page, and may come back with the same bank's reference.
      .row(ProofState.RESERVED,     ProofEvent.BANK_DEFERRED,    ProofState.DEFERRED)
      .row(ProofState.DEFERRED,     ProofEvent.RESERVE,          ProofState.RESERVED)
      .row(ProofState.DEFERRED,     ProofEvent.RESERVE_LATE,     ProofState.UNCONFIRMED)
      .row(ProofState.RESERVED,     ProofEvent.BANK_SILENT,      ProofState.RESERVED)
      .row(ProofState.RESERVED,     ProofEvent.GIVE_UP,          ProofState.UNCONFIRMED)
      // Of a server that was believed dead, which has heard more than the one after it.
      .row(ProofState.REFUSED,      ProofEvent.BANK_PAID,        ProofState.UNDO_PENDING)
      .row(ProofState.REFUSED,      ProofEvent.BANK_UNWANTED,    ProofState.UNDO_PENDING)
      .row(ProofState.DEFERRED,     ProofEvent.BANK_PAID,        ProofState.UNDO_PENDING)
      .row(ProofState.DEFERRED,     ProofEvent.BANK_UNWANTED,    ProofState.UNDO_PENDING)
      // The visit was over, or paid by another: whatever the bank says, the money goes back.
      .row(ProofState.NONE,         ProofEvent.RESERVE_LATE,     ProofState.UNCONFIRMED)
      .row(ProofState.UNCONFIRMED,  ProofEvent.BANK_PAID,        ProofState.UNDO_PENDING)
      .row(ProofState.UNCONFIRMED,  ProofEvent.BANK_UNWANTED,    ProofState.UNDO_PENDING)
      .row(ProofState.UNCONFIRMED,  ProofEvent.BANK_NO,          ProofState.REFUSED)
      .row(ProofState.UNCONFIRMED,  ProofEvent.BANK_DOUBTFUL,    ProofState.REVIEW)
      // Nobody goes to that page any more, so nothing is paid.
      .row(ProofState.UNCONFIRMED,  ProofEvent.BANK_DEFERRED,    ProofState.REFUSED)
      .row(ProofState.UNCONFIRMED,  ProofEvent.BANK_SILENT,      ProofState.UNCONFIRMED)
      .row(ProofState.UNCONFIRMED,  ProofEvent.GIVE_UP,          ProofState.UNDO_FAILED)
      .row(ProofState.UNDO_PENDING, ProofEvent.BANK_UNDONE,      ProofState.UNDONE)
      .row(ProofState.UNDO_PENDING, ProofEvent.BANK_SILENT,      ProofState.UNDO_PENDING)
      // A person has to look after it.
      .row(ProofState.UNDO_PENDING, ProofEvent.BANK_REFUSED,     ProofState.UNDO_FAILED)
      .row(ProofState.UNDO_PENDING, ProofEvent.GIVE_UP,          ProofState.UNDO_FAILED)
      // Somebody has had the bank asked once more.
      .row(ProofState.UNDO_FAILED,  ProofEvent.BANK_UNDONE,      ProofState.UNDONE)
      .row(ProofState.UNDO_FAILED,  ProofEvent.BANK_SILENT,      ProofState.UNDO_FAILED)
      .row(ProofState.UNDO_FAILED,  ProofEvent.BANK_REFUSED,     ProofState.UNDO_FAILED)
      .row(ProofState.UNDO_FAILED,  ProofEvent.GIVE_UP,          ProofState.UNDO_FAILED);

  /** A shop's purchase in two parts (redirect specification, section 5). */
  public static final Transitions<PurchaseState, PurchaseEvent> PURCHASE =
      table(PurchaseState.class, PurchaseEvent.class)
      //   in                        event                        becomes
      .row(PurchaseState.NONE,       PurchaseEvent.RESERVE,       PurchaseState.RESERVED)
      .row(PurchaseState.RESERVED,   PurchaseEvent.PART_ONE,      PurchaseState.ATTEMPTING)
      // A second click.
      .row(PurchaseState.ATTEMPTING, PurchaseEvent.PART_ONE,      PurchaseState.ATTEMPTING)
      // Another card, or another visit at the bank.
      .row(PurchaseState.FAILED,     PurchaseEvent.PART_ONE,      PurchaseState.ATTEMPTING)
      .row(PurchaseState.ATTEMPTING, PurchaseEvent.BOUGHT,        PurchaseState.PURCHASED)
      // Its command was on the way while everybody thought that nothing was.
      .row(PurchaseState.FAILED,     PurchaseEvent.BOUGHT,        PurchaseState.PURCHASED)
      .row(PurchaseState.RELEASED,   PurchaseEvent.BOUGHT,        PurchaseState.PURCHASED)
      .row(PurchaseState.ATTEMPTING, PurchaseEvent.REFUSED,       PurchaseState.FAILED)
      .row(PurchaseState.RESERVED,   PurchaseEvent.RELEASE,       PurchaseState.RELEASED)
      .row(PurchaseState.FAILED,     PurchaseEvent.RELEASE,       PurchaseState.RELEASED)
      .row(PurchaseState.RESERVED,   PurchaseEvent.EXPIRE,        PurchaseState.RELEASED)
      // Only while nothing was asked of a bank or host.
      .row(PurchaseState.ATTEMPTING, PurchaseEvent.EXPIRE,        PurchaseState.RELEASED)
      .row(PurchaseState.FAILED,     PurchaseEvent.EXPIRE,        PurchaseState.RELEASED);
  // spotless:on

  private Lifecycles() {}
}
