package org.tapedeck.framework.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.tapedeck.framework.model.Ledger.BatchEntry;
import org.tapedeck.framework.model.Ledger.CreditEntry;
import org.tapedeck.framework.model.Ledger.OrderEntry;
import org.tapedeck.framework.model.Ledger.PaymentEntry;

/** What queries show, a line for each object; and what a host is sent of a batch. */
final class Shown {

  private Shown() {}

  static List<String> orders(Ledger ledger, String who) {
    List<String> lines = new ArrayList<>();
    ledger.orders.values().forEach(it -> lines.addAll(seen(who, it.merchant, order(it))));
    ledger.payments.values().forEach(it -> lines.addAll(seen(who, it.order.merchant, payment(it))));
    ledger.credits.values().forEach(it -> lines.addAll(seen(who, it.order.merchant, credit(it))));
    return lines.stream().sorted().toList();
  }

  static List<String> batches(Ledger ledger, String who, Set<Slip> slips) {
    List<String> lines = new ArrayList<>();
    for (BatchEntry batch : ledger.batches.values()) {
      String totals = batch.totals.isEmpty() ? totals(ledger, batch, slips) : batch.totals;
      lines.addAll(seen(who, batch.merchant, batch(batch) + totals));
    }
    return lines.stream().sorted().toList();
  }

  private static List<String> seen(String who, int merchant, String line) {
    return People.sees(who, merchant) ? List.of(line) : List.of();
  }

  private static String order(OrderEntry it) {
    return "order %d:%d amount=%d exp=%d currency=%s state=%s approvesAllowed=%d unapproved=%d account=%d payments=%d credits=%d type=%s"
        .formatted(
            it.merchant,
            it.number,
            it.amount,
            it.exponent,
            it.currency,
            it.state,
            it.amount > it.approved ? 1 : 0,
            it.amount - it.approved,
            it.account,
            it.payments,
            it.credits,
            it.cassette);
  }

  private static String payment(PaymentEntry it) {
    return "payment %s:%d approve=%d deposit=%d exp=%d currency=%s state=%s batch=%s account=%d"
        .formatted(
            it.order.key(),
            it.number,
            it.approved,
            it.deposited,
            it.order.exponent,
            it.order.currency,
            it.state,
            batchNumber(it.batch),
            it.order.account);
  }

  private static String credit(CreditEntry it) {
    return "credit %s:%d amount=%d exp=%d currency=%s state=%s batch=%s account=%d"
        .formatted(
            it.order.key(),
            it.number,
            it.amount,
            it.order.exponent,
            it.order.currency,
            it.state,
            batchNumber(it.batch),
            it.order.account);
  }

  private static String batchNumber(int number) {
    return number == 0 ? "none" : String.valueOf(number);
  }

  private static String batch(BatchEntry it) {
    return "batch %d:%d state=%s balance=%s account=%d type=%s close=%d purge=%d"
        .formatted(
            it.merchant,
            it.number,
            it.state,
            it.balance,
            it.account,
            it.cassette,
            it.state.equals("closed") ? 0 : 1,
            it.state.equals("open") ? 1 : 0);
  }

  /** The sums over what is in it; a closed batch keeps those of the moment. */
  static String totals(Ledger ledger, BatchEntry batch, Set<Slip> slips) {
    List<PaymentEntry> payments = ledger.paymentsIn(batch);
    List<CreditEntry> credits = ledger.creditsIn(batch);
    return " currency=%s payments=%d deposited=%s credits=%d credited=%s"
        .formatted(
            batch.currency,
            payments.size(),
            sum(payments.stream().map(it -> minor(it.order, it.deposited, slips))),
            credits.size(),
            sum(credits.stream().map(it -> minor(it.order, it.amount, slips))));
  }

  private static BigDecimal minor(OrderEntry order, long units, Set<Slip> slips) {
    boolean forgotten = slips.contains(Slip.TOTALS_FORGET_THE_EXPONENT);
    return forgotten ? BigDecimal.valueOf(units) : order.minor(units);
  }

  private static String sum(Stream<BigDecimal> amounts) {
    return amounts.reduce(BigDecimal.ZERO, BigDecimal::add).setScale(0).toPlainString();
  }

  /** A message of the cassette Paper, without the numbers that the host counts by. */
  static String message(Ledger ledger, BatchEntry batch, boolean again) {
    Stream<String> payments =
        ledger.paymentsIn(batch).stream()
            .sorted(
                Comparator.comparing((PaymentEntry it) -> it.order.number)
                    .thenComparing(it -> it.number))
            .map(it -> "\nPAYMENT %d:%d %d".formatted(it.order.number, it.number, it.deposited));
    Stream<String> credits =
        ledger.creditsIn(batch).stream()
            .sorted(
                Comparator.comparing((CreditEntry it) -> it.order.number)
                    .thenComparing(it -> it.number))
            .map(it -> "\nCREDIT %d:%d %d".formatted(it.order.number, it.number, it.amount));
    return Stream.concat(payments, credits).reduce(again ? "batch again" : "batch", String::concat);
  }
}
