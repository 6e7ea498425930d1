package org.tapedeck.cassette;

/** The framework's payment commands, as in the command summary of a cassette (seed 003). */
public enum PaymentCommand {
  ACCEPT_PAYMENT,
  RECEIVE_PAYMENT,
  APPROVE,
  APPROVE_REVERSAL,
  DEPOSIT,
  DEPOSIT_REVERSAL,
  REFUND,
  REFUND_REVERSAL,
  CANCEL_ORDER,
  CLOSE_ORDER,
  BATCH_OPEN,
  BATCH_CLOSE,
  BATCH_PURGE,
  DELETE_BATCH
}
