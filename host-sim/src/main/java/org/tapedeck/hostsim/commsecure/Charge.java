package org.tapedeck.hostsim.commsecure;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tapedeck.hostsim.bank.Form;
import org.tapedeck.hostsim.books.Entry;
import org.tapedeck.hostsim.shops.Deliveries;

/** What became of a card page: money taken, or none. */
final class Charge implements Entry {
  private final Sale sale;
  private final String transId;
  private final Card card;
  private final long amount;
  private final long surcharge;
  private final Optional<String> declined;
  private final Receipt receipt;
  private final List<String> probes;
  private final Deliveries deliveries = new Deliveries();
  private long refunded;

  /**
   * @param amount in cents, with the surcharge
   * @param declined why nothing was charged
   * @param probes what the shop answered when it was asked
   */
  Charge(
      Sale sale,
      String transId,
      Card card,
      long amount,
      long surcharge,
      Optional<String> declined,
      Receipt receipt,
      List<String> probes) {
    this.sale = sale;
    this.transId = transId;
    this.card = card;
    this.amount = amount;
    this.surcharge = surcharge;
    this.declined = declined;
    this.receipt = receipt;
    this.probes = List.copyOf(probes);
  }

  Sale sale() {
    return sale;
  }

  String transId() {
    return transId;
  }

  Card card() {
    return card;
  }

  long amount() {
    return amount;
  }

  long surcharge() {
    return surcharge;
  }

  Optional<String> declined() {
    return declined;
  }

  Receipt receipt() {
    return receipt;
  }

  Deliveries deliveries() {
    return deliveries;
  }

  /** Whether so much was left to be given back. */
  synchronized boolean refund(long cents, boolean booked) {
    boolean enough = refunded + cents <= charged();
    if (enough && booked) {
      refunded += cents;
    }
    return enough;
  }

  private long charged() {
    return declined.isEmpty() ? amount : 0;
  }

  @Override
  public synchronized String line() {
    return String.format(
        Locale.ROOT,
        "charge generation=%s shop=%s reference=%s owner=%s asked=%d charged=%d refunded=%d"
            + " transid=%s card=%s probes=%s deliveries=%s state=%s",
        sale.generation(),
        sale.shop().name(),
        sale.reference(),
        sale.owner(),
        sale.amount(),
        charged(),
        refunded,
        Form.encode(transId),
        card.number(),
        String.join(",", probes.stream().map(Form::encode).toList()),
        deliveries.line(),
        state());
  }

  private String state() {
    if (declined.isPresent()) {
      return "declined";
    }
    return refunded > 0 ? "refunded" : "charged";
  }
}
