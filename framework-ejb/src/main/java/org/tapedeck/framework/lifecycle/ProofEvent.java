package org.tapedeck.framework.lifecycle;

/** What can happen to a proof. The bank's doings begin with BANK. */
public enum ProofEvent {
  RESERVE,
  RESERVE_LATE,
  BANK_PAID,
  BANK_NO,
  BANK_UNWANTED,
  BANK_DOUBTFUL,
  BANK_DEFERRED,
  BANK_SILENT,
  BANK_UNDONE,
  BANK_REFUSED,
  GIVE_UP
}
