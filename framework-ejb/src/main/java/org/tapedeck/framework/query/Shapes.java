package org.tapedeck.framework.query;

import java.util.Locale;
import org.tapedeck.cassette.BatchTotals;
import org.tapedeck.cassette.Values;
import org.tapedeck.cassette.visit.Instruction;
import org.tapedeck.framework.batch.Batch;
import org.tapedeck.framework.batch.Report;
import org.tapedeck.framework.flow.Attempt;
import org.tapedeck.framework.offer.Offers;
import org.tapedeck.framework.order.Order;
import org.tapedeck.framework.order.Orders.CreditOfOrder;
import org.tapedeck.framework.order.Orders.PaymentOfOrder;
import org.tapedeck.framework.order.Payment;

/** What replies show of each object (specification, sections 1.3 and 4.3). */
final class Shapes {

  // spotless:off
  static final Shape<Order> ORDER = Shape.<Order>of("PSOrder", it -> it.kept().shown())
      .row("ID",                 it -> "O:" + it.id())
      .row("merchantNumber",     Order::merchantNumber)
      .row("orderNumber",        Order::orderNumber)
      .row("amount",             it -> it.amount().amount())
      .row("amountExp10",        it -> it.amount().exponent())
      .row("currency",           it -> it.amount().currency())
      .row("state",              it -> Words.of("order", it.state()))
      .row("approvesAllowed",    it -> flag(it.unapprovedAmount() > 0))
      .row("unapprovedAmount",   Order::unapprovedAmount)
      .row("splitAllowed",       it -> flag(it.isSplitAllowed()))
      .optional("brand",              it -> it.particulars().brand())
      .row("merchantAccount",    Order::accountNumber)
      .row("merchantOriginated", it -> flag(true))
      .row("numberOfPayments",   Order::numberOfPayments)
      .row("numberOfCredits",    Order::numberOfCredits)
      .row("paymentType",        Order::paymentType)
      .optional("transactionId",      it -> it.particulars().transactionId())
      .optional("merchantData",       it -> it.particulars().merchantData())
      .optional("orderDescription",   it -> it.particulars().description())
      .optional("orderURL",           it -> it.particulars().orderUrl())
      .row("timeStampCreated",   Order::createdMillis)
      .row("timeStampModified",  Order::modifiedMillis)
      .later(Offers.ATTRIBUTE);

  static final Shape<PaymentOfOrder> PAYMENT = Shape.<PaymentOfOrder>of("PSPayment", it -> it.payment().properties().and(it.payment().slip()))
      .row("ID",                 it -> "P:" + it.payment().id())
      .row("merchantNumber",     it -> it.order().merchantNumber())
      .row("orderNumber",        it -> it.order().orderNumber())
      .row("paymentNumber",      it -> it.payment().paymentNumber())
      .row("approveAmount",      it -> it.payment().approveAmount())
      .row("depositAmount",      it -> it.payment().depositAmount())
      .row("amountExp10",        it -> it.order().amount().exponent())
      .row("currency",           it -> it.order().amount().currency())
      .row("state",              it -> Words.of("payment", it.payment().state()))
      .optional("batchNumber",   it -> batchNumber(it.payment().batchId()))
      .optional("commonAVSCode", it -> avs(it.payment()))
      .row("merchantAccount",    it -> it.order().accountNumber())
      .row("paymentType",        it -> it.order().paymentType())
      .optional("approveTime",        it -> time(it.payment().approveMillis()))
      .optional("approvalExpiry",     it -> time(it.payment().expiryMillis()))
      .row("timeStampCreated",   it -> it.payment().createdMillis())
      .row("timeStampModified",  it -> it.payment().modifiedMillis())
      .later(Offers.ATTRIBUTE);

  static final Shape<CreditOfOrder> CREDIT = Shape.<CreditOfOrder>of("PSCredit", it -> it.credit().properties())
      .row("ID",                 it -> "C:" + it.credit().id())
      .row("merchantNumber",     it -> it.order().merchantNumber())
      .row("orderNumber",        it -> it.order().orderNumber())
      .row("creditNumber",       it -> it.credit().creditNumber())
      .row("amount",             it -> it.credit().amount())
      .row("amountExp10",        it -> it.order().amount().exponent())
      .row("currency",           it -> it.order().amount().currency())
      .row("state",              it -> Words.of("credit", it.credit().state()))
      .optional("batchNumber",   it -> batchNumber(it.credit().batchId()))
      .row("merchantAccount",    it -> it.order().accountNumber())
      .row("paymentType",        it -> it.order().paymentType())
      .row("timeStampCreated",   it -> it.credit().createdMillis())
      .row("timeStampModified",  it -> it.credit().modifiedMillis())
      .later(Offers.ATTRIBUTE);

  static final Shape<VisitViews.Sent> VISIT = Shape.<VisitViews.Sent>of("PSVisit", it -> Values.NONE)
      .row("page",               VisitViews.Sent::page)
      .row("method",             VisitViews.Sent::method)
      .optional("address",       VisitViews.Sent::address);

  static final Shape<Instruction.Field> FIELD = Shape.<Instruction.Field>of("PSField", it -> Values.NONE)
      .row("name",               Instruction.Field::name)
      .row("value",              Instruction.Field::value);

  static final Shape<Batch> BATCH = Shape.<Batch>of("PSBatch", Batch::properties)
      .row("ID",                 it -> "B:" + it.id())
      .row("merchantNumber",     Batch::merchantNumber)
      .row("batchNumber",        Batch::batchNumber)
      .row("merchantAccount",    Batch::accountNumber)
      .row("paymentType",        Batch::paymentType)
      .row("state",              it -> Words.of("batch", it.state()))
      .row("batchStatus",        it -> Words.of("batch", it.balanceStatus()))
      .row("closeAllowed",       it -> flag(it.isCloseAllowed()))
      .row("purgeAllowed",       it -> flag(it.isPurgeAllowed()))
      .row("forceAllowed",       it -> flag(it.isForceAllowed()))
      .row("timeStampOpened",    Batch::openMillis)
      .row("timeStampModified",  Batch::modifiedMillis)
      .optional("timeStampClosed", it -> time(it.closeMillis()))
      .optional("reportState",     it -> it.report().known().filter(state -> state != Report.State.NONE).map(state -> Words.of("report", state)).orElse(null))
      .optional("reportTries",     it -> it.report().isWaiting() && it.report().tries() > 0 ? it.report().tries() : null)
      .optional("reportNextTry",   it -> it.report().isWaiting() && it.report().tries() > 0 ? it.report().dueMillis() : null)
      .optional("reportError",     it -> it.report().error())
      .later(Offers.ATTRIBUTE);

  /** What is asked of a host and not known yet. */
  static final Shape<Attempt> ATTEMPT = Shape.<Attempt>of("PSAttempt", it -> Values.NONE)
      .row("kind",               it -> it.kind().name().toLowerCase(Locale.ROOT))
      .optional("reason",        Attempt::outcome)
      .row("tries",              it -> it.tries().number())
      .row("timeStampBegun",     it -> it.begun().toEpochMilli())
      .optional("nextTry",       it -> time(it.tries().nextMillis()))
      .row("deadline",           it -> it.tries().deadlineMillis());

  static final Shape<BatchTotals> BATCH_TOTAL = Shape.<BatchTotals>of("PSBatchTotal", it -> Values.NONE)
      .row("currency",           it -> it.deposited().currency())
      .row("amountExp10",        it -> it.deposited().exponent())
      .row("numberOfPayments",   BatchTotals::payments)
      .row("totalPaymentAmount", it -> it.deposited().amount())
      .row("numberOfCredits",    BatchTotals::credits)
      .row("totalCreditAmount",  it -> it.credited().amount());
  // spotless:on

  private Shapes() {}

  private static int flag(boolean set) {
    return set ? 1 : 0;
  }

  private static Object time(long millis) {
    return millis == 0 ? null : millis;
  }

  private static Object avs(Payment payment) {
    return payment.commonAvs() == null ? null : payment.commonAvs().code();
  }

  private static Object batchNumber(String batchId) {
    return batchId == null ? null : Batch.numberIn(batchId);
  }
}
