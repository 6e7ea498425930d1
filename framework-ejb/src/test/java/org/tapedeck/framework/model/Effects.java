package org.tapedeck.framework.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.tapedeck.framework.model.Ledger.BatchEntry;
import org.tapedeck.framework.model.Ledger.CreditEntry;
import org.tapedeck.framework.model.Ledger.Entry;
import org.tapedeck.framework.model.Ledger.OrderEntry;
import org.tapedeck.framework.model.Ledger.PaymentEntry;

/** What each command does when nothing speaks against it. */
final class Effects {

  private final Map<String, Function<Case, Answer>> table =
      Map.ofEntries(
          Map.entry("ACCEPTPAYMENT", this::accept),
          Map.entry("APPROVE", this::approve),
          Map.entry("DEPOSIT", this::deposit),
          Map.entry("DEPOSITREVERSAL", this::reverseDeposit),
          Map.entry("REFUND", this::refund),
          Map.entry("REFUNDREVERSAL", this::reverseRefund),
          Map.entry("CANCELORDER", it -> end(it, "cancel")),
          Map.entry("CLOSEORDER", it -> end(it, "close")),
          Map.entry("BATCHCLOSE", this::closeBatch),
          Map.entry("BATCHPURGE", this::purge),
          Map.entry("DELETEBATCH", this::deleteBatch),
          Map.entry("MODIFYPAYSERVER", it -> turn(it, "server")),
          Map.entry(
              "MODIFYCASSETTE",
              it -> turn(it, "cassette " + it.said().keywords().get("CASSETTENAME"))),
          Map.entry(
              "MODIFYMERCHANT", it -> turn(it, "merchant " + it.said().number("MERCHANTNUMBER"))),
          Map.entry("MODIFYPAYSYSTEM", it -> turn(it, "paysystem " + paySystem(it))),
          Map.entry(
              "MODIFYACCOUNT", it -> turn(it, "account " + paySystem(it) + ":" + it.account())),
          Map.entry("QUERYORDERS", this::orders),
          Map.entry("QUERYBATCHES", this::batches),
          Map.entry(Said.GOES_ON, this::goOn));

  private final Ledger ledger;
  private final StateTables tables;
  private final Set<Slip> slips;
  private final CurrentBatches current;

  Effects(Ledger ledger, StateTables tables, Set<Slip> slips) {
    this.ledger = ledger;
    this.tables = tables;
    this.slips = slips;
    this.current = new CurrentBatches(ledger, slips);
  }

  Answer of(Case it) {
    return table.get(it.said().operation()).apply(it);
  }

  private boolean wrongly(Slip slip) {
    return slips.contains(slip);
  }

  private void move(Entry entry, String object, String event) {
    entry.state = tables.next(object, event, entry.state).orElse(entry.state);
    entry.leftBy = "";
  }

  private static Answer leaves(Entry entry, Case it, Answer answer) {
    entry.leftBy = it.said().text();
    return answer;
  }

  private Answer accept(Case it) {
    OrderEntry order = new OrderEntry();
    order.merchant = it.said().number("MERCHANTNUMBER");
    order.number = it.said().number("ORDERNUMBER");
    order.cassette = it.said().keywords().get("PAYMENTTYPE");
    order.account = it.account();
    order.amount = it.said().number("AMOUNT");
    order.exponent = it.exponent();
    order.currency = it.currency();
    move(order, "order", "accept");
    ledger.orders.put(it.orderKey(), order);
    return leaves(order, it, it.approves() ? approveFirst(it, order) : Answer.of(Answer.DONE));
  }

  private Answer approveFirst(Case it, OrderEntry order) {
    PaymentEntry payment = open(it, order, it.said().number("PAYMENTAMOUNT"));
    if (it.said().number("APPROVEFLAG") == 2 && !wrongly(Slip.NOBODY_WAITS_FOR_FLAG_TWO)) {
      ledger.waiting.add(new Ledger.Waiting(payment, it.said().flag("DEPOSITFLAG")));
      return Answer.of(Answer.DONE);
    }
    Answer answer = askAbout(it, payment, it.said().flag("DEPOSITFLAG"), automatic());
    if (payment.state.equals("declined") && wrongly(Slip.A_FAILED_APPROVAL_TAKES_THE_ORDER_BACK)) {
      remove(order);
    }
    return answer;
  }

  private String automatic() {
    return wrongly(Slip.THE_AUTOMATIC_FAILURE_IS_TOLD_AS_ANY) ? "105" : "106";
  }

  private Answer approve(Case it) {
    PaymentEntry payment = open(it, it.order(), it.said().number("AMOUNT"));
    return leaves(payment, it, askAbout(it, payment, it.said().flag("DEPOSITFLAG"), "105"));
  }

  private PaymentEntry open(Case it, OrderEntry order, long amount) {
    PaymentEntry payment = new PaymentEntry();
    payment.order = order;
    payment.number = it.said().number("PAYMENTNUMBER");
    payment.approved = amount;
    order.approved += amount;
    order.payments++;
    order.leftBy = "";
    move(payment, "payment", "approve");
    ledger.payments.put(it.paymentKey(), payment);
    return payment;
  }

  private Answer askAbout(Case it, PaymentEntry payment, boolean deposit, String failure) {
    HostWord word = HostWord.of(it.said().host(), wrongly(Slip.SILENCE_IS_A_NO));
    move(payment, "payment", word.event());
    if (word.isYes() && deposit) {
      put(payment, payment.approved);
    }
    if (word.isNo() && !wrongly(Slip.A_DECLINED_PAYMENT_KEEPS_ITS_AMOUNT)) {
      payment.order.approved -= payment.approved;
    }
    return new Answer(word.codes(failure), List.of("approve " + payment.approved), List.of());
  }

  /** Those for whom nobody waits, one after the other, all with the same answer. */
  private Answer goOn(Case it) {
    List<String> asked = new ArrayList<>();
    for (Ledger.Waiting waiting : List.copyOf(ledger.waiting)) {
      asked.addAll(askAbout(it, waiting.payment(), waiting.deposit(), "106").asked());
      waiting.payment().order.leftBy = "";
    }
    ledger.waiting.clear();
    return new Answer(Answer.DONE, asked, List.of());
  }

  private Answer deposit(Case it) {
    boolean whole = wrongly(Slip.A_DEPOSIT_IS_ALWAYS_THE_WHOLE);
    put(it.payment(), whole ? it.payment().approved : it.said().number("AMOUNT"));
    return leaves(it.payment(), it, Answer.of(Answer.DONE));
  }

  private void put(PaymentEntry payment, long amount) {
    BatchEntry batch = current.of(payment.order);
    move(payment, "payment", "deposit");
    payment.deposited = amount;
    payment.batch = batch.number;
    payment.order.leftBy = "";
    move(batch, "batch", "add");
  }

  private Answer reverseDeposit(Case it) {
    PaymentEntry payment = it.payment();
    move(it.batchOf(payment.order, payment.batch), "batch", "remove");
    move(payment, "payment", "deposit_reversal");
    payment.deposited = wrongly(Slip.A_REVERSED_DEPOSIT_KEEPS_ITS_AMOUNT) ? payment.deposited : 0;
    payment.batch = wrongly(Slip.A_REVERSED_DEPOSIT_KEEPS_ITS_BATCH) ? payment.batch : 0;
    return leaves(payment, it, Answer.of(Answer.DONE));
  }

  private Answer refund(Case it) {
    CreditEntry credit = new CreditEntry();
    credit.order = it.order();
    credit.number = it.said().number("CREDITNUMBER");
    credit.amount = it.said().number("AMOUNT");
    credit.order.credited += credit.amount;
    credit.order.credits++;
    credit.order.leftBy = "";
    BatchEntry batch = current.of(credit.order);
    credit.batch = batch.number;
    move(credit, "credit", "refund");
    move(batch, "batch", "add");
    ledger.credits.put(it.creditKey(), credit);
    return leaves(credit, it, Answer.of(Answer.DONE));
  }

  private Answer reverseRefund(Case it) {
    CreditEntry credit = it.credit();
    move(it.batchOf(credit.order, credit.batch), "batch", "remove");
    makeVoid(credit, "refund_reversal", Slip.A_VOID_CREDIT_KEEPS_ITS_AMOUNT);
    return leaves(credit, it, Answer.of(Answer.DONE));
  }

  private void makeVoid(CreditEntry credit, String event, Slip keepsAmount) {
    move(credit, "credit", event);
    credit.order.credited -= wrongly(keepsAmount) ? 0 : credit.amount;
    credit.order.leftBy = "";
    credit.batch = wrongly(Slip.A_VOID_CREDIT_KEEPS_ITS_BATCH) ? credit.batch : 0;
  }

  private Answer end(Case it, String event) {
    OrderEntry order = it.order();
    move(order, "order", event);
    if (it.said().flag("DELETEORDER") && !wrongly(Slip.DELETE_ORDER_ONLY_ENDS_IT)) {
      remove(order);
    }
    return leaves(order, it, Answer.of(Answer.DONE));
  }

  private void remove(OrderEntry order) {
    ledger.orders.remove(order.key());
    ledger.payments.values().removeIf(payment -> payment.order == order);
    ledger.credits.values().removeIf(credit -> credit.order == order);
  }

  private Answer closeBatch(Case it) {
    BatchEntry batch = it.batch();
    boolean again = batch.state.equals("pending");
    boolean empty = ledger.paymentsIn(batch).isEmpty() && ledger.creditsIn(batch).isEmpty();
    List<String> asked = List.of(Shown.message(ledger, batch, again));
    move(batch, "batch", "close");
    current.sent(batch);
    if (empty && !wrongly(Slip.THE_HOST_IS_ASKED_ABOUT_NOTHING)) {
      move(batch, "batch", "host_yes");
      batch.balance = "balanced";
      return leaves(batch, it, Answer.of(Answer.DONE));
    }
    return leaves(batch, it, new Answer(settle(it, batch), asked, List.of()));
  }

  private String settle(Case it, BatchEntry batch) {
    HostWord word = HostWord.of(it.said().host(), wrongly(Slip.SILENCE_IS_A_NO));
    if (word.isYes()) {
      boolean differs = it.said().host().equals("differs");
      batch.balance =
          differs && !wrongly(Slip.A_DIFFERENCE_IS_BALANCED) ? "out_of_balance" : "balanced";
      ledger.paymentsIn(batch).forEach(payment -> move(payment, "payment", "batch_close"));
      ledger.creditsIn(batch).forEach(credit -> move(credit, "credit", "batch_close"));
      batch.totals = Shown.totals(ledger, batch, slips);
    }
    if (word.isNo()) {
      current.rejected(batch);
    }
    move(batch, "batch", word.event());
    return word.codes("107");
  }

  private Answer purge(Case it) {
    BatchEntry batch = it.batch();
    for (PaymentEntry payment : ledger.paymentsIn(batch)) {
      move(payment, "payment", "batch_purge");
      payment.batch = 0;
      payment.deposited = wrongly(Slip.A_PURGE_KEEPS_THE_DEPOSITED_AMOUNT) ? payment.deposited : 0;
    }
    ledger
        .creditsIn(batch)
        .forEach(credit -> makeVoid(credit, "batch_purge", Slip.A_PURGE_KEEPS_THE_CREDITED_AMOUNT));
    move(batch, "batch", "purge");
    current.purged(batch);
    return leaves(batch, it, Answer.of(Answer.DONE));
  }

  private Answer deleteBatch(Case it) {
    BatchEntry batch = it.batch();
    if (wrongly(Slip.A_DELETED_BATCH_TAKES_ITS_MEMBERS_ALONG)) {
      ledger.payments.values().removeAll(ledger.paymentsIn(batch));
      ledger.credits.values().removeAll(ledger.creditsIn(batch));
    }
    ledger.paymentsIn(batch).forEach(payment -> payment.batch = 0);
    ledger.creditsIn(batch).forEach(credit -> credit.batch = 0);
    ledger.batches.remove(it.batchKey());
    current.deleted(batch);
    return Answer.of(Answer.DONE);
  }

  private Answer turn(Case it, String object) {
    it.said()
        .find("ENABLED")
        .ifPresent(
            flag -> {
              ledger.disabled.remove(object);
              ledger.disabled.addAll(flag.equals("0") ? List.of(object) : List.of());
            });
    return Answer.of(Answer.DONE);
  }

  private static String paySystem(Case it) {
    return it.said().number("MERCHANTNUMBER") + ":" + it.said().keywords().get("CASSETTENAME");
  }

  private Answer orders(Case it) {
    return new Answer(Answer.DONE, List.of(), Shown.orders(ledger, seer(it)));
  }

  private Answer batches(Case it) {
    return new Answer(Answer.DONE, List.of(), Shown.batches(ledger, seer(it), slips));
  }

  private String seer(Case it) {
    return wrongly(Slip.EVERYBODY_SEES_ALL) ? "admin" : it.said().who();
  }

  boolean isRepetition(Case it) {
    // A batch that is not closed may be closed again and again: that is no repetition.
    boolean closes =
        it.said().operation().equals("BATCHCLOSE")
            && it.batch() != null
            && !it.batch().state.equals("closed");
    return !closes && named(it).stream().anyMatch(entry -> entry.leftBy.equals(it.said().text()));
  }

  /** The states of what is named. */
  List<String> states(Case it) {
    return named(it).stream().map(entry -> entry.state).toList();
  }

  private static List<Entry> named(Case it) {
    Entry entry =
        switch (it.said().operation()) {
          case "ACCEPTPAYMENT", "CANCELORDER", "CLOSEORDER" -> it.order();
          case "APPROVE", "DEPOSIT", "DEPOSITREVERSAL" -> it.payment();
          case "REFUND", "REFUNDREVERSAL" -> it.credit();
          case "BATCHCLOSE", "BATCHPURGE", "DELETEBATCH" -> it.batch();
          default -> null;
        };
    return entry == null ? List.of() : List.of(entry);
  }
}
