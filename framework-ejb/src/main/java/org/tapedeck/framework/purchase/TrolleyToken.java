package org.tapedeck.framework.purchase;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tapedeck.framework.merchant.Role;
import org.tapedeck.framework.order.Order;

/**
 * How a shop names an order: {@code MERCHANT-ORDER}, or its number alone when it has one merchant.
 */
record TrolleyToken(int merchantNumber, int orderNumber) {

  private static final Pattern FORM = Pattern.compile("(?:([1-9][0-9]{0,8})-)?([1-9][0-9]{0,8})");

  static String of(Order order) {
    return order.merchantNumber() + "-" + order.orderNumber();
  }

  /** Whether it may name an order at all. */
  static boolean isOne(String text) {
    return FORM.matcher(text.strip()).matches();
  }

  /** Empty when it names no order at whose merchant the shop may sell. */
  static Optional<TrolleyToken> read(String text, Shop shop) {
    return Optional.of(FORM.matcher(text.strip()))
        .filter(Matcher::matches)
        .flatMap(parts -> read(parts, shop))
        .filter(token -> shop.caller().reaches(Role.CLERK, token.merchantNumber()));
  }

  private static Optional<TrolleyToken> read(Matcher parts, Shop shop) {
    int orderNumber = Integer.parseInt(parts.group(2));
    return Optional.ofNullable(parts.group(1))
        .map(Integer::valueOf)
        .or(() -> shop.caller().merchants().filter(it -> it.size() == 1).map(TrolleyToken::only))
        .map(merchantNumber -> new TrolleyToken(merchantNumber, orderNumber));
  }

  private static Integer only(Set<Integer> merchants) {
    return merchants.iterator().next();
  }

  String orderId() {
    return Order.id(merchantNumber, orderNumber);
  }
}
