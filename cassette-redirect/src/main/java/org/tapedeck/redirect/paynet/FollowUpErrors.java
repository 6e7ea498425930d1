package org.tapedeck.redirect.paynet;

import static java.util.stream.Collectors.toUnmodifiableMap;
import static org.tapedeck.redirect.paynet.FollowUpErrors.Meaning.DECLINED;
import static org.tapedeck.redirect.paynet.FollowUpErrors.Meaning.DONE;
import static org.tapedeck.redirect.paynet.FollowUpErrors.Meaning.MISCONFIGURED;
import static org.tapedeck.redirect.paynet.FollowUpErrors.Meaning.SETTLED;
import static org.tapedeck.redirect.paynet.FollowUpErrors.Meaning.TRY_LATER;
import static org.tapedeck.redirect.paynet.FollowUpErrors.Meaning.UNKNOWN;

import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What the error texts of the follow-up interface mean (section 4.7); the texts are our profile.
 * One without a row is Unknown.
 */
final class FollowUpErrors {

  /** What becomes of a follow-up. */
  enum Meaning {
    DONE,
    DECLINED,
    /** Settled with the buyer's bank: only a refund is possible. */
    SETTLED,
    TRY_LATER,
    MISCONFIGURED,
    UNKNOWN
  }

  private record Row(String words, Meaning toVoid, Meaning toRefund) {

    Meaning to(FollowUpType type) {
      return type == FollowUpType.VOIDSALE ? toVoid : toRefund;
    }
  }

  // spotless:off
  private static final Map<String, Row> ROWS = Stream.of(
      //      errm                voidsale       refund
      new Row("unknown irrn",     DECLINED,      DECLINED),
      new Row("already voided",   DONE,          DECLINED),   // nothing is left to be refunded
      new Row("already settled",  SETTLED,       UNKNOWN),
      new Row("amount too large", DECLINED,      DECLINED),
      new Row("address refused",  MISCONFIGURED, MISCONFIGURED),
      new Row("busy",             TRY_LATER,     TRY_LATER))
      .collect(toUnmodifiableMap(Row::words, Function.identity()));
  // spotless:on

  private FollowUpErrors() {}

  static Meaning of(String words, FollowUpType type) {
    Row row = ROWS.get(words.strip().toLowerCase(Locale.ROOT));
    return row == null ? UNKNOWN : row.to(type);
  }
}
