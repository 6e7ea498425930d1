package org.tapedeck.framework.merchant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

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
}
