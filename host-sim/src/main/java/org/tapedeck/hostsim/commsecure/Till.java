package org.tapedeck.hostsim.commsecure;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.tapedeck.hostsim.bank.Knobs;
import org.tapedeck.hostsim.shops.Book;
import org.tapedeck.hostsim.shops.Cents;
import org.tapedeck.hostsim.shops.Heard;
import org.tapedeck.hostsim.shops.Numbers;

/** Charges cards, or does not, and writes it down. */
final class Till {
  private final Knobs knobs;
  private final Clock clock;
  private final Numbers numbers;
  private final Probe probe;
  private final Book<Charge> charges = new Book<>();
  private final Book<Charge> byRefundKey = new Book<>();
  private final Book<Charge> byReference = new Book<>();

  Till(Knobs knobs, Clock clock, Numbers numbers, Probe probe) {
    this.knobs = knobs;
    this.clock = clock;
    this.numbers = numbers;
    this.probe = probe;
  }

  /** By its TransID, its RefundKey, or, the latest, by the shop's reference. */
  Optional<Charge> find(String name) {
    return charges.find(name).or(() -> byRefundKey.find(name)).or(() -> byReference.find(name));
  }

  List<String> lines() {
    return charges.lines();
  }

  /** One charge, or as many as the shop said yes to. */
  List<Charge> rung(Button button, Sale sale, Card card) {
    if (button == Button.CANCEL) {
      return List.of(write(sale, card, Optional.of("Cancelled by customer"), List.of()));
    }
    List<Heard> heard = sale.generation() == Generation.A ? probe.ask(sale) : List.of();
    List<String> answers = heard.stream().map(Probe::word).toList();
    long times = heard.isEmpty() ? 1 : heard.stream().filter(Probe::isYes).count();
    if (times == 0) {
      return List.of(write(sale, card, Optional.of("Declined by merchant"), answers));
    }
    return LongStream.range(0, times)
        .mapToObj(ignored -> write(sale, card, declined(button), answers))
        .toList();
  }

  private Optional<String> declined(Button button) {
    return button == Button.DECLINE ? Optional.of(knobs.use("decline-text")) : Optional.empty();
  }

  private Charge write(Sale sale, Card card, Optional<String> declined, List<String> answers) {
    String number = numbers.next();
    long surcharge = knobs.number("surcharge");
    long amount = Cents.off(sale.amount() + surcharge, knobs.use("charged"));
    Receipt receipt = Receipt.of(number, clock.instant());
    Charge charge =
        new Charge(sale, "SimProxy " + number, card, amount, surcharge, declined, receipt, answers);
    charges.write(charge.transId(), charge);
    byRefundKey.write(receipt.refundKey(), charge);
    byReference.write(sale.reference(), charge);
    return charge;
  }
}
