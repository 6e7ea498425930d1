package org.tapedeck.framework.merchant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.tapedeck.framework.command.TwoPersonTerms;

/** Somebody who sells, known by a number. */
@Entity
@Table(name = "MERCHANT")
public class Merchant {

  @Id
  @Column(name = "MERCHANT_NUMBER")
  private int merchantNumber;

  @Column(name = "TITLE")
  private String title;

  @Column(name = "ENABLED")
  private int enabled = 1;

  @Column(name = "TWO_PERSON_CLOSE")
  private int twoPersonClose;

  @Column(name = "TWO_PERSON_REFUND")
  private String twoPersonRefund;

  @Version private int version;

  protected Merchant() {}

  public Merchant(int merchantNumber) {
    this.merchantNumber = merchantNumber;
  }

  public int merchantNumber() {
    return merchantNumber;
  }

  public String title() {
    return title;
  }

  /** An empty title is none. */
  public void retitle(String wanted) {
    title = wanted.isEmpty() ? null : wanted;
  }

  public boolean isEnabled() {
    return enabled == 1;
  }

  public void enable(boolean wanted) {
    enabled = wanted ? 1 : 0;
  }

  public void wantTwoPersons(TwoPersonTerms wanted) {
    wanted.twoPersonClose().ifPresent(it -> twoPersonClose = it ? 1 : 0);
    wanted
        .twoPersonRefund()
        .ifPresent(it -> twoPersonRefund = RefundLimits.of(wanted.limits()).text());
  }

  /** Whether a batch is closed by two persons only. */
  public boolean isTwoPersonClose() {
    return twoPersonClose == 1;
  }

  /** Above what money is given back by two persons only. */
  public RefundLimits refundLimits() {
    return RefundLimits.in(twoPersonRefund);
  }

  /** The same as a text; null when there is no limit. */
  public String twoPersonRefund() {
    return twoPersonRefund;
  }
}
