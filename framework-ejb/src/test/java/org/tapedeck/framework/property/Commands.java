package org.tapedeck.framework.property;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.tapedeck.framework.model.Keywords;
import org.tapedeck.framework.model.Ledger;
import org.tapedeck.framework.model.Ledger.BatchEntry;
import org.tapedeck.framework.model.Ledger.CreditEntry;
import org.tapedeck.framework.model.Ledger.OrderEntry;
import org.tapedeck.framework.model.Ledger.PaymentEntry;
import org.tapedeck.framework.model.Said;

/** Draws a command: mostly about what there is, mostly one that might be done. */
final class Commands {

  private static final List<String> OBJECTS =
      List.of(
          "server",
          "cassette Paper",
          "merchant 1",
          "merchant 1",
          "merchant 2",
          "paysystem 1:Paper",
          "paysystem 2:Paper",
          "account 1:Paper:1",
          "account 1:Paper:2",
          "account 1:Paper:1",
          "account 2:Paper:1");

  private static final List<String> MISSING =
      List.of(
          "cassette Other",
          "merchant 3",
          "paysystem 1:Other",
          "paysystem 3:Paper",
          "paysystem 2:Blank",
          "paysystem 3:Other",
          "account 1:Other:1",
          "account 3:Paper:1",
          "account 2:Blank:1",
          "account 3:Other:1",
          "account 1:Paper:7");

  private static final Map<String, String> OPERATIONS =
      Map.of(
          "server", "MODIFYPAYSERVER",
          "cassette", "MODIFYCASSETTE",
          "merchant", "MODIFYMERCHANT",
          "paysystem", "MODIFYPAYSYSTEM",
          "account", "MODIFYACCOUNT");

  private static final Map<String, List<String>> KEYS =
      Map.of(
          "server", List.of(),
          "cassette", List.of("CASSETTENAME"),
          "merchant", List.of("MERCHANTNUMBER"),
          "paysystem", List.of("MERCHANTNUMBER", "CASSETTENAME"),
          "account", List.of("MERCHANTNUMBER", "CASSETTENAME", "ACCOUNTNUMBER"));

  private final Draw draw;
  private final Ledger ledger;
  private final Map<String, Supplier<Map<String, String>>> drawn = new LinkedHashMap<>();
  private final List<String> often = new ArrayList<>();

  /** How often something is disabled, in a hundred commands. */
  private final int turns;

  Commands(Draw draw, Ledger ledger) {
    this.draw = draw;
    this.ledger = ledger;
    this.turns = draw.of(1, 12, 20);
    // spotless:off
    row(12, "ACCEPTPAYMENT",   this::accept);
    row(11, "APPROVE",         this::approve);
    row(11, "APPROVEREVERSAL", this::takeBack);
    row(12, "DEPOSIT",         this::deposit);
    row( 8, "DEPOSITREVERSAL", () -> number(pairs(payment()), payment()));
    row(10, "REFUND",          this::refund);
    row( 6, "REFUNDREVERSAL",  () -> credit(pairs(credit()), credit()));
    row( 5, "CANCELORDER",     () -> delete(pairs(order())));
    row( 6, "CLOSEORDER",      () -> delete(pairs(order())));
    row(12, "BATCHCLOSE",      this::close);
    row( 7, "BATCHPURGE",      this::batch);
    row( 7, "DELETEBATCH",     this::batch);
    row( 7, Said.GOES_ON,      LinkedHashMap::new);
    row( 2, "RECEIVEPAYMENT",  this::receive);
    row( 2, "BATCHOPEN",       this::open);
    row( 2, "MODIFYCASSETTE",  this::setUp);
    row( 3, "QUERYORDERS",     LinkedHashMap::new);
    row( 3, "QUERYBATCHES",    LinkedHashMap::new);
    // spotless:on
  }

  private void row(int times, String operation, Supplier<Map<String, String>> keywords) {
    drawn.put(operation, keywords);
    often.addAll(Collections.nCopies(times, operation));
  }

  /** One more, or one of the last ones once more, perhaps in other words. */
  Said next(List<Said> drawn) {
    return drawn.isEmpty() || !draw.percent(15) ? next() : again(drawn);
  }

  private Said again(List<Said> drawn) {
    Said said = draw.of(drawn.subList(Math.max(0, drawn.size() - 12), drawn.size()));
    String who = draw.percent(60) ? said.who() : who();
    Said again = new Said(who, said.operation(), said.keywords(), host());
    return draw.percent(30) && !said.operation().equals(Said.GOES_ON) ? reworded(again) : again;
  }

  /** With what is meant anyway, without it, or with the opposite. */
  private Said reworded(Said said) {
    List<String> flags =
        Keywords.of(said.operation()).stream()
            .filter(Set.of("DELETEORDER", "FORCE", "SPLITALLOWED", "DEPOSITFLAG")::contains)
            .toList();
    if (flags.isEmpty()) {
      return said;
    }
    String flag = draw.of(flags);
    return said.find(flag).isPresent() && draw.percent(50)
        ? said.without(flag)
        : said.with(flag, draw.of("0", "1"));
  }

  private Said next() {
    boolean off = !ledger.disabled.isEmpty();
    if (draw.percent(off ? 10 : ledger.batches.isEmpty() ? 1 : turns)) {
      Said turn = turn(off);
      return draw.percent(10) ? spoil(turn) : turn;
    }
    String operation = draw.of(often);
    Said said = new Said(who(), operation, drawn.get(operation).get(), host());
    int chance = operation.equals("ACCEPTPAYMENT") ? 12 : 7;
    boolean spoilt = !operation.equals(Said.GOES_ON) && draw.percent(chance);
    return spoilt ? spoil(said) : said;
  }

  private String who() {
    return draw.percent(70)
        ? "admin"
        : draw.of("boss1", "super1", "clerk1", "super2", "both", "nobody");
  }

  private String host() {
    return draw.percent(60)
        ? draw.of("yes", "yes", "yes", "yes", "differs", "bare")
        : draw.of(
            "no",
            "call",
            "later",
            "setup",
            "rejected",
            "taken",
            "strange",
            "crash",
            "???",
            "(silent)",
            "(silent)",
            "(unreachable)");
  }

  /** Something is disabled, or enabled again. */
  private Said turn(boolean on) {
    String object = on ? draw.of(ledger.disabled) : draw.of(draw.percent(85) ? OBJECTS : MISSING);
    String[] words = object.split("[ :]");
    Map<String, String> keywords = new LinkedHashMap<>();
    for (int word = 1; word < words.length; word++) {
      keywords.put(KEYS.get(words[0]).get(word - 1), words[word]);
    }
    keywords.put("ENABLED", on ? "1" : "0");
    return new Said(draw.percent(80) ? "admin" : who(), OPERATIONS.get(words[0]), keywords, "yes");
  }

  /** A keyword is missing, holds what it cannot, or is not the command's. */
  private Said spoil(Said said) {
    List<String> keywords = new ArrayList<>(Keywords.of(said.operation()));
    Stream.of("$PAN", "$EXPIRY").filter(it -> said.find(it).isPresent()).forEach(keywords::add);
    if (keywords.isEmpty() || draw.percent(20)) {
      return said.with(draw.of(unknown(said)), "1");
    }
    String keyword = draw.of(keywords);
    return draw.percent(60)
        ? said.without(keyword)
        : said.with(
            keyword, draw.of("", "x", "007", "0", "2", "123", "99999999999999999999999999"));
  }

  /** What APPROVE may bring of a card, and what not, TwoPartTest tries. */
  private static List<String> unknown(Said said) {
    return said.operation().equals("APPROVE") ? List.of("DTDPAHT") : List.of("$BRAND", "DTDPAHT");
  }

  private OrderEntry order() {
    boolean known = !ledger.orders.isEmpty() && draw.percent(92);
    return known ? draw.of(ledger.orders.values()) : newOrder();
  }

  private OrderEntry newOrder() {
    OrderEntry order = new OrderEntry();
    order.merchant = draw.of(1, 1, 1, 2, 2, draw.percent(25) ? 3 : 1);
    order.number = draw.from(1, 5);
    order.amount = draw.of(1000, 2500, 40);
    return order;
  }

  private PaymentEntry payment() {
    boolean known = !ledger.payments.isEmpty() && draw.percent(90);
    return known ? draw.of(ledger.payments.values()) : newPayment(order());
  }

  private PaymentEntry newPayment(OrderEntry order) {
    PaymentEntry payment = new PaymentEntry();
    payment.order = order;
    payment.number = draw.from(1, 4);
    payment.approved = order.amount;
    return payment;
  }

  private CreditEntry credit() {
    boolean known = !ledger.credits.isEmpty() && draw.percent(90);
    return known ? draw.of(ledger.credits.values()) : newCredit(order());
  }

  private CreditEntry newCredit(OrderEntry order) {
    CreditEntry credit = new CreditEntry();
    credit.order = order;
    credit.number = draw.from(1, 4);
    return credit;
  }

  private static Map<String, String> pairs(OrderEntry order) {
    Map<String, String> pairs = new LinkedHashMap<>();
    pairs.put("MERCHANTNUMBER", String.valueOf(order.merchant));
    pairs.put("ORDERNUMBER", String.valueOf(order.number));
    return pairs;
  }

  private static Map<String, String> pairs(PaymentEntry payment) {
    Map<String, String> pairs = pairs(payment.order);
    pairs.put("PAYMENTNUMBER", String.valueOf(payment.number));
    return pairs;
  }

  private static Map<String, String> pairs(CreditEntry credit) {
    Map<String, String> pairs = pairs(credit.order);
    pairs.put("CREDITNUMBER", String.valueOf(credit.number));
    return pairs;
  }

  /** One payment's key, or now and then another one's number in it. */
  private Map<String, String> number(Map<String, String> pairs, PaymentEntry other) {
    if (draw.percent(10)) {
      pairs.put("PAYMENTNUMBER", String.valueOf(other.number));
    }
    return pairs;
  }

  private Map<String, String> credit(Map<String, String> pairs, CreditEntry other) {
    if (draw.percent(10)) {
      pairs.put("CREDITNUMBER", String.valueOf(other.number));
    }
    return pairs;
  }

  private Map<String, String> delete(Map<String, String> pairs) {
    if (draw.percent(45)) {
      pairs.put("DELETEORDER", draw.of("1", "1", "0"));
    }
    return pairs;
  }

  private Map<String, String> batch() {
    boolean known = !ledger.batches.isEmpty() && draw.percent(92);
    BatchEntry batch = known ? draw.of(ledger.batches.values()) : null;
    Map<String, String> pairs = new LinkedHashMap<>();
    pairs.put("MERCHANTNUMBER", String.valueOf(known ? batch.merchant : draw.from(1, 2)));
    pairs.put("BATCHNUMBER", String.valueOf(known ? batch.number : draw.from(1, 6)));
    return pairs;
  }

  /** At the limit, just above it, below it; or anything. */
  private String amount(long limit) {
    long amount = draw.of(limit, limit, limit + 1, limit / 2, limit / 2, limit - 10, 1L, 10L, 30L);
    return String.valueOf(Math.max(1, amount));
  }

  private Map<String, String> approve() {
    OrderEntry order = order();
    Map<String, String> pairs = pairs(newPayment(order));
    pairs.put("AMOUNT", amount(order.amount - order.approved));
    if (draw.percent(30)) {
      pairs.put("DEPOSITFLAG", draw.of("1", "1", "0"));
    }
    split(pairs);
    return pairs;
  }

  private Map<String, String> takeBack() {
    boolean again = draw.percent(50);
    List<PaymentEntry> approved =
        ledger.payments.values().stream()
            .filter(it -> it.state.equals("approved"))
            .filter(it -> !again || it.approved < it.authorized)
            .toList();
    boolean known = !approved.isEmpty() && draw.percent(70);
    PaymentEntry payment = known ? draw.of(approved) : payment();
    Map<String, String> pairs = number(pairs(payment), payment());
    pairs.put("AMOUNT", draw.percent(40) ? "0" : amount(payment.approved));
    return pairs;
  }

  private Map<String, String> close() {
    Map<String, String> pairs = batch();
    if (draw.percent(50)) {
      pairs.put("FORCE", draw.of("1", "1", "1", "0"));
    }
    return pairs;
  }

  private void split(Map<String, String> pairs) {
    if (draw.percent(25)) {
      pairs.put("SPLITALLOWED", draw.of("0", "0", "1"));
    }
  }

  private Map<String, String> deposit() {
    PaymentEntry payment = payment();
    Map<String, String> pairs = number(pairs(payment), payment());
    pairs.put("AMOUNT", amount(payment.approved));
    return pairs;
  }

  private Map<String, String> refund() {
    OrderEntry order = order();
    Map<String, String> pairs = pairs(newCredit(order));
    pairs.put("AMOUNT", amount(order.amount - order.credited));
    return pairs;
  }

  private Map<String, String> accept() {
    OrderEntry order = newOrder();
    Map<String, String> pairs = pairs(order);
    boolean blank = order.merchant == 1 && draw.percent(9);
    pairs.put(
        "PAYMENTTYPE",
        blank
            ? "Blank"
            : draw.percent(order.merchant == 3 ? 50 : 6) ? draw.of("Other", "Blank") : "Paper");
    pairs.put("AMOUNT", String.valueOf(order.amount));
    pairs.put(
        "CURRENCY", draw.of("840", "840", "978", "978", "392", draw.percent(5) ? "001" : "840"));
    account(pairs, blank ? 9 : order.merchant == 1 ? draw.of(1, 2) : draw.percent(8) ? 2 : 1);
    if (draw.percent(30)) {
      pairs.put("AMOUNTEXP10", draw.of("-2", "-3", "-3", "-3", "-1", "0", "10", "8"));
    }
    if (draw.percent(60)) {
      approveFirst(pairs, order.amount, blank);
    }
    split(pairs);
    pairs.put("$PAN", "4111111111111111");
    pairs.put("$EXPIRY", "203012");
    return pairs;
  }

  private void account(Map<String, String> pairs, int account) {
    if (draw.percent(50)) {
      pairs.put("ACCOUNTNUMBER", String.valueOf(account));
    }
    if (draw.percent(8)) {
      pairs.put("$ACCOUNTNUMBER", draw.of("1", "2"));
    } else if (!pairs.containsKey("ACCOUNTNUMBER") && !draw.percent(6)) {
      pairs.put("$ACCOUNTNUMBER", String.valueOf(account));
    }
  }

  private void approveFirst(Map<String, String> pairs, long amount, boolean blank) {
    pairs.put("APPROVEFLAG", blank ? "0" : draw.of("1", "1", "1", "2", "0"));
    pairs.put("PAYMENTNUMBER", draw.of("1", "1", "2"));
    pairs.put("PAYMENTAMOUNT", amount(draw.percent(60) ? amount : amount / 2));
    if (draw.percent(50)) {
      pairs.put("DEPOSITFLAG", draw.of("1", "1", "1", "0"));
    }
  }

  private Map<String, String> setUp() {
    Map<String, String> pairs = new LinkedHashMap<>();
    pairs.put("CASSETTENAME", draw.of("Blank", "Blank", "Paper", "Other"));
    pairs.put("$HOST", "paper.example");
    return pairs;
  }

  private Map<String, String> receive() {
    Map<String, String> pairs = pairs(newOrder());
    pairs.putAll(
        Map.of(
            "PAYMENTTYPE", draw.of("Paper", "Blank", "Other"), "AMOUNT", "1", "CURRENCY", "840"));
    return pairs;
  }

  private Map<String, String> open() {
    Map<String, String> pairs = new LinkedHashMap<>();
    for (String keyword : Arrays.asList("MERCHANTNUMBER", "ACCOUNTNUMBER", "BATCHNUMBER")) {
      pairs.put(keyword, draw.of("1", "1", "9"));
    }
    pairs.put("PAYMENTTYPE", draw.of("Paper", "Other"));
    return pairs;
  }
}
