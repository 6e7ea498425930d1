package org.tapedeck.console.settle;

import java.util.List;
import org.tapedeck.console.Amount;
import org.tapedeck.console.Row;

/**
 * What batches of one currency hold together. All amounts in 10^exponent of the currency's unit.
 *
 * @param currency ISO 4217, three digits
 */
public record Sum(
    String currency,
    long exponent,
    long batches,
    long payments,
    long deposited,
    long credits,
    long credited) {

  /** Of a batch: one for each currency that it has totals of. */
  static List<Sum> of(Row batch) {
    return batch.rows("BatchTotalCollection").stream().map(Sum::ofTotal).toList();
  }

  private static Sum ofTotal(Row total) {
    return new Sum(
        total.text("currency"),
        total.number("amountExp10"),
        1,
        total.number("numberOfPayments"),
        total.number("totalPaymentAmount"),
        total.number("numberOfCredits"),
        total.number("totalCreditAmount"));
  }

  Sum and(Sum other) {
    return new Sum(
        currency,
        exponent,
        batches + other.batches,
        payments + other.payments,
        Math.addExact(deposited, other.deposited),
        credits + other.credits,
        Math.addExact(credited, other.credited));
  }

  /** What the merchant gets; below zero when he has given back more than he took. */
  public long net() {
    return deposited - credited;
  }

  /** The currency as people call it, such as USD. */
  public String letters() {
    return Amount.letters(currency);
  }

  boolean isEmpty() {
    return payments == 0 && credits == 0;
  }

  /** What two looks at the same batch have to agree on. */
  static String fingerprint(List<Sum> sums) {
    return sums.toString();
  }
}
