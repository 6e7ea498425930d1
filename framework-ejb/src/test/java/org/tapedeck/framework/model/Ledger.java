package org.tapedeck.framework.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** All that the server on paper knows. */
public final class Ledger {

  /** An object with a state. */
  public abstract static class Entry {
    public String state = "none";

    /** The last command about it; none when it was not remembered. */
    Last last = Last.NONE;

    /** Where it stands. */
    String standing(Ledger ledger) {
      return state;
    }
  }

  /**
   * A command that was carried out (decision 19).
   *
   * @param content what it said
   * @param standing where it left its object
   * @param codes what was answered to it
   */
  record Last(String content, String standing, String codes) {

    static final Last NONE = new Last("", "", "");

    boolean isFinal() {
      return !codes.startsWith("1 ");
    }
  }

  /** An order. */
  public static final class OrderEntry extends Entry {
    public int merchant;
    public int number;
    public String cassette;
    public int account;
    public long amount;
    public int exponent;
    public String currency;
    public long approved;
    public long credited;
    boolean split = true;
    int payments;
    int credits;

    String key() {
      return merchant + ":" + number;
    }

    /** The account and the currency that have one current batch. */
    String owner() {
      return accountKey() + ":" + currency;
    }

    String accountKey() {
      return merchant + ":" + cassette + ":" + account;
    }

    BigDecimal minor(long units) {
      return StateTables.minor(units, exponent, currency);
    }
  }

  /** A payment. */
  public static final class PaymentEntry extends Entry {
    public OrderEntry order;
    public int number;
    public long approved;
    public long deposited;

    /** What the host authorized at first. */
    public long authorized;

    /** Whether the host could find the approval again. */
    boolean known;

    int batch;
  }

  /** A credit. */
  public static final class CreditEntry extends Entry {
    public OrderEntry order;
    public int number;
    public long amount;
    int batch;
  }

  /** A batch. */
  public static final class BatchEntry extends Entry {
    public int merchant;
    public int number;
    String cassette;
    int account;
    String currency;
    String balance = "not_yet_balanced";

    /** Whether a sending of it may have arrived, of which the host has not said a word. */
    boolean arrived;

    /** What a closed batch held; the orders of its members may be deleted. */
    String totals = "";

    String accountKey() {
      return merchant + ":" + cassette + ":" + account;
    }

    /** A new member is a new place to stand. */
    @Override
    String standing(Ledger ledger) {
      int payments = ledger.paymentsIn(this).size();
      int credits = ledger.creditsIn(this).size();
      return state + (totals.isEmpty() ? " " + payments + " " + credits : totals);
    }
  }

  /** A payment that waits for somebody to ask the host. */
  record Waiting(PaymentEntry payment, boolean deposit) {}

  public final Map<String, OrderEntry> orders = new TreeMap<>();
  public final Map<String, PaymentEntry> payments = new TreeMap<>();
  public final Map<String, CreditEntry> credits = new TreeMap<>();
  public final Map<String, BatchEntry> batches = new TreeMap<>();
  public final TreeSet<String> disabled = new TreeSet<>();

  /** The cassettes whose settings are complete. */
  final TreeSet<String> setUp = new TreeSet<>(List.of("Paper"));

  final Map<String, BatchEntry> current = new TreeMap<>();
  final Map<Integer, Integer> lastBatch = new TreeMap<>();
  final List<Waiting> waiting = new ArrayList<>();

  /** The payments of an order, by number. */
  public List<PaymentEntry> paymentsOf(OrderEntry order) {
    return payments.values().stream().filter(it -> it.order == order).toList();
  }

  /** The credits of an order, by number. */
  public List<CreditEntry> creditsOf(OrderEntry order) {
    return credits.values().stream().filter(it -> it.order == order).toList();
  }

  List<PaymentEntry> paymentsIn(BatchEntry batch) {
    return payments.values().stream()
        .filter(it -> it.order.merchant == batch.merchant && it.batch == batch.number)
        .toList();
  }

  List<CreditEntry> creditsIn(BatchEntry batch) {
    return credits.values().stream()
        .filter(it -> it.order.merchant == batch.merchant && it.batch == batch.number)
        .toList();
  }
}
