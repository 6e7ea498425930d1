package org.tapedeck.framework.lifecycle;

/** Whether a batch's totals agreed with the host's when it was closed. */
public enum BalanceStatus {
  NOT_YET_BALANCED,
  BALANCED,
  OUT_OF_BALANCE
}
