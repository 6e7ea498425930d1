package org.tapedeck.visanet;

import static org.tapedeck.cassette.Secrecy.HIDDEN;
import static org.tapedeck.cassette.Secrecy.PLAIN;
import static org.tapedeck.cassette.wire.Filling.DIGITS;
import static org.tapedeck.cassette.wire.Filling.TEXT;
import static org.tapedeck.cassette.wire.Width.fixed;
import static org.tapedeck.cassette.wire.Width.rest;

import org.tapedeck.cassette.wire.MessageFormat;

/** The host's K record to a batch: a common part, then one of three endings (section 5.7). */
final class BatchResponseFormats {

  // spotless:off
  private static final MessageFormat COMMON =
      BatchFormats.batchRecord("batch response", "5.7", "R@@@@")
      //     name                     width      filling  secrecy
      .field("recordCount",           fixed(9),  DIGITS,  PLAIN)
      .field("netDeposit",            fixed(16), DIGITS,  PLAIN)
      .field("batchResponseCode",     fixed(2),  TEXT,    PLAIN)
      .field("filler",                fixed(2),  TEXT,    PLAIN)
      .field("batchNumber",           fixed(3),  DIGITS,  PLAIN);

  static final MessageFormat ANY = COMMON
      .field("ending",                rest(40),  TEXT,    HIDDEN);

  static final MessageFormat GOOD = COMMON
      .field("batchResponseText",     fixed(9),  TEXT,    PLAIN)
      .field("reserved",              fixed(16), TEXT,    PLAIN);

  static final MessageFormat DUPLICATE = COMMON
      .field("acceptedDate",          fixed(4),  DIGITS,  PLAIN)
      .field("reserved",              fixed(21), TEXT,    PLAIN);

  static final MessageFormat REJECTED = COMMON
      .field("errorType",             fixed(1),  TEXT,    PLAIN)
      .field("errorRecordNumber",     fixed(4),  DIGITS,  PLAIN)
      .field("errorRecordType",       fixed(1),  TEXT,    PLAIN)
      .field("errorFieldNumber",      fixed(2),  DIGITS,  PLAIN)
      .field("errorFieldContent",     rest(32),  TEXT,    HIDDEN);  // may be a card number
  // spotless:on

  private BatchResponseFormats() {}
}
