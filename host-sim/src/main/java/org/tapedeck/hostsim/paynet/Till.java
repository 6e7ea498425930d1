package org.tapedeck.hostsim.paynet;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.tapedeck.hostsim.bank.Knobs;
import org.tapedeck.hostsim.shops.Book;
import org.tapedeck.hostsim.shops.Cents;
import org.tapedeck.hostsim.shops.Numbers;

/** Charges cards, or does not, and writes it down. */
final class Till {
  private final Knobs knobs;
  private final Clock clock;
  private final Numbers numbers;
  private final Book<Sale> sales = new Book<>();
  private final Book<Sale> byUtref = new Book<>();

  Till(Knobs knobs, Clock clock, Numbers numbers) {
    this.knobs = knobs;
    this.clock = clock;
    this.numbers = numbers;
  }

  Sale pay(Purchase purchase) {
    return write(purchase, true, Cents.off(purchase.amount(), knobs.use("charged")));
  }

  Sale fail(Purchase purchase) {
    return write(purchase, false, purchase.amount());
  }

  private Sale write(Purchase purchase, boolean paid, long amount) {
    Sale sale = new Sale(purchase, numbers.next(), paid, amount, clock.instant());
    sales.write(sale.irrn(), sale);
    byUtref.write(purchase.utref(), sale);
    return sale;
  }

  Optional<Sale> byIrrn(String irrn) {
    return sales.find(irrn);
  }

  /** The latest. */
  Optional<Sale> byUtref(String utref) {
    return byUtref.find(utref);
  }

  List<String> lines() {
    return sales.lines();
  }
}
