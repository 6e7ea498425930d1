package org.tapedeck.framework.merchant;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.tapedeck.framework.vault.Kept;

/** A merchant's leave to use a cassette, with the settings that all its accounts there share. */
@Entity
@Table(name = "PAY_SYSTEM")
public class PaySystem {

  @Id private String id;

  @Column(name = "MERCHANT_NUMBER")
  private int merchantNumber;

  @Column(name = "CASSETTE_NAME")
  private String cassetteName;

  @Column(name = "ENABLED")
  private int enabled = 1;

  @Embedded private Kept kept;

  @Version private int version;

  protected PaySystem() {}

  public PaySystem(int merchantNumber, String cassetteName, Kept kept) {
    this.id = id(merchantNumber, cassetteName);
    this.merchantNumber = merchantNumber;
    this.cassetteName = cassetteName;
    this.kept = kept;
  }

  public static String id(int merchantNumber, String cassetteName) {
    return merchantNumber + ":" + cassetteName;
  }

  public int merchantNumber() {
    return merchantNumber;
  }

  public String cassetteName() {
    return cassetteName;
  }

  public String id() {
    return id;
  }

  public Kept kept() {
    return kept;
  }

  public void keep(Kept changed) {
    this.kept = changed;
  }

  public boolean isEnabled() {
    return enabled == 1;
  }

  public void enable(boolean wanted) {
    enabled = wanted ? 1 : 0;
  }
}
