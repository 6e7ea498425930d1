package org.tapedeck.framework.model;

import java.math.BigDecimal;
import org.tapedeck.framework.model.Ledger.BatchEntry;
import org.tapedeck.framework.model.Ledger.CreditEntry;
import org.tapedeck.framework.model.Ledger.OrderEntry;
import org.tapedeck.framework.model.Ledger.PaymentEntry;

/** A command against what stands in the ledger. */
record Case(Said said, Ledger ledger, StateTables tables) {

  String orderKey() {
    return said.number("MERCHANTNUMBER") + ":" + said.number("ORDERNUMBER");
  }

  String paymentKey() {
    return orderKey() + ":" + said.number("PAYMENTNUMBER");
  }

  String creditKey() {
    return orderKey() + ":" + said.number("CREDITNUMBER");
  }

  String batchKey() {
    return said.number("MERCHANTNUMBER") + ":" + said.number("BATCHNUMBER");
  }

  OrderEntry order() {
    return ledger.orders.get(orderKey());
  }

  PaymentEntry payment() {
    return ledger.payments.get(paymentKey());
  }

  CreditEntry credit() {
    return ledger.credits.get(creditKey());
  }

  BatchEntry batch() {
    return ledger.batches.get(batchKey());
  }

  /** The batch that the payment or credit is in. */
  BatchEntry batchOf(OrderEntry order, int number) {
    return ledger.batches.get(order.merchant + ":" + number);
  }

  boolean allows(String object, String event, String state) {
    return tables.next(object, event, state).isPresent();
  }

  String currency() {
    return said.keywords().get("CURRENCY");
  }

  /** The order's exponent: without AMOUNTEXP10, the currency's smallest unit. */
  int exponent() {
    return said.find("AMOUNTEXP10")
        .map(Integer::valueOf)
        .orElseGet(() -> -StateTables.decimals(currency()).orElseThrow());
  }

  BigDecimal minor(String keyword) {
    return StateTables.minor(said.number(keyword), exponent(), currency());
  }

  /** Account of the framework's keyword, or else of the cassette's. */
  int account() {
    return Integer.parseInt(
        said.find("ACCOUNTNUMBER").orElseGet(() -> said.keywords().get("$ACCOUNTNUMBER")));
  }

  /** Whether the host is to leave as much of the approval as there is. */
  boolean leavesAll() {
    return said.number("AMOUNT") == payment().approved;
  }

  /** Whether what is approved may not be a part. */
  boolean isWhole() {
    return said.find("SPLITALLOWED").filter("0"::equals).isPresent();
  }

  boolean approves() {
    return said.find("APPROVEFLAG").filter(flag -> !flag.equals("0")).isPresent();
  }
}
