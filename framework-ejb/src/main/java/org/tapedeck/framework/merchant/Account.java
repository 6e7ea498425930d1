package org.tapedeck.framework.merchant;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.tapedeck.framework.vault.Kept;

/** What a merchant has agreed with one financial institution. */
@Entity
@Table(name = "ACCOUNT")
public class Account {

  @Id private String id;

  @Column(name = "MERCHANT_NUMBER")
  private int merchantNumber;

  @Column(name = "CASSETTE_NAME")
  private String cassetteName;

  @Column(name = "ACCOUNT_NUMBER")
  private int accountNumber;

  @Column(name = "TITLE")
  private String title;

  @Column(name = "FINANCIAL_INSTITUTION")
  private String financialInstitution;

  @Embedded private Kept kept;

  protected Account() {}

  /** Whose account it is, and at which cassette. */
  public record Key(int merchantNumber, String cassetteName, int accountNumber) {

    public String id() {
      return PaySystem.id(merchantNumber, cassetteName) + ":" + accountNumber;
    }
  }

  public Account(Key key, String title, String financialInstitution, Kept kept) {
    this.id = key.id();
    this.merchantNumber = key.merchantNumber();
    this.cassetteName = key.cassetteName();
    this.accountNumber = key.accountNumber();
    this.title = title;
    this.financialInstitution = financialInstitution;
    this.kept = kept;
  }

  public String id() {
    return id;
  }

  public Kept kept() {
    return kept;
  }
}
