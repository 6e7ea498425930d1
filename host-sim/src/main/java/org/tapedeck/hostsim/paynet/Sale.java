package org.tapedeck.hostsim.paynet;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.tapedeck.hostsim.bank.Form;
import org.tapedeck.hostsim.books.Entry;
import org.tapedeck.hostsim.shops.Deliveries;

/** What became of a purchase: money taken, or a card that was declined. */
final class Sale implements Entry {
  private final Purchase purchase;
  private final String irrn;
  private final boolean paid;
  private final long amount;
  private final Instant time;
  private final Deliveries deliveries = new Deliveries();
  private boolean voided;
  private long refunded;

  Sale(Purchase purchase, String irrn, boolean paid, long amount, Instant time) {
    this.purchase = purchase;
    this.irrn = irrn;
    this.paid = paid;
    this.amount = amount;
    this.time = time;
  }

  Purchase purchase() {
    return purchase;
  }

  String irrn() {
    return irrn;
  }

  boolean isPaid() {
    return paid;
  }

  long amount() {
    return amount;
  }

  Instant time() {
    return time;
  }

  Deliveries deliveries() {
    return deliveries;
  }

  /** Why it cannot be cancelled; cancelled and booked when it can. */
  synchronized Optional<Refusal> cancel(long back, Instant now, Duration settling, boolean booked) {
    Optional<Refusal> refusal = standing();
    if (refusal.isPresent()) {
      return refusal;
    }
    if (refunded > 0 || !now.isBefore(time.plus(settling))) {
      return Optional.of(Refusal.SETTLED);
    }
    if (back > amount) {
      return Optional.of(Refusal.TOO_LARGE);
    }
    voided = booked;
    return Optional.empty();
  }

  /** Why so much cannot be given back; booked when it can. */
  synchronized Optional<Refusal> refund(long back, boolean booked) {
    Optional<Refusal> refusal = standing();
    if (refusal.isPresent()) {
      return refusal;
    }
    if (refunded + back > amount) {
      return Optional.of(Refusal.TOO_LARGE);
    }
    refunded += booked ? back : 0;
    return Optional.empty();
  }

  private Optional<Refusal> standing() {
    if (!paid) {
      return Optional.of(Refusal.UNKNOWN);
    }
    return voided ? Optional.of(Refusal.VOIDED) : Optional.empty();
  }

  @Override
  public synchronized String line() {
    return String.format(
        Locale.ROOT,
        "sale shop=%s irrn=%s utref=%s pmd=%s asked=%d charged=%d refunded=%d deliveries=%s"
            + " state=%s",
        purchase.shop().name(),
        irrn,
        purchase.utref(),
        Form.encode(purchase.pmd()),
        purchase.amount(),
        paid ? amount : 0,
        refunded,
        deliveries.line(),
        state());
  }

  private String state() {
    if (!paid) {
      return "declined";
    }
    if (voided) {
      return "voided";
    }
    return refunded > 0 ? "refunded" : "charged";
  }
}
