package org.tapedeck.framework.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.tapedeck.framework.model.Ledger.BatchEntry;
import org.tapedeck.framework.model.Ledger.CreditEntry;
import org.tapedeck.framework.model.Ledger.Entry;
import org.tapedeck.framework.model.Ledger.Last;
import org.tapedeck.framework.model.Ledger.OrderEntry;
import org.tapedeck.framework.model.Ledger.PaymentEntry;

/** What each command does when nothing speaks against it. */
final class Effects {

  private final Map<String, Function<Case, Answer>> table =
      Map.ofEntries(
          Map.entry("ACCEPTPAYMENT", this::accept),
          Map.entry("APPROVE", this::approve),
          Map.entry("APPROVEREVERSAL", this::takeBack),
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
          Map.entry("MODIFYCASSETTE", this::changeCassette),
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
  }

  /** What made its object is remembered with a no, too; otherwise a no is forgotten. */
  private Answer makes(Entry entry, Case it, Answer answer) {
    boolean no = isNo(answer) && wrongly(Slip.A_DECLINED_PAYMENT_IS_FORGOTTEN);
    entry.last = no ? Last.NONE : last(entry, it, answer);
    return answer;
  }

  private Answer leaves(Entry entry, Case it, Answer answer) {
    boolean no = isNo(answer) && !wrongly(Slip.A_NO_TO_A_BATCH_IS_REMEMBERED);
    entry.last = no ? Last.NONE : last(entry, it, answer);
    return answer;
  }

  private Last last(Entry entry, Case it, Answer answer) {
    return new Last(content(it), entry.standing(ledger), answer.codes());
  }

  private String content(Case it) {
    return wrongly(Slip.A_REPETITION_HAS_THE_SAME_WORDS) ? it.said().text() : it.said().content();
  }

  private static boolean isNo(Answer answer) {
    return !answer.codes().startsWith("0 ") && !answer.codes().startsWith("1 ");
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
    order.split = !it.isWhole();
    move(order, "order", "accept");
    ledger.orders.put(it.orderKey(), order);
    return makes(order, it, it.approves() ? approveFirst(it, order) : Answer.of(Answer.DONE));
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
    return makes(payment, it, askAbout(it, payment, it.said().flag("DEPOSITFLAG"), "105"));
  }

  private PaymentEntry open(Case it, OrderEntry order, long amount) {
    PaymentEntry payment = new PaymentEntry();
    payment.order = order;
    payment.number = it.said().number("PAYMENTNUMBER");
    payment.approved = amount;
    payment.authorized = amount;
    order.approved += amount;
    order.payments++;
    move(payment, "payment", "approve");
    ledger.payments.put(it.paymentKey(), payment);
    return payment;
  }

  private Answer askAbout(Case it, PaymentEntry payment, boolean deposit, String failure) {
    HostWord word = HostWord.ofApproval(it.said().host(), wrongly(Slip.SILENCE_IS_A_NO));
    payment.known = !it.said().host().equals("bare");
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
    }
    ledger.waiting.clear();
    return new Answer(Answer.DONE, asked, List.of());
  }

  private Answer takeBack(Case it) {
    PaymentEntry payment = it.payment();
    int left = it.said().number("AMOUNT");
    if (it.leavesAll() && !wrongly(Slip.A_REVERSAL_TO_THE_SAME_IS_ASKED_ABOUT)) {
      return leaves(payment, it, Answer.of(Answer.DONE));
    }
    if (!payment.known && !wrongly(Slip.A_REVERSAL_NEEDS_THE_HOST_ALWAYS)) {
      keep(payment, left, "void");
      return leaves(payment, it, Answer.of(Answer.DONE));
    }
    return leaves(payment, it, askBack(it, payment, left));
  }

  private Answer askBack(Case it, PaymentEntry payment, int left) {
    String asked =
        "reverse to %d from %d of %d".formatted(left, payment.approved, payment.authorized);
    HostWord word = HostWord.of(it.said().host(), wrongly(Slip.SILENCE_IS_A_NO));
    move(payment, "payment", "approve_reversal");
    if (word.isYes() || word.isNo() && wrongly(Slip.A_REFUSED_REVERSAL_IS_DONE)) {
      keep(payment, left, "host_voided");
      move(payment, "payment", left == 0 ? "none" : "host_reversed");
    } else {
      move(payment, "payment", word.isNo() ? "host_refused" : word.event());
    }
    return new Answer(word.codes("105"), List.of(asked), List.of());
  }

  /** A void payment shows what it had. */
  private void keep(PaymentEntry payment, int left, String ending) {
    boolean kept = wrongly(Slip.A_REVERSED_APPROVAL_KEEPS_THE_ORDERS_AMOUNT);
    payment.order.approved -= kept ? 0 : payment.approved - left;
    boolean shown = left == 0 && !wrongly(Slip.A_VOID_PAYMENT_HAS_NO_AMOUNT);
    payment.approved = shown ? payment.approved : left;
    payment.authorized =
        wrongly(Slip.A_REVERSAL_FORGETS_WHAT_WAS_AUTHORIZED) ? left : payment.authorized;
    move(payment, "payment", left == 0 ? ending : "none");
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
    BatchEntry batch = current.of(credit.order);
    credit.batch = batch.number;
    move(credit, "credit", "refund");
    move(batch, "batch", "add");
    ledger.credits.put(it.creditKey(), credit);
    return makes(credit, it, Answer.of(Answer.DONE));
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
    boolean empty = ledger.paymentsIn(batch).isEmpty() && ledger.creditsIn(batch).isEmpty();
    List<String> asked = sendings(it, batch);
    move(batch, "batch", "close");
    current.sent(batch);
    if (empty && !wrongly(Slip.THE_HOST_IS_ASKED_ABOUT_NOTHING)) {
      move(batch, "batch", "host_yes");
      batch.balance = "balanced";
      return leaves(batch, it, Answer.of(Answer.DONE));
    }
    return leaves(batch, it, new Answer(settle(it, batch), asked, List.of()));
  }

  /** A batch whose number is taken is sent under three new ones, each for the first time. */
  private List<String> sendings(Case it, BatchEntry batch) {
    List<String> asked = new ArrayList<>();
    asked.add(Shown.message(ledger, batch, batch.arrived));
    int more = it.said().host().equals("taken") && !wrongly(Slip.A_TAKEN_NUMBER_IS_A_NO) ? 3 : 0;
    asked.addAll(Collections.nCopies(more, Shown.message(ledger, batch, false)));
    return asked;
  }

  private String settle(Case it, BatchEntry batch) {
    HostWord word = word(it.said().host(), batch);
    if (word.isYes()) {
      boolean differs = it.said().host().equals("differs");
      batch.balance =
          differs && !wrongly(Slip.A_DIFFERENCE_IS_BALANCED) ? "out_of_balance" : "balanced";
      closeMembers(batch);
    }
    if (isForced(it, word)) {
      return force(batch, word);
    }
    if (word.isNo()) {
      current.rejected(batch);
    }
    batch.arrived = !word.isNo() && (batch.arrived || arrives(it.said().host()));
    move(batch, "batch", word.event());
    return word.codes("107");
  }

  /** That one try did nothing says nothing about another that may have arrived. */
  private HostWord word(String said, BatchEntry batch) {
    boolean ofOneTry = Set.of("later", "setup").contains(said);
    return HostWord.of(ofOneTry && batch.arrived ? "" : said, wrongly(Slip.SILENCE_IS_A_NO));
  }

  private static boolean arrives(String said) {
    return !Set.of("(unreachable)", "later", "setup").contains(said);
  }

  private boolean isForced(Case it, HostWord word) {
    boolean no = word.isRejection() || word.isNo() && wrongly(Slip.EVERY_NO_IS_FORCED);
    return no && it.said().flag("FORCE") && !wrongly(Slip.NOTHING_IS_FORCED);
  }

  private String force(BatchEntry batch, HostWord word) {
    batch.balance = wrongly(Slip.A_FORCED_BATCH_IS_BALANCED) ? "balanced" : "out_of_balance";
    closeMembers(batch);
    move(batch, "batch", "force");
    return word.codes("0");
  }

  private void closeMembers(BatchEntry batch) {
    ledger.paymentsIn(batch).forEach(payment -> move(payment, "payment", "batch_close"));
    ledger.creditsIn(batch).forEach(credit -> move(credit, "credit", "batch_close"));
    batch.totals = Shown.totals(ledger, batch, slips);
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

  private Answer changeCassette(Case it) {
    String cassette = it.said().keywords().get("CASSETTENAME");
    it.said().find("$HOST").ifPresent(host -> ledger.setUp.add(cassette));
    return turn(it, "cassette " + cassette);
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

  /** The first answer, when its object still stands where this very command left it. */
  Optional<Last> repeated(Case it) {
    return named(it).stream()
        .filter(entry -> entry.last.content().equals(content(it)))
        .filter(this::standsThere)
        .map(entry -> entry.last)
        .findFirst();
  }

  private boolean standsThere(Entry entry) {
    return wrongly(Slip.A_REPETITION_IS_ANSWERED_WHEREVER_ITS_OBJECT_STANDS)
        || entry.last.standing().equals(entry.standing(ledger));
  }

  /** The states of what is named. */
  List<String> states(Case it) {
    return named(it).stream().map(entry -> entry.state).toList();
  }

  private static List<Entry> named(Case it) {
    Entry entry =
        switch (it.said().operation()) {
          case "ACCEPTPAYMENT", "CANCELORDER", "CLOSEORDER" -> it.order();
          case "APPROVE", "APPROVEREVERSAL", "DEPOSIT", "DEPOSITREVERSAL" -> it.payment();
          case "REFUND", "REFUNDREVERSAL" -> it.credit();
          case "BATCHCLOSE", "BATCHPURGE", "DELETEBATCH" -> it.batch();
          default -> null;
        };
    return entry == null ? List.of() : List.of(entry);
  }
}
