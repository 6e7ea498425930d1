package org.tapedeck.redirect.ticketswitch;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.tapedeck.redirect.Damaged;

/**
 * What a bundle costs with everything: decimal units of its currency, and by the currency's factor
 * its smallest units. Nothing is ever rounded, and nothing passes through a binary fraction.
 *
 * @param currency ISO 4217, three digits
 */
record BundleTotal(BigDecimal units, BigDecimal factor, String currency) {

  private static final Pattern DECIMAL = Pattern.compile("[0-9]{1,15}(\\.[0-9]{1,6})?");
  private static final Pattern FACTOR = Pattern.compile("10{0,4}");
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,3}");

  static BundleTotal of(Node bundle) throws Damaged {
    Node currency = bundle.child("currency");
    String number = matching(NUMBER, currency, "currency_number");
    return new BundleTotal(
        new BigDecimal(matching(DECIMAL, bundle, "bundle_total_cost")),
        new BigDecimal(matching(FACTOR, currency, "currency_factor")),
        "0".repeat(3 - number.length()) + number);
  }

  boolean isIn(String other) {
    return currency.equals(other);
  }

  BigDecimal smallest() {
    return units.multiply(factor);
  }

  String words() {
    return units.toPlainString() + " in " + currency;
  }

  private static String matching(Pattern pattern, Node parent, String name) throws Damaged {
    String text = parent.needed(name);
    if (!pattern.matcher(text).matches()) {
      throw new Damaged("The answer's " + name + " is no such number.");
    }
    return text;
  }
}
