package org.tapedeck.console.money;

import java.util.Optional;
import java.util.regex.Pattern;
import org.tapedeck.console.Row;

/**
 * A payment to be made or deposited. Its number and its amount are fixed when the page shows it, so
 * a repetition is the same command and is answered as it was answered first.
 *
 * @param amount in 10^exponent of the currency's unit
 * @param currency ISO 4217, as three digits
 */
public record Line(
    String merchant,
    String order,
    String payment,
    String amount,
    String exponent,
    String currency) {

  private static final Pattern TEXT =
      Pattern.compile("[0-9]{1,9}:[0-9]{1,9}:[0-9]{1,9}:[0-9]{1,10}:-?[0-9]{1,2}:[0-9]{3}");

  /** What is not approved of an order yet, by its next payment. The order has its payments. */
  static Line ofOrder(Row order) {
    return of(order, Numbers.nextPayment(order), order.text("unapprovedAmount"));
  }

  /** All that is approved of a payment. */
  static Line ofPayment(Row payment) {
    return of(payment, payment.text("paymentNumber"), payment.text("approveAmount"));
  }

  private static Line of(Row row, String payment, String amount) {
    return new Line(
        row.text("merchantNumber"),
        row.text("orderNumber"),
        payment,
        amount,
        row.text("amountExp10"),
        row.text("currency"));
  }

  /** As a form has it; empty when no form of ours does. */
  static Optional<Line> read(String text) {
    return Optional.of(text)
        .filter(it -> TEXT.matcher(it).matches())
        .map(it -> it.split(":"))
        .map(it -> new Line(it[0], it[1], it[2], it[3], it[4], it[5]));
  }

  public String getText() {
    return String.join(":", merchant, order, payment, amount, exponent, currency);
  }

  public String getMerchant() {
    return merchant;
  }

  public String getOrder() {
    return order;
  }

  public String getPayment() {
    return payment;
  }

  public String getAmount() {
    return amount;
  }

  public String getExponent() {
    return exponent;
  }

  public String getCurrency() {
    return currency;
  }
}
