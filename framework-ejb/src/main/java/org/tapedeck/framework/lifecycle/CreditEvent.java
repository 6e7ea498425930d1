package org.tapedeck.framework.lifecycle;

/** What can happen to a credit. The host's doings begin with HOST. */
public enum CreditEvent {
  REFUND,
  REFUND_AT_HOST,
  HOST_REFUNDED,
  HOST_SETTLED,
  HOST_DECLINED,
  HOST_SILENT,
  REFUND_REVERSAL,
  BATCH_CLOSE,
  BATCH_PURGE
}
