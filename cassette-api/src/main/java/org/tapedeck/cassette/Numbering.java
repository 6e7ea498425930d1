package org.tapedeck.cassette;

/** What a host wants numbered without gaps. */
public enum Numbering {
  /** Each authorization, each reversal of one and each credit. */
  TRANSACTION,
  /** Each batch that is closed. */
  BATCH
}
