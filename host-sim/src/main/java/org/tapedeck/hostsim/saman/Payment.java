package org.tapedeck.hostsim.saman;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.tapedeck.hostsim.bank.Form;

/** A visit of a buyer that is over, and what became of its money. */
final class Payment {
  private final Purchase purchase;
  private final State state;
  private final String refNum;
  private final long paid;
  private final Instant at;
  private final int number;

  private int verified;
  private long reversed;
  private boolean byItself;

  /**
   * @param number counts the bank's payments
   */
  Payment(Purchase purchase, State state, String refNum, long paid, Instant at, int number) {
    this.purchase = purchase;
    this.state = state;
    this.refNum = refNum;
    this.paid = state == State.OK ? paid : 0;
    this.at = at;
    this.number = number;
  }

  Purchase purchase() {
    return purchase;
  }

  State state() {
    return state;
  }

  String refNum() {
    return refNum;
  }

  /** In rial; nothing when it did not end with OK. */
  long paid() {
    return paid;
  }

  Instant at() {
    return at;
  }

  String trace() {
    return String.format(Locale.ROOT, "%06d", number % 1_000_000);
  }

  String rrn() {
    return String.format(Locale.ROOT, "%012d", 300_000_000_000L + number);
  }

  boolean isPaid() {
    return state == State.OK;
  }

  boolean isVerified() {
    return verified > 0;
  }

  long left() {
    return paid - reversed;
  }

  boolean isReversed() {
    return isPaid() && left() == 0;
  }

  boolean isReversedByItself() {
    return byItself;
  }

  /** Verified or reversed, by whom ever. */
  boolean isTouched() {
    return isVerified() || reversed > 0;
  }

  boolean isOlderThan(Duration window, Instant now) {
    return now.isAfter(at.plus(window));
  }

  void verify() {
    verified++;
  }

  void reverse(long amount) {
    reversed += amount;
  }

  /** The bank takes the money back when nobody has verified in time. */
  void lapse(Optional<Duration> window, Instant now) {
    if (isPaid() && !isTouched() && window.isPresent() && isOlderThan(window.get(), now)) {
      reversed = paid;
      byItself = true;
    }
  }

  /** For the books. Names and values as in a form, so that blanks in them do no harm. */
  String line() {
    return String.format(
        Locale.ROOT,
        "payment refNum=%s resNum=%s mid=%s state=%s asked=%d paid=%d verified=%d reversed=%d by=%s",
        Form.encode(refNum),
        Form.encode(purchase.resNum()),
        Form.encode(purchase.mid()),
        state.joined(),
        purchase.amount(),
        paid,
        verified,
        reversed,
        reversed == 0 ? "nobody" : byItself ? "bank" : "shop");
  }
}
