package org.tapedeck.framework.cardholder;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.tapedeck.cassette.Money;
import org.tapedeck.cassette.Values;
import org.tapedeck.framework.cassette.OpenLinks;
import org.tapedeck.framework.harness.HandClock;

/** Who asks cardholders in these tests: one shop, one payment of 12.00 US dollars. */
final class Shop {

  static final Instant NOON = Instant.parse("2030-06-15T12:00:00Z");
  static final String PAN = "4111111111111111";

  /** What a PARes has to bear for that payment. */
  static final Values KEPT =
      Values.of(
          Map.of(
              "xid", Paper.XID,
              "acqBIN", "412345",
              "merID", "SHOP-1",
              "purchAmount", "1200",
              "currency", "840",
              "exponent", "2",
              "panEnd", "1111"));

  private Shop() {}

  /** Good settings, but for these words such as {@code country=840}. */
  static CardholderSettings settings(String words) {
    Map<String, String> values = new LinkedHashMap<>();
    values.put("tapedeck.3ds.directory-url", "https://directory.scheme.example/ds");
    values.put("tapedeck.3ds.trusted-certificate", Paper.text("root.pem"));
    values.put("tapedeck.3ds.acquirer-bin", "412345");
    values.put("tapedeck.3ds.merchant-id", "SHOP-1");
    values.put("tapedeck.3ds.merchant-name", "Tickets & More");
    values.put("tapedeck.3ds.country", "840");
    values.put("tapedeck.3ds.merchant-url", "https://shop.example/");
    for (String word : words.strip().split(" ")) {
      String[] pair = word.split("=", 2);
      values.put("tapedeck.3ds." + pair[0], pair.length == 1 ? "" : pair[1]);
    }
    return new CardholderSettings((String key) -> Optional.ofNullable(values.get(key)));
  }

  static CardholderAuthentication authentication(CardholderSettings settings) {
    return new CardholderAuthentication(
        settings,
        new OpenLinks(Clock.systemUTC()),
        new HandClock(NOON),
        () -> Paper.XID,
        Duration.ofMillis(500));
  }

  static Asked asked() {
    return asked(new Money(1200, -2, "840"), "Two tickets");
  }

  static Asked asked(Money amount, String description) {
    return new Asked(
        PAN, "203112", amount, description, "https://shop.example/back/T1", "md-1", NOON);
  }
}
