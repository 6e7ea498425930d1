package org.tapedeck.framework.lifecycle;

/** What can happen to a visit. The bank's doings begin with BANK. */
public enum VisitEvent {
  BEGIN,
  SEND,
  PROBE,
  PROVE,
  BANK_PAID,
  BANK_NO,
  BANK_UNWANTED,
  BANK_DOUBTFUL,
  BANK_DEFERRED,
  BANK_SILENT,
  GIVE_UP,
  TIME_OUT
}
