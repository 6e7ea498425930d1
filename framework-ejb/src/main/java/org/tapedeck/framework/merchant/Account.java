package org.tapedeck.framework.merchant;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.tapedeck.framework.command.ApprovalSettings;
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

  @Column(name = "ENABLED")
  private int enabled = 1;

  @Embedded private ApprovalTerms approvals = ApprovalTerms.none();

  @Embedded private Kept kept;

  @Version private int version;

  protected Account() {}

  /** Whose account it is, and at which cassette. */
  public record Key(int merchantNumber, String cassetteName, int accountNumber) {

    public String id() {
      return PaySystem.id(merchantNumber, cassetteName) + ":" + accountNumber;
    }
  }

  public Account(Key key, Kept kept) {
    this.id = key.id();
    this.merchantNumber = key.merchantNumber();
    this.cassetteName = key.cassetteName();
    this.accountNumber = key.accountNumber();
    this.kept = kept;
  }

  public String id() {
    return id;
  }

  public Key key() {
    return new Key(merchantNumber, cassetteName, accountNumber);
  }

  public String title() {
    return title;
  }

  public String financialInstitution() {
    return financialInstitution;
  }

  public Kept kept() {
    return kept;
  }

  public ApprovalTerms approvals() {
    return approvals;
  }

  /**
   * @throws org.tapedeck.framework.command.Refused when they contradict each other then
   */
  public void change(ApprovalSettings given) {
    approvals = approvals.changed(given);
  }

  /** An empty title is none. */
  public void retitle(String wanted) {
    title = wanted.isEmpty() ? null : wanted;
  }

  public void moveTo(String institution) {
    financialInstitution = institution;
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
