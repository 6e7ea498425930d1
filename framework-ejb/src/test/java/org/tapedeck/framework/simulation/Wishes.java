package org.tapedeck.framework.simulation;

import java.util.ArrayList;
import java.util.List;

/** What clients want next. Few numbers and amounts, so that they come across each other. */
final class Wishes {

  private static final int MOST_ORDERS = 5;

  private record Row(int weight, java.util.function.Supplier<String> words) {}

  private final Chance chance;
  private final List<String> orders = new ArrayList<>();
  private int nextOrder = 1;

  // spotless:off
  private final List<Row> rows = List.of(
      new Row(14, this::accept),
      new Row(12, () -> "APPROVE " + order() + payment() + amount("AMOUNT", 100, 200, 300, 500) + deposits()),
      new Row(14, () -> "DEPOSIT " + order() + payment() + amount("AMOUNT", 100, 200, 300)),
      new Row(14, () -> "APPROVEREVERSAL " + order() + payment() + amount("AMOUNT", 0, 0, 0, 50, 100, 200)),
      new Row( 4, () -> "DEPOSITREVERSAL " + order() + payment()),
      new Row( 8, () -> "REFUND " + order() + credit() + amount("AMOUNT", 50, 100, 300)),
      new Row( 3, () -> "REFUNDREVERSAL " + order() + credit()),
      new Row(20, () -> "BATCHCLOSE " + batch() + force()),
      new Row( 2, () -> "BATCHPURGE " + batch()),
      new Row( 2, () -> "CANCELORDER " + order()),
      new Row( 2, () -> "CLOSEORDER " + order()),
      new Row( 4, () -> "RETRYNOW " + order() + payment()),
      new Row( 2, () -> "RETRYNOW " + batch()));
  // spotless:on

  Wishes(Chance chance) {
    this.chance = chance;
  }

  String next() {
    if (orders.isEmpty() || nextOrder <= MOST_ORDERS && chance.perMille(250)) {
      return accept();
    }
    int drawn = chance.from(1, rows.stream().mapToInt(Row::weight).sum());
    for (Row row : rows) {
      drawn -= row.weight();
      if (drawn <= 0) {
        return row.words().get().strip();
      }
    }
    throw new IllegalStateException();
  }

  private String accept() {
    String order = "MERCHANTNUMBER=%d ORDERNUMBER=%d ".formatted(chance.of(1, 1, 2), nextOrder++);
    orders.add(order);
    int account = order.startsWith("MERCHANTNUMBER=1") ? chance.of(1, 1, 2) : 1;
    return "ACCEPTPAYMENT %sPAYMENTTYPE=Bank $ACCOUNTNUMBER=%d CURRENCY=840 $PAN=%s AMOUNT=%d%s"
        .formatted(order, account, "4111111111111111", chance.of(300, 500, 1000), approves());
  }

  private String approves() {
    return chance.of("", "1", "1", "1", "2").isEmpty()
        ? ""
        : " APPROVEFLAG=%d PAYMENTNUMBER=1 PAYMENTAMOUNT=%d %s"
            .formatted(chance.of(1, 1, 1, 2), chance.of(100, 200, 300), deposits())
            .stripTrailing();
  }

  private String deposits() {
    return chance.of("", "DEPOSITFLAG=1 ", "DEPOSITFLAG=1 ");
  }

  private String order() {
    return chance.of(orders);
  }

  private String payment() {
    return "PAYMENTNUMBER=" + chance.of(1, 1, 1, 2) + " ";
  }

  private String credit() {
    return "CREDITNUMBER=" + chance.of(1, 2) + " ";
  }

  private String amount(String keyword, Integer... amounts) {
    return keyword + "=" + chance.of(amounts) + " ";
  }

  private String batch() {
    return "MERCHANTNUMBER=%d BATCHNUMBER=%d "
        .formatted(chance.of(1, 1, 2), chance.of(1, 1, 1, 1, 2, 2, 3));
  }

  private String force() {
    return chance.of("", "", "", "FORCE=1");
  }
}
