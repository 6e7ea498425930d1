package org.tapedeck.hostsim.saman;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tapedeck.hostsim.bank.Knobs;
import org.tapedeck.hostsim.books.Bounded;

/** What the bank holds; the oldest is forgotten first. Its users hold its lock. */
final class SamanBooks {
  private static final int PAYMENTS_MAX = 20_000;
  private static final int OPEN_MAX = 5_000;

  private final Map<String, Payment> payments = new Bounded<>(PAYMENTS_MAX);
  private final Map<String, Payment> byToken = new Bounded<>(OPEN_MAX);
  private final Map<String, Token> tokens = new Bounded<>(OPEN_MAX);
  private final Map<String, Integer> calls = new TreeMap<>();
  private final Clock clock;
  private final Knobs knobs;
  private int number;

  SamanBooks(Clock clock, Knobs knobs) {
    this.clock = clock;
    this.knobs = knobs;
  }

  Payment pay(Purchase purchase, State state, String refNum, long paid) {
    Payment payment = new Payment(purchase, state, refNum, paid, clock.instant(), ++number);
    payments.put(refNum, payment);
    if (!purchase.token().isEmpty()) {
      byToken.put(purchase.token(), payment);
    }
    return payment;
  }

  void keep(Token token) {
    tokens.put(token.text(), token);
  }

  Optional<Token> token(String text) {
    return Optional.ofNullable(tokens.get(text));
  }

  Optional<Payment> of(Token token) {
    return Optional.ofNullable(byToken.get(token.text())).map(this::asOfNow);
  }

  /** What has the reference number and belongs to the terminal. */
  Optional<Payment> find(String refNum, String mid) {
    return Optional.ofNullable(payments.get(refNum))
        .filter(payment -> payment.purchase().mid().equals(mid))
        .map(this::asOfNow);
  }

  Optional<Payment> find(String refNum) {
    return Optional.ofNullable(payments.get(refNum)).map(this::asOfNow);
  }

  private Payment asOfNow(Payment payment) {
    payment.lapse(window("verify-minutes"), clock.instant());
    return payment;
  }

  /** A window of so many minutes, or none at all. */
  Optional<Duration> window(String knob) {
    return Optional.of(knobs.use(knob))
        .filter(minutes -> !minutes.equals("none"))
        .map(minutes -> Duration.ofMinutes(Long.parseLong(minutes)));
  }

  boolean isTooLate(Payment payment, String knob) {
    return window(knob).filter(window -> payment.isOlderThan(window, clock.instant())).isPresent();
  }

  void called(String name) {
    calls.merge(name, 1, Integer::sum);
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    payments.values().forEach(payment -> lines.add(asOfNow(payment).line()));
    calls.forEach((name, times) -> lines.add("calls name=" + name + " times=" + times));
    return lines;
  }
}
