package org.tapedeck.console.money;

import java.util.List;
import org.tapedeck.console.Row;

/** The numbers of what is new in an order. */
final class Numbers {

  private Numbers() {}

  static String nextPayment(Row order) {
    return next(order.rows("PaymentCollection"), "paymentNumber");
  }

  static String nextCredit(Row order) {
    return next(order.rows("CreditCollection"), "creditNumber");
  }

  private static String next(List<Row> members, String number) {
    return String.valueOf(1 + members.stream().mapToLong(it -> it.number(number)).max().orElse(0));
  }
}
