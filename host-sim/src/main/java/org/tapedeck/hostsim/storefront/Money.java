package org.tapedeck.hostsim.storefront;

import java.math.BigDecimal;
import java.util.Currency;
import org.w3c.dom.Element;

/** The amount of an order, for people. */
final class Money {

  private Money() {}

  static String shown(Element order) {
    BigDecimal amount =
        new BigDecimal(order.getAttribute("amount"))
            .scaleByPowerOfTen(Integer.parseInt(order.getAttribute("amountExp10")));
    return amount.toPlainString() + " " + name(order.getAttribute("currency"));
  }

  private static String name(String number) {
    return Currency.getAvailableCurrencies().stream()
        .filter(it -> it.getNumericCodeAsString().equals(number))
        .map(Currency::getCurrencyCode)
        .sorted()
        .findFirst()
        .orElse(number);
  }
}
