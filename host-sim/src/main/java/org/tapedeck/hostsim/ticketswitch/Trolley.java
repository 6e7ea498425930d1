package org.tapedeck.hostsim.ticketswitch;

import java.math.BigDecimal;
import java.util.Locale;
import org.tapedeck.hostsim.books.Entry;

/** What a buyer has chosen, before it is reserved. What it is like is asked of its knobs once. */
record Trolley(String token, Turned knobs, Money price, int bundles) implements Entry {

  static Trolley of(String token, Turned knobs) {
    Money price = Money.of(new BigDecimal(knobs.use("amount")), knobs.use("currency"));
    return new Trolley(token, knobs, price, knobs.number("bundles"));
  }

  @Override
  public String line() {
    return String.format(
        Locale.ROOT,
        "trolley token=%s amount=%s currency=%s bundles=%d",
        token,
        price.text(),
        price.code(),
        bundles);
  }
}
