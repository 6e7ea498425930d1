package org.tapedeck.it;

import static java.util.stream.Collectors.groupingBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The books of both sides of one shop, held against each other: every hold is explained by exactly
 * one payment, every payment by exactly one hold, and every batch is the same here and there. The
 * server is asked over HTTP, the host at the port of its books.
 */
final class BothBooks {

  private static final List<String> HELD =
      List.of(
          "payment_approved", "payment_approval_expired", "payment_deposited", "payment_closed");

  private static final String IN_DOUBT = "payment_pending";

  private final List<Map<String, String>> payments;
  private final List<Map<String, String>> credits;
  private final List<Map<String, String>> batches;
  private final List<Map<String, String>> holds;
  private final List<Map<String, String>> hostBatches;
  private final List<String> differences = new ArrayList<>();

  BothBooks(
      List<Map<String, String>> payments,
      List<Map<String, String>> credits,
      List<Map<String, String>> batches,
      List<Map<String, String>> holds,
      List<Map<String, String>> hostBatches) {
    this.payments = payments;
    this.credits = credits;
    this.batches = batches;
    this.holds = holds;
    this.hostBatches = hostBatches;
  }

  /** What does not agree, each in a sentence; empty when all does. */
  static List<String> differences(Stage stage, Shop shop) throws IOException, InterruptedException {
    Books books = Books.of(stage.host(), shop);
    return new BothBooks(
            shown(stage, shop, "QUERYPAYMENTS", "PSPayment"),
            shown(stage, shop, "QUERYCREDITS", "PSCredit"),
            shown(stage, shop, "QUERYBATCHES", "PSBatch"),
            books.entries("hold"),
            books.entries("batch"))
        .differences();
  }

  List<String> differences() {
    compareHolds();
    comparePayments();
    compareBatches();
    return List.copyOf(differences);
  }

  private static List<Map<String, String>> shown(
      Stage stage, Shop shop, String operation, String element)
      throws IOException, InterruptedException {
    Map<String, String> query = new LinkedHashMap<>();
    query.put("OPERATION", operation);
    query.put("ETAPIVERSION", "3");
    query.put("MERCHANTNUMBER", Integer.toString(shop.merchantNumber()));
    return stage.send(Optional.of(stage.administrator()), query).elements(element);
  }

  /** A hold that stands belongs to a payment by its reference; what is in doubt has none yet. */
  private void compareHolds() {
    Map<String, List<Map<String, String>>> byReference =
        payments.stream().collect(groupingBy(BothBooks::reference));
    List<Map<String, String>> doubts =
        new ArrayList<>(payments.stream().filter(p -> is(p, "state", IN_DOUBT)).toList());
    for (Map<String, String> hold : holds) {
      List<Map<String, String>> known = byReference.getOrDefault(hold.get("reference"), List.of());
      check(known.size() < 2, hold, "is the hold of several payments: " + known);
      if (!known.isEmpty()) {
        doubts.removeAll(known);
      }
    }
    for (Map<String, String> hold : holds) {
      boolean stands = !is(hold, "state", "reversed");
      if (stands && !byReference.containsKey(hold.get("reference"))) {
        check(takeDoubt(doubts, hold), hold, "is a hold that no payment explains");
      }
      check(!is(hold, "surplus", "yes") || !stands, hold, "is one too many");
      check(!hold.get("batch").contains(","), hold, "is settled more than once");
    }
  }

  private static boolean takeDoubt(List<Map<String, String>> doubts, Map<String, String> hold) {
    Optional<Map<String, String>> fitting =
        doubts.stream().filter(p -> is(p, "approveAmount", hold.get("amount"))).findFirst();
    fitting.ifPresent(doubts::remove);
    return fitting.isPresent();
  }

  private void comparePayments() {
    for (Map<String, String> payment : payments) {
      List<Map<String, String>> own =
          holds.stream().filter(h -> is(h, "reference", reference(payment))).toList();
      if (HELD.contains(payment.get("state"))) {
        check(own.size() == 1, payment, "has " + own.size() + " holds");
        own.forEach(hold -> compare(payment, hold));
      } else if (!is(payment, "state", IN_DOUBT)) {
        check(own.stream().noneMatch(BothBooks::canBeReversed), payment, "has a hold: " + own);
      }
    }
  }

  private void compare(Map<String, String> payment, Map<String, String> hold) {
    boolean closed = is(payment, "state", "payment_closed");
    boolean asItIs = is(hold, "ended", closed ? "settled" : "no");
    check(asItIs || isInBatchInDoubt(payment), payment, "but its hold: " + hold);
    check(!closed || is(hold, "settled", payment.get("depositAmount")), payment, "but: " + hold);
    boolean agrees = is(hold, "open", payment.get("approveAmount"));
    check(agrees || !canBeReversed(hold), payment, "is of another amount: " + hold);
  }

  private boolean isInBatchInDoubt(Map<String, String> payment) {
    return batches.stream()
        .filter(batch -> is(batch, "batchNumber", payment.getOrDefault("batchNumber", "none")))
        .anyMatch(batch -> batch.get("state").matches("batch_pending|batch_closing"));
  }

  /** Without a transaction identifier an approval is taken back here alone (Visa has one). */
  private static boolean canBeReversed(Map<String, String> hold) {
    return hold.get("pan").startsWith("4") && !is(hold, "state", "reversed");
  }

  /** A batch that is closed here is one batch there, and the other way round unless in doubt. */
  private void compareBatches() {
    for (Map<String, String> batch : batches) {
      boolean told = List.of("GB", "QD").contains(batch.getOrDefault("batchResponseCode", ""));
      if (is(batch, "state", "batch_closed") && told) {
        long net = net(batch.get("batchNumber"));
        String number = batch.get("hostBatchNumber");
        List<Map<String, String>> there =
            hostBatches.stream().filter(b -> is(b, "number", number)).toList();
        check(there.size() == 1, batch, "is at the host: " + there);
        there.forEach(b -> check(is(b, "net", Long.toString(net)), batch, net + ", but: " + b));
      }
    }
    long mayBeThere = batches.stream().filter(b -> !is(b, "state", "batch_open")).count();
    check(hostBatches.size() <= mayBeThere, Map.of(), "more batches there: " + hostBatches);
  }

  private long net(String batchNumber) {
    return Math.abs(
        sum(payments, batchNumber, "depositAmount") - sum(credits, batchNumber, "amount"));
  }

  private static long sum(List<Map<String, String>> all, String batchNumber, String amount) {
    return all.stream()
        .filter(one -> is(one, "batchNumber", batchNumber))
        .mapToLong(one -> Long.parseLong(one.get(amount)))
        .sum();
  }

  private void check(boolean holds, Map<String, String> what, String why) {
    if (!holds) {
      differences.add(what + " " + why);
    }
  }

  private static boolean is(Map<String, String> one, String name, String value) {
    return one.getOrDefault(name, "").equals(value);
  }

  private static String reference(Map<String, String> payment) {
    return payment.getOrDefault("retrievalReferenceNumber", "none");
  }
}
