package org.tapedeck.framework.merchant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Somebody who sells, known by a number. */
@Entity
@Table(name = "MERCHANT")
public class Merchant {

  @Id
  @Column(name = "MERCHANT_NUMBER")
  private int merchantNumber;

  @Column(name = "TITLE")
  private String title;

  protected Merchant() {}

  public Merchant(int merchantNumber, String title) {
    this.merchantNumber = merchantNumber;
    this.title = title;
  }

  public int merchantNumber() {
    return merchantNumber;
  }

  public String title() {
    return title;
  }
}
