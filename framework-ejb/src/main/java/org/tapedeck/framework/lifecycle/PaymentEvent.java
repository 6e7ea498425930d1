package org.tapedeck.framework.lifecycle;

/** What can happen to a payment. The host's doings begin with HOST. */
public enum PaymentEvent {
  APPROVE,
  HOST_APPROVED,
  HOST_SETTLED,
  HOST_DECLINED,
  HOST_SILENT,
  GIVE_UP,
  GIVE_UP_VOID,
  GIVE_UP_REDUCE,
  EXPIRE,
  APPROVE_REVERSAL,
  HOST_REVERSED,
  HOST_VOIDED,
  HOST_REFUSED,
  REDUCE,
  VOID,
  DEPOSIT,
  DEPOSIT_REVERSAL,
  BATCH_CLOSE,
  BATCH_PURGE
}
