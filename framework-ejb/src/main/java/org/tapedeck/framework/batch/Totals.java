package org.tapedeck.framework.batch;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.tapedeck.cassette.Money;

/** How much is in a batch, in its currency's smallest unit. */
@Embeddable
public class Totals {

  @Column(name = "PAYMENTS")
  private int payments;

  @Column(name = "DEPOSITED")
  private long deposited;

  @Column(name = "CREDITS")
  private int credits;

  @Column(name = "CREDITED")
  private long credited;

  /** How many of the payments have a slip. */
  @Column(name = "SLIPS")
  private int slips;

  protected Totals() {}

  static Totals none() {
    return new Totals();
  }

  void addPayment(Money amount, boolean withSlip) {
    deposited = Math.addExact(deposited, amount.minorUnits());
    payments++;
    slips += withSlip ? 1 : 0;
  }

  void addCredit(Money amount) {
    credited = Math.addExact(credited, amount.minorUnits());
    credits++;
  }

  void removePayment(Money amount, boolean withSlip) {
    deposited -= amount.minorUnits();
    payments--;
    slips -= withSlip ? 1 : 0;
  }

  void removeCredit(Money amount) {
    credited -= amount.minorUnits();
    credits--;
  }

  boolean isEmpty() {
    return payments == 0 && credits == 0;
  }

  int payments() {
    return payments;
  }

  long deposited() {
    return deposited;
  }

  int slips() {
    return slips;
  }

  int credits() {
    return credits;
  }

  long credited() {
    return credited;
  }
}
