package org.tapedeck.shop;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tapedeck.cassette.Money;
import org.tapedeck.cassette.Values;
import org.tapedeck.framework.purchase.Answer;
import org.tapedeck.framework.purchase.CardType;
import org.tapedeck.framework.purchase.Needs;
import org.tapedeck.framework.purchase.PartOne;
import org.tapedeck.framework.purchase.PartTwo;
import org.tapedeck.framework.purchase.Purchases;
import org.tapedeck.framework.purchase.Reserve;
import org.tapedeck.framework.purchase.Shop;
import org.tapedeck.framework.purchase.Transaction;
import org.tapedeck.framework.purchase.TransactionStatus;

/** An engine that answers what a test has told it, and keeps what it was asked. */
final class FakePurchases implements Purchases {

  static final String ID = "T000-0000-4XKC-9M2P";

  static final Values CUSTOMER =
      Values.of(
          Map.ofEntries(
              Map.entry("title", "Mr"),
              Map.entry("first_name", "Peter"),
              Map.entry("initials", "C"),
              Map.entry("last_name", "Frénch & <Sons>"),
              Map.entry("last_name_latin", "French"),
              Map.entry("address_line_one", "The Metro Building"),
              Map.entry("town", "Hammersmith"),
              Map.entry("postcode", "W6 8DL"),
              Map.entry("country_code", "gb"),
              Map.entry("work_phone", "020 3137 7407"),
              Map.entry("home_phone", "020 3137 7408"),
              Map.entry("email_address", "peter@shop.example"),
              Map.entry("supplier_can_use_data", "")));

  final List<Object> asked = new ArrayList<>();
  Answer answer;
  RuntimeException broken;
  Shop shop;

  static Transaction transaction(TransactionStatus status) {
    boolean bought = status == TransactionStatus.PURCHASED;
    return new Transaction(
        ID,
        "1-2001",
        status,
        Duration.ofMillis(899_990),
        new Needs(true, Set.of(CardType.VISA, CardType.AMEX), true, false),
        1,
        "Demo shop",
        2001,
        "VisaNet",
        Optional.empty(),
        new Money(1250, -2, "826"),
        status == TransactionStatus.RESERVED ? Optional.empty() : Optional.of(CUSTOMER),
        Optional.of("A1B2C3").filter(it -> bought),
        Optional.of("www.shop.example"),
        Instant.parse("2026-06-15T12:34:56.789Z"),
        Optional.of(Instant.parse("2026-06-15T12:40:00Z")).filter(it -> bought));
  }

  void forget() {
    asked.clear();
    answer = new Answer.Released(true);
    broken = null;
    shop = null;
  }

  private Answer asked(Shop by, Object call) {
    shop = by;
    asked.add(call);
    if (broken != null) {
      throw broken;
    }
    return answer;
  }

  @Override
  public Answer reserve(Shop by, Reserve call) {
    return asked(by, call);
  }

  @Override
  public Answer partOne(Shop by, PartOne call) {
    return asked(by, call);
  }

  @Override
  public Answer partTwo(Shop by, PartTwo call) {
    return asked(by, call);
  }

  @Override
  public Answer info(Shop by, String transactionId) {
    return asked(by, transactionId);
  }

  @Override
  public Answer release(Shop by, String transactionId) {
    return asked(by, transactionId);
  }
}
