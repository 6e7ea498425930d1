package org.tapedeck.framework.model;

import static org.tapedeck.framework.model.Check.that;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** What each command asks for, in the order in which it is asked; the first no is the answer. */
final class Rules {

  static final Set<Integer> MERCHANTS = Set.of(1, 2);
  static final Set<String> PAY_SYSTEMS = Set.of("1:Paper", "2:Paper", "1:Blank");
  static final Set<String> ACCOUNTS = Set.of("1:Paper:1", "1:Paper:2", "2:Paper:1", "1:Blank:9");

  /** What a cassette takes; Blank takes orders and nothing else. */
  private static final Map<String, Set<String>> CASSETTES =
      Map.of(
          "Paper",
              Set.of(
                  "ACCEPTPAYMENT",
                  "APPROVE",
                  "APPROVEREVERSAL",
                  "DEPOSIT",
                  "DEPOSITREVERSAL",
                  "REFUND",
                  "REFUNDREVERSAL",
                  "CANCELORDER",
                  "CLOSEORDER",
                  "BATCHCLOSE",
                  "BATCHPURGE",
                  "DELETEBATCH"),
          "Blank", Set.of("ACCEPTPAYMENT"));

  /** More than a host's records have room for. */
  private static final BigDecimal TWELVE_DIGITS = BigDecimal.TEN.pow(12);

  private static final BigDecimal LARGEST_APPROVAL = new BigDecimal("2000000000");

  private static final String WRONG_STATE_OF_ORDER = "11 111";
  private static final String WRONG_STATE_OF_PAYMENT = "11 112";
  private static final String WRONG_STATE_OF_CREDIT = "11 113";
  private static final String WRONG_STATE_OF_BATCH = "11 114";

  /** What comes to nothing (decision 22). */
  private static final Set<String> NOTHING_PAID = Set.of("declined", "void");

  private static final Map<String, List<Check>> RULES = new LinkedHashMap<>();

  // spotless:off
  private static final List<Check> KEYWORDS = List.of(
      that("no other keyword", "10 203", it -> it.said().keywords().keySet().stream().noneMatch(name -> Keywords.isUnknown(it.said().operation(), name))),
      new Check("keywords hold what they may", Rules::wrongKeyword));

  private static final Check ACCOUNT = that("there is an account", "3 115", it -> it.said().find("ACCOUNTNUMBER").isPresent() || it.said().find("$ACCOUNTNUMBER").isPresent());

  static final Check RIGHT = that("the user may", "101 301", it -> People.may(it.said()));

  private static final List<Check> ORDER = rows(List.of(
      that("the order exists", "2 111", it -> it.order() != null)),
      active(it -> it.order().accountKey()), List.of(
      that("the cassette can", "102 303", it -> CASSETTES.get(it.order().cassette).contains(it.said().operation()))));

  private static final List<Check> BATCH = rows(List.of(
      that("the batch exists", "2 114", it -> it.batch() != null)),
      active(it -> it.batch().accountKey()));

  private static final Check NO_DOLLARS = that("no other keyword of the cassette", "10 203", it -> dollars(it).isEmpty());

  private static final List<Check> CONFIGURED = List.of(
      that("the cassette exists",     "2 206", it -> CASSETTES.containsKey(it.said().keywords().get("CASSETTENAME"))),
      that("the merchant exists",     "2 110", it -> MERCHANTS.contains(it.said().number("MERCHANTNUMBER"))),
      that("the merchant uses it",    "2 206", it -> PAY_SYSTEMS.contains(configured(it))));

  private static final List<Check> APPROVAL = List.of(
      that("the order may be approved",   WRONG_STATE_OF_ORDER, it -> it.allows("order", "approve", it.order().state)),
      that("the payment number is free",  "8 112", it -> it.payment() == null),
      that("the currency has such units", "7 117", it -> StateTables.isWhole(it.order().minor(it.said().number("AMOUNT")))),
      that("one approval may be so large", "7 117", it -> it.order().minor(it.said().number("AMOUNT")).compareTo(LARGEST_APPROVAL) <= 0),
      that("enough is unapproved",        "7 117", it -> it.said().number("AMOUNT") <= it.order().amount - it.order().approved));

  static {
    command("ACCEPTPAYMENT", List.of(
        that("the currency exists",           "7 119",   it -> StateTables.decimals(it.currency()).isPresent()),
        that("the currency has such units",   "7 118",   it -> StateTables.isWhole(it.minor("AMOUNT"))),
        that("twelve digits are enough",      "7 117",   it -> it.minor("AMOUNT").compareTo(TWELVE_DIGITS) < 0),
        that("the accounts agree",            "104 115", it -> it.said().find("ACCOUNTNUMBER").isEmpty() || it.said().find("$ACCOUNTNUMBER").isEmpty() || it.said().number("ACCOUNTNUMBER") == it.said().number("$ACCOUNTNUMBER")),
        ACCOUNT,
        that("what is deposited is approved", "104 128", it -> it.approves() || it.said().find("APPROVEFLAG").isEmpty() || !it.said().flag("DEPOSITFLAG")),
        that("the payment has a number",      "3 112",   it -> !it.approves() || it.said().find("PAYMENTNUMBER").isPresent()),
        that("the payment has an amount",     "3 126",   it -> !it.approves() || it.said().find("PAYMENTAMOUNT").isPresent()),
        that("the payment is not larger",     "7 126",   it -> !it.approves() || it.said().number("PAYMENTAMOUNT") <= it.said().number("AMOUNT")),
        that("the payment has such units",    "7 126",   it -> !it.approves() || StateTables.isWhole(it.minor("PAYMENTAMOUNT"))),
        RIGHT,
        that("the cassette exists",           "2 116",   it -> CASSETTES.containsKey(it.said().keywords().get("PAYMENTTYPE"))),
        that("the merchant exists",           "2 110",   it -> MERCHANTS.contains(it.said().number("MERCHANTNUMBER"))),
        that("the merchant uses it",          "2 116",   it -> PAY_SYSTEMS.contains(paySystem(it))),
        that("the account exists",            "2 115",   it -> ACCOUNTS.contains(paySystem(it) + ":" + it.account()))),
        active(it -> paySystem(it) + ":" + it.account()), List.of(
        that("the cassette is set up",        "102 312", it -> it.ledger().setUp.contains(it.said().keywords().get("PAYMENTTYPE"))),
        that("the account does not approve",  "104 128", it -> it.approves() || !it.said().flag("DEPOSITFLAG")),
        that("no other keyword of the cassette", "10 203", it -> Set.of("$ACCOUNTNUMBER", "$PAN", "$EXPIRY").containsAll(dollars(it))),
        new Check("the card is a card",       Rules::wrongCard),
        that("there is a card number",        "3 1000",  it -> it.said().find("$PAN").isPresent()),
        that("there is an expiry",            "3 1001",  it -> it.said().find("$EXPIRY").isPresent()),
        that("the order number is free",      "8 111",   it -> it.order() == null),
        that("one approval may be so large",  "7 117",   it -> !it.approves() || it.minor("PAYMENTAMOUNT").compareTo(LARGEST_APPROVAL) <= 0),
        that("the whole is approved at once", "9 127",   it -> !it.approves() || !it.isWhole() || it.said().number("PAYMENTAMOUNT") == it.said().number("AMOUNT"))));
    command("APPROVE", List.of(RIGHT), ORDER, APPROVAL, List.of(
        that("the whole is approved at once", "9 127",   it -> !it.isWhole() || isAllThatIsUnapproved(it)),
        that("the order is paid at once",     "9 127",   it -> it.order().split || isAllThatIsUnapproved(it))));
    command("APPROVEREVERSAL", List.of(RIGHT), ORDER, List.of(
        that("the payment exists",            "2 112",   it -> it.payment() != null),
        that("the payment may be taken back", WRONG_STATE_OF_PAYMENT, it -> it.allows("payment", "approve_reversal", it.payment().state)),
        that("the currency has such units",   "7 117",   it -> StateTables.isWhole(it.order().minor(it.said().number("AMOUNT")))),
        that("no more than approved is left", "7 117",   it -> it.said().number("AMOUNT") <= it.payment().approved)));
    command("DEPOSIT", List.of(RIGHT), ORDER, List.of(
        that("the payment exists",            "2 112",   it -> it.payment() != null),
        that("no other keyword of a deposit", "10 203",  it -> Set.of("$SLIP", "$TAX").containsAll(dollars(it))),
        that("the payment may be deposited",  WRONG_STATE_OF_PAYMENT, it -> it.allows("payment", "deposit", it.payment().state)),
        that("the currency has such units",   "7 117",   it -> StateTables.isWhole(it.order().minor(it.said().number("AMOUNT")))),
        that("enough is approved",            "7 117",   it -> it.said().number("AMOUNT") <= it.payment().approved)));
    command("REFUND", List.of(RIGHT), ORDER, List.of(
        that("the order may be credited",     WRONG_STATE_OF_ORDER, it -> it.allows("order", "refund", it.order().state)),
        that("the credit number is free",     "8 113",   it -> it.credit() == null),
        that("the currency has such units",   "7 117",   it -> StateTables.isWhole(it.order().minor(it.said().number("AMOUNT")))),
        that("enough is not credited",        "7 117",   it -> it.said().number("AMOUNT") <= it.order().amount - it.order().credited)));
    command("DEPOSITREVERSAL", List.of(RIGHT), ORDER, List.of(
        that("the payment exists",            "2 112",   it -> it.payment() != null),
        that("the payment may be reversed",   WRONG_STATE_OF_PAYMENT, it -> it.allows("payment", "deposit_reversal", it.payment().state)),
        that("its batch lets it go",          WRONG_STATE_OF_BATCH, it -> it.allows("batch", "remove", it.batchOf(it.order(), it.payment().batch).state))));
    command("REFUNDREVERSAL", List.of(RIGHT), ORDER, List.of(
        that("the credit exists",             "2 113",   it -> it.credit() != null),
        that("the credit may be reversed",    WRONG_STATE_OF_CREDIT, it -> it.allows("credit", "refund_reversal", it.credit().state)),
        that("its batch lets it go",          WRONG_STATE_OF_BATCH, it -> it.allows("batch", "remove", it.batchOf(it.order(), it.credit().batch).state))));
    command("CANCELORDER", List.of(RIGHT), ORDER, List.of(
        that("the order may be canceled",     WRONG_STATE_OF_ORDER, it -> it.allows("order", "cancel", it.order().state)),
        that("a canceled one is deleted",     WRONG_STATE_OF_ORDER, it -> !it.order().state.equals("canceled") || it.said().flag("DELETEORDER")),
        that("nothing came of its payments",  WRONG_STATE_OF_PAYMENT, it -> it.ledger().paymentsOf(it.order()).stream().allMatch(one -> NOTHING_PAID.contains(one.state))),
        that("nothing came of its credits",   WRONG_STATE_OF_CREDIT, it -> it.ledger().creditsOf(it.order()).stream().allMatch(one -> one.state.equals("void")))));
    command("CLOSEORDER", List.of(RIGHT), ORDER, List.of(
        that("the order may be closed",       WRONG_STATE_OF_ORDER, it -> it.allows("order", "close", it.order().state)),
        that("a closed one is deleted",       WRONG_STATE_OF_ORDER, it -> !it.order().state.equals("closed") || it.said().flag("DELETEORDER")),
        that("its payments are closed",       WRONG_STATE_OF_PAYMENT, it -> it.ledger().paymentsOf(it.order()).stream().allMatch(one -> one.state.equals("closed") || NOTHING_PAID.contains(one.state))),
        that("its credits are closed",        WRONG_STATE_OF_CREDIT, it -> it.ledger().creditsOf(it.order()).stream().allMatch(one -> one.state.equals("closed") || one.state.equals("void"))),
        that("something of it was settled",   WRONG_STATE_OF_ORDER, it -> membersOf(it).anyMatch(one -> one.state.equals("closed")))));
    command("BATCHCLOSE", List.of(RIGHT), BATCH, List.of(
        that("the batch may be closed",       WRONG_STATE_OF_BATCH, it -> it.allows("batch", "close", it.batch().state))));
    command("BATCHPURGE", List.of(RIGHT), BATCH, List.of(
        that("the batch may be purged",       WRONG_STATE_OF_BATCH, it -> it.allows("batch", "purge", it.batch().state))));
    command("DELETEBATCH", List.of(RIGHT, BATCH.get(0)), List.of(
        that("the batch is closed",           WRONG_STATE_OF_BATCH, it -> it.allows("batch", "delete", it.batch().state))));
    // Neither cassette has a wallet, and both open their batches themselves.
    command("RECEIVEPAYMENT", List.of(
        that("the currency exists",           "7 119",   it -> StateTables.decimals(it.currency()).isPresent()),
        RIGHT,
        that("the cassette exists",           "2 116",   it -> CASSETTES.containsKey(it.said().keywords().get("PAYMENTTYPE"))),
        that("the cassette can",              "102 303", it -> false)));
    command("BATCHOPEN", List.of(RIGHT,
        that("the cassette exists",           "2 116",   it -> CASSETTES.containsKey(it.said().keywords().get("PAYMENTTYPE"))),
        that("the cassette can",              "102 303", it -> false)));
    command("MODIFYPAYSERVER", List.of(RIGHT));
    command("MODIFYCASSETTE",  List.of(RIGHT,
        that("the cassette exists",           "2 206",   it -> CASSETTES.containsKey(it.said().keywords().get("CASSETTENAME"))),
        that("no other keyword of the cassette", "10 203", it -> Set.of("$HOST").containsAll(dollars(it)))));
    command("MODIFYMERCHANT",  List.of(RIGHT,
        that("the merchant exists",           "2 110",   it -> MERCHANTS.contains(it.said().number("MERCHANTNUMBER")))));
    command("MODIFYPAYSYSTEM", List.of(RIGHT,
        that("the user may turn it off",      "101 251", it -> it.said().find("ENABLED").isEmpty() || People.isAdministrator(it.said().who()))), CONFIGURED, List.of(NO_DOLLARS));
    command("MODIFYACCOUNT",   List.of(RIGHT), CONFIGURED, List.of(
        that("the account exists",            "2 115",   it -> ACCOUNTS.contains(configured(it) + ":" + it.account())),
        NO_DOLLARS));
    command("QUERYORDERS",     List.of(RIGHT));
    command("QUERYBATCHES",    List.of(RIGHT));
  }
  // spotless:on

  private Rules() {}

  @SafeVarargs
  private static void command(String operation, List<Check>... rows) {
    List<Check> keywords = Keywords.of(operation).isEmpty() ? KEYWORDS.subList(0, 1) : KEYWORDS;
    RULES.put(operation, rows(keywords, rows(rows)));
  }

  @SafeVarargs
  private static List<Check> rows(List<Check>... rows) {
    return Arrays.stream(rows).flatMap(List::stream).toList();
  }

  static List<Check> of(String operation) {
    return RULES.getOrDefault(operation, List.of());
  }

  /** Every row of every command, such as "DEPOSIT: enough is approved". */
  static List<String> names() {
    List<String> names = new ArrayList<>();
    RULES.forEach(
        (operation, rows) -> rows.forEach(row -> names.add(operation + ": " + row.name())));
    return names;
  }

  /** Everything that an account stands on, from the server down. */
  private static List<Check> active(Function<Case, String> account) {
    return List.of(
        that("the server is on", "108 253", it -> !off(it, "server")),
        that("the cassette is on", "108 206", it -> !off(it, "cassette " + part(account, it, 1))),
        that("the merchant is on", "108 110", it -> !off(it, "merchant " + part(account, it, 0))),
        that("the pay system is on", "108 252", it -> !off(it, "paysystem " + parent(account, it))),
        that("the account is on", "108 115", it -> !off(it, "account " + account.apply(it))));
  }

  private static boolean off(Case it, String object) {
    return it.ledger().disabled.contains(object);
  }

  private static String part(Function<Case, String> account, Case it, int part) {
    return account.apply(it).split(":")[part];
  }

  private static String parent(Function<Case, String> account, Case it) {
    return account.apply(it).replaceFirst(":[0-9]+$", "");
  }

  private static String paySystem(Case it) {
    return it.said().number("MERCHANTNUMBER") + ":" + it.said().keywords().get("PAYMENTTYPE");
  }

  private static String configured(Case it) {
    return it.said().number("MERCHANTNUMBER") + ":" + it.said().keywords().get("CASSETTENAME");
  }

  private static List<String> dollars(Case it) {
    return it.said().keywords().keySet().stream().filter(name -> name.startsWith("$")).toList();
  }

  private static boolean isAllThatIsUnapproved(Case it) {
    return it.said().number("AMOUNT") == it.order().amount - it.order().approved;
  }

  private static Stream<Ledger.Entry> membersOf(Case it) {
    return Stream.concat(
        it.ledger().paymentsOf(it.order()).stream(), it.ledger().creditsOf(it.order()).stream());
  }

  private static Optional<String> wrongKeyword(Case it) {
    for (String keyword : Keywords.of(it.said().operation())) {
      Optional<String> value = it.said().find(keyword);
      if (value.isEmpty() && Keywords.isRequired(it.said().operation(), keyword)) {
        return Optional.of("3 " + Keywords.code(keyword));
      }
      Optional<String> fault =
          value.flatMap(given -> Keywords.fault(it.said().operation(), keyword, given));
      if (fault.isPresent()) {
        return fault;
      }
    }
    return Optional.empty();
  }

  private static Optional<String> wrongCard(Case it) {
    return List.of("$PAN", "$EXPIRY").stream()
        .flatMap(
            name ->
                it
                    .said()
                    .find(name)
                    .flatMap(value -> Keywords.fault(it.said().operation(), name, value))
                    .stream())
        .findFirst();
  }
}
