package org.tapedeck.framework.purchase;

/** transaction_status of transaction_info (redirect specification, section 5.5). */
public enum TransactionStatus {
  RESERVED,
  ATTEMPTING,
  PURCHASED,
  RELEASED
}
