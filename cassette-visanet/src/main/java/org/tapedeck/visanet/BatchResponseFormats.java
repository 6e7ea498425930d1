package org.tapedeck.visanet;

import static org.tapedeck.cassette.Secrecy.PLAIN;
import static org.tapedeck.cassette.wire.Filling.DIGITS;
import static org.tapedeck.cassette.wire.Filling.TEXT;
import static org.tapedeck.cassette.wire.Width.fixed;

import java.util.Arrays;
import org.tapedeck.cassette.Values;
import org.tapedeck.cassette.wire.Malformed;
import org.tapedeck.cassette.wire.MessageFormat;

/**
 * The host's K record to a batch: a common part, then one of three endings (section 5.7). That of a
 * rejection is {@link RejectionTail}.
 */
final class BatchResponseFormats {

  private static final int COMMON_LENGTH = 41;

  // spotless:off
  static final MessageFormat COMMON =
      BatchFormats.batchRecord("batch response", "5.7", "R@@@@")
      //     name                     width      filling  secrecy
      .field("recordCount",           fixed(9),  DIGITS,  PLAIN)
      .field("netDeposit",            fixed(16), DIGITS,  PLAIN)
      .field("batchResponseCode",     fixed(2),  TEXT,    PLAIN)
      .field("filler",                fixed(2),  TEXT,    PLAIN)
      .field("batchNumber",           fixed(3),  DIGITS,  PLAIN);

  static final MessageFormat GOOD = COMMON
      .field("batchResponseText",     fixed(9),  TEXT,    PLAIN)
      .field("reserved",              fixed(16), TEXT,    PLAIN);

  static final MessageFormat DUPLICATE = COMMON
      .field("acceptedDate",          fixed(4),  DIGITS,  PLAIN)
      .field("reserved",              fixed(21), TEXT,    PLAIN);
  // spotless:on

  private BatchResponseFormats() {}

  /** The common part, whatever follows it. */
  static Values common(byte[] record) throws Malformed {
    return COMMON.decode(Arrays.copyOf(record, Math.min(record.length, COMMON_LENGTH)));
  }
}
