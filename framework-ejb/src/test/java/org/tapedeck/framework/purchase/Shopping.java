package org.tapedeck.framework.purchase;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.tapedeck.cassette.Values;
import org.tapedeck.cassette.visit.Inbound;
import org.tapedeck.cassette.visit.Instruction;
import org.tapedeck.framework.harness.Engine;
import org.tapedeck.framework.harness.Parts;
import org.tapedeck.framework.merchant.Caller;
import org.tapedeck.framework.merchant.ReturnDomain;
import org.tapedeck.framework.merchant.Role;

/** A shop that buys in two parts, put together by hand as the container does it. */
final class Shopping {

  static final String KEY = "a key of the shop's own, 33 long.";
  static final Duration PATIENCE = Duration.ofMinutes(20);

  final FakeCardholder cardholder = new FakeCardholder();
  final Engine engine;
  final PurchaseSteps steps;
  final Purchases purchases;
  private final Shop shop;
  private int tokens;

  Shopping(Engine engine) {
    this(engine, "shop");
  }

  Shopping(Engine engine, String user) {
    this(engine, user, Optional.empty());
  }

  Shopping(Engine engine, String user, Optional<String> subId) {
    this.engine = engine;
    this.shop =
        new Shop(
            user,
            new Caller(Optional.of(user), List.of(new Caller.Right(Role.CLERK, Optional.of(1)))),
            subId);
    Parts parts = engine.parts();
    parts
        .transactions()
        .inOne(
            () -> {
              parts.returnDomains().replace(user, Set.of(ReturnDomain.of("shop.example").get()));
              return null;
            });
    this.steps = parts.transactions().each(PurchaseSteps.class, purchasing(parts));
    this.purchases = new PurchasesInSteps(steps, engine.commands(), engine.visits(), cardholder);
  }

  private Purchasing purchasing(Parts parts) {
    Facts facts = new Facts(parts.cassettes(), parts.vault());
    Telling telling =
        new Telling(
            parts.merchants(), parts.orders(), parts.visits(), facts, parts.vault(), parts.clock());
    Confirming confirming = new Confirming(parts.mails(), telling);
    Deciding deciding = new Deciding(parts.orders(), parts.visits(), parts.purchases(), confirming);
    Cards cards = new Cards(cardholder, deciding, parts.mails());
    OnTheWay way = new OnTheWay(parts.visits(), deciding, facts, cards, telling, confirming);
    CardBox boxes = new CardBox(1);
    Tokens newTokens =
        new Tokens(parts.purchases(), new ReturnTimes(Optional.of(PATIENCE)), parts.clock());
    return new Purchasing(
        parts.purchases(),
        new LockedPurchases(parts.purchases(), parts.orders(), parts.clock()),
        new Reserving(
            parts.orders(),
            parts.purchases(),
            deciding,
            telling,
            new TransactionIds(),
            parts.vault(),
            15,
            parts.clock()),
        new PartOneWork(
            parts.orders(),
            facts,
            newTokens,
            boxes,
            deciding,
            way,
            cards,
            parts.vault(),
            parts.clock(),
            new PartOneChecks(facts, parts.returnDomains())),
        new PartTwoWork(
            parts.purchases(),
            parts.visits(),
            facts,
            newTokens,
            boxes,
            deciding,
            way,
            parts.clock()),
        boxes,
        deciding,
        way,
        cards,
        new Replied(deciding, way),
        new Abandoning(deciding, parts.clock()),
        telling,
        parts.commits(),
        parts.clock());
  }

  /** A token that was never given before. */
  String token() {
    tokens++;
    return shop.userId() + "-token-%010d".formatted(tokens);
  }

  static String path(String token) {
    return "/back/t." + token + "/";
  }

  static String url(String token) {
    return "https://shop.example" + path(token);
  }

  Answer reserves(String trolleyToken) {
    return purchases.reserve(shop, new Reserve(Optional.of(trolleyToken), Optional.empty()));
  }

  /** Reserves an order that it must get. */
  String reserved(String trolleyToken) {
    return ((Answer.Reserved) reserves(trolleyToken)).transaction().transactionId();
  }

  Answer partOne(String transactionId, String token, Optional<Values> card) {
    return purchases.partOne(shop, partOneCall(transactionId, token, card));
  }

  Shop who() {
    return shop;
  }

  PartOne partOneCall(String transactionId, String token, Optional<Values> card) {
    return new PartOne(
        transactionId,
        Optional.of(customer()),
        card,
        Optional.empty(),
        new PartOne.Return(
            Optional.of(token),
            Optional.of("shop.example"),
            Optional.of(path(token)),
            Optional.of("yes")),
        Optional.of(KEY),
        true);
  }

  Answer partTwo(String returning, String next, List<Instruction.Field> callback) {
    return partTwo(returning, next, callback, Optional.of(KEY), false);
  }

  Answer partTwo(
      String returning,
      String next,
      List<Instruction.Field> callback,
      Optional<String> key,
      boolean mail) {
    return purchases.partTwo(shop, partTwoCall(returning, next, callback, key, mail));
  }

  PartTwo partTwoCall(
      String returning,
      String next,
      List<Instruction.Field> callback,
      Optional<String> key,
      boolean mail) {
    return new PartTwo(
        Optional.of(returning),
        Optional.of(next),
        Optional.of(path(next)),
        key,
        Optional.of(Inbound.Browser.SILENT),
        Optional.of(callback),
        "192.0.2.9",
        mail);
  }

  Answer info(String transactionId) {
    return purchases.info(shop, transactionId);
  }

  Answer release(String transactionId) {
    return purchases.release(shop, transactionId);
  }

  static List<Instruction.Field> callback(String... namesAndValues) {
    List<Instruction.Field> fields = new ArrayList<>();
    for (int at = 0; at < namesAndValues.length; at += 2) {
      fields.add(new Instruction.Field(namesAndValues[at], namesAndValues[at + 1]));
    }
    return fields;
  }

  static Values customer() {
    return Values.of(
        Map.of(
            "first_name", "Ada",
            "last_name", "Lovelace",
            "address_line_one", "8 Main St",
            "town", "Springfield",
            "postcode", "85284",
            "country_code", "us",
            "work_phone", "555 0100",
            "home_phone", "555 0101",
            "email_address", "ada@buyer.example"));
  }

  static Optional<Values> card(String number) {
    Map<String, String> said = new TreeMap<>();
    said.put("card_number", number);
    said.put("expiry_date", "1231");
    said.put("cv_two", "123");
    return Optional.of(Values.of(said));
  }

  static void waits(Engine engine, int minutes) {
    engine.waits(Duration.ofMinutes(minutes));
  }
}
