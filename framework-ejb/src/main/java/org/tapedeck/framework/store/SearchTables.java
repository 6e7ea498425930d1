package org.tapedeck.framework.store;

import static org.tapedeck.framework.command.FrameworkKeyword.*;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tapedeck.framework.batch.Batch;
import org.tapedeck.framework.command.FrameworkKeyword;
import org.tapedeck.framework.lifecycle.BalanceStatus;
import org.tapedeck.framework.lifecycle.BatchEvent;
import org.tapedeck.framework.lifecycle.BatchState;
import org.tapedeck.framework.lifecycle.CreditState;
import org.tapedeck.framework.lifecycle.Lifecycles;
import org.tapedeck.framework.lifecycle.OrderState;
import org.tapedeck.framework.lifecycle.PaymentState;
import org.tapedeck.framework.order.Credit;
import org.tapedeck.framework.order.Order;
import org.tapedeck.framework.order.Payment;
import org.tapedeck.framework.query.Words;

/** What each search modifier asks of an object (specification, section 3.3). */
final class SearchTables {

  private static final String IN_BATCH =
      ".batchId in (select b.id from Batch b where b.batchNumber in :BATCHNUMBER)";

  // spotless:off
  static final SearchTable<Order> ORDERS = new SearchTable<>(Order.class, "o", "merchantNumber", "orderNumber")
      .among(MERCHANTNUMBER,   "o.merchantNumber in :MERCHANTNUMBER",    SearchTables::numbers)
      .among(ORDERNUMBER,      "o.orderNumber in :ORDERNUMBER",          SearchTables::numbers)
      .among(ACCOUNTNUMBER,    "o.accountNumber in :ACCOUNTNUMBER",      SearchTables::numbers)
      .among(PAYMENTTYPE,      "o.paymentType in :PAYMENTTYPE",          Function.identity())
      .among(BRAND,            "o.particulars.brand in :BRAND",          Function.identity())
      .among(STATE,            "o.state in :STATE",                      states(STATE, "order", OrderState.class))
      .one  (TRANSACTIONID,    "o.particulars.transactionId = :TRANSACTIONID", value -> value)
      .one  (CURRENCY,         "o.currency = :CURRENCY",                 value -> value)
      .flag (APPROVESALLOWED,  "o.approvedAmount < o.amount",            "o.approvedAmount >= o.amount")
      .row  (MINAMOUNT,        AmountLimit.least(MINAMOUNT, "o.amount"))
      .row  (MAXAMOUNT,        AmountLimit.most (MAXAMOUNT, "o.amount"))
      .one  (CREATEBEGINTIME,  "o.createdMillis >= :CREATEBEGINTIME",    Long::valueOf)
      .one  (CREATEENDTIME,    "o.createdMillis <= :CREATEENDTIME",      Long::valueOf)
      .one  (MODIFYBEGINTIME,  "o.modifiedMillis >= :MODIFYBEGINTIME",   Long::valueOf)
      .one  (MODIFYENDTIME,    "o.modifiedMillis <= :MODIFYENDTIME",     Long::valueOf);

  static final SearchTable<Payment> PAYMENTS = new SearchTable<>(Payment.class, "p", "merchantNumber", "orderNumber", "paymentNumber")
      .among(MERCHANTNUMBER,   "p.merchantNumber in :MERCHANTNUMBER",    SearchTables::numbers)
      .among(ORDERNUMBER,      "p.orderNumber in :ORDERNUMBER",          SearchTables::numbers)
      .among(PAYMENTNUMBER,    "p.paymentNumber in :PAYMENTNUMBER",      SearchTables::numbers)
      .among(BATCHNUMBER,      "p" + IN_BATCH,                           SearchTables::numbers)
      .among(ACCOUNTNUMBER,    "o.accountNumber in :ACCOUNTNUMBER",      SearchTables::numbers)
      .among(PAYMENTTYPE,      "o.paymentType in :PAYMENTTYPE",          Function.identity())
      .among(BRAND,            "o.particulars.brand in :BRAND",          Function.identity())
      .among(STATE,            "p.state in :STATE",                      states(STATE, "payment", PaymentState.class))
      .one  (CURRENCY,         "o.currency = :CURRENCY",                 value -> value)
      .row  (MINAPPROVEAMOUNT, AmountLimit.least(MINAPPROVEAMOUNT, "p.approveAmount"))
      .row  (MAXAPPROVEAMOUNT, AmountLimit.most (MAXAPPROVEAMOUNT, "p.approveAmount"))
      .row  (MINDEPOSITAMOUNT, AmountLimit.least(MINDEPOSITAMOUNT, "p.depositAmount"))
      .row  (MAXDEPOSITAMOUNT, AmountLimit.most (MAXDEPOSITAMOUNT, "p.depositAmount"))
      .one  (CREATEBEGINTIME,  "p.createdMillis >= :CREATEBEGINTIME",    Long::valueOf)
      .one  (CREATEENDTIME,    "p.createdMillis <= :CREATEENDTIME",      Long::valueOf)
      .one  (MODIFYBEGINTIME,  "p.modifiedMillis >= :MODIFYBEGINTIME",   Long::valueOf)
      .one  (MODIFYENDTIME,    "p.modifiedMillis <= :MODIFYENDTIME",     Long::valueOf);

  static final SearchTable<Credit> CREDITS = new SearchTable<>(Credit.class, "c", "merchantNumber", "orderNumber", "creditNumber")
      .among(MERCHANTNUMBER,   "c.merchantNumber in :MERCHANTNUMBER",    SearchTables::numbers)
      .among(ORDERNUMBER,      "c.orderNumber in :ORDERNUMBER",          SearchTables::numbers)
      .among(CREDITNUMBER,     "c.creditNumber in :CREDITNUMBER",        SearchTables::numbers)
      .among(BATCHNUMBER,      "c" + IN_BATCH,                           SearchTables::numbers)
      .among(ACCOUNTNUMBER,    "o.accountNumber in :ACCOUNTNUMBER",      SearchTables::numbers)
      .among(PAYMENTTYPE,      "o.paymentType in :PAYMENTTYPE",          Function.identity())
      .among(BRAND,            "o.particulars.brand in :BRAND",          Function.identity())
      .among(STATE,            "c.state in :STATE",                      states(STATE, "credit", CreditState.class))
      .one  (CURRENCY,         "o.currency = :CURRENCY",                 value -> value)
      .row  (MINAMOUNT,        AmountLimit.least(MINAMOUNT, "c.amount"))
      .row  (MAXAMOUNT,        AmountLimit.most (MAXAMOUNT, "c.amount"))
      .one  (CREATEBEGINTIME,  "c.createdMillis >= :CREATEBEGINTIME",    Long::valueOf)
      .one  (CREATEENDTIME,    "c.createdMillis <= :CREATEENDTIME",      Long::valueOf)
      .one  (MODIFYBEGINTIME,  "c.modifiedMillis >= :MODIFYBEGINTIME",   Long::valueOf)
      .one  (MODIFYENDTIME,    "c.modifiedMillis <= :MODIFYENDTIME",     Long::valueOf);

  static final SearchTable<Batch> BATCHES = new SearchTable<>(Batch.class, "b", "merchantNumber", "batchNumber")
      .among(MERCHANTNUMBER,   "b.merchantNumber in :MERCHANTNUMBER",    SearchTables::numbers)
      .among(BATCHNUMBER,      "b.batchNumber in :BATCHNUMBER",          SearchTables::numbers)
      .among(ACCOUNTNUMBER,    "b.accountNumber in :ACCOUNTNUMBER",      SearchTables::numbers)
      .among(PAYMENTTYPE,      "b.paymentType in :PAYMENTTYPE",          Function.identity())
      .among(STATE,            "b.state in :STATE",                      states(STATE, "batch", BatchState.class))
      .among(BALANCESTATUS,    "b.balanceStatus in :BALANCESTATUS",      states(BALANCESTATUS, "batch", BalanceStatus.class))
      .among(CLOSEALLOWED,     "b.state in :CLOSEALLOWED",               SearchTables::closeAllowed)
      .among(PURGEALLOWED,     "b.state in :PURGEALLOWED",               SearchTables::purgeAllowed)
      .one  (OPENBEGINTIME,    "b.openMillis >= :OPENBEGINTIME",         Long::valueOf)
      .one  (OPENENDTIME,      "b.openMillis <= :OPENENDTIME",           Long::valueOf)
      .one  (MODIFYBEGINTIME,  "b.modifiedMillis >= :MODIFYBEGINTIME",   Long::valueOf)
      .one  (MODIFYENDTIME,    "b.modifiedMillis <= :MODIFYENDTIME",     Long::valueOf)
      // 0 stands for a batch that is not closed.
      .one  (CLOSEBEGINTIME,   "b.closeMillis <> 0 and b.closeMillis >= :CLOSEBEGINTIME", Long::valueOf)
      .one  (CLOSEENDTIME,     "b.closeMillis <> 0 and b.closeMillis <= :CLOSEENDTIME",   Long::valueOf);
  // spotless:on

  private SearchTables() {}

  private static List<Integer> numbers(List<String> values) {
    return values.stream().map(Integer::valueOf).toList();
  }

  private static <S extends Enum<S>> Function<List<String>, Set<S>> states(
      FrameworkKeyword keyword, String object, Class<S> states) {
    return words ->
        words.stream()
            .map(word -> Words.state(keyword, object, states, word))
            .collect(Collectors.toSet());
  }

  private static Set<BatchState> closeAllowed(List<String> values) {
    return states(BatchEvent.CLOSE, values.contains("1"));
  }

  private static Set<BatchState> purgeAllowed(List<String> values) {
    return states(BatchEvent.PURGE, values.contains("1"));
  }

  /** The states in which something may, or may not, happen to a batch. */
  private static Set<BatchState> states(BatchEvent event, boolean wanted) {
    return Arrays.stream(BatchState.values())
        .filter(state -> Lifecycles.BATCH.next(state, event).isPresent() == wanted)
        .collect(Collectors.toSet());
  }
}
