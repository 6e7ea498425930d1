package org.tapedeck.framework.merchant;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.tapedeck.framework.command.ApprovalSettings;

/**
 * What an account does with orders that say nothing about approval, and how long approvals last.
 */
@Embeddable
public class ApprovalTerms {

  @Column(name = "AP_APPROVE_FLAG")
  private int approveFlag;

  @Column(name = "AP_DEPOSIT_FLAG")
  private int depositFlag;

  @Column(name = "APPROVAL_EXPIRATION")
  private int expirationDays;

  protected ApprovalTerms() {}

  /** Nothing by itself, and for ever. */
  static ApprovalTerms none() {
    return new ApprovalTerms();
  }

  /**
   * These with what is given changed.
   *
   * @throws org.tapedeck.framework.command.Refused when they contradict each other then
   */
  ApprovalTerms changed(ApprovalSettings given) {
    ApprovalTerms changed = new ApprovalTerms();
    changed.approveFlag = given.approveFlag().orElse(approveFlag);
    changed.depositFlag = given.depositFlag().orElse(depositFlag);
    changed.expirationDays = given.expirationDays().orElse(expirationDays);
    ApprovalSettings.check(changed.approveFlag, changed.depositFlag);
    return changed;
  }

  /** 0, 1 or 2, as APPROVEFLAG. */
  public int approveFlag() {
    return approveFlag;
  }

  public boolean isDeposit() {
    return depositFlag == 1;
  }

  /** 0 for never. */
  public int expirationDays() {
    return expirationDays;
  }

  /** When an approval of this moment expires; empty for never. */
  public Optional<Instant> expiry(Instant approved) {
    return expirationDays == 0
        ? Optional.empty()
        : Optional.of(approved.plus(Duration.ofDays(expirationDays)));
  }
}
