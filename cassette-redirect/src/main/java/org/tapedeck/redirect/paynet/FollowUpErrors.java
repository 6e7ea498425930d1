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

  /** Also told by status 403. */
  static final String ADDRESS_REFUSED = "address refused";

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

  /** What a text means to each {@link FollowUpType}, in their order. */
  private record Row(String words, Meaning... toTypes) {}

  // spotless:off
  private static final Map<String, Row> ROWS = Stream.of(
      //      errm                voidsale       again    refund         again
      new Row("unknown irrn",     DECLINED,      DECLINED, DECLINED,      DECLINED),
      new Row("already voided",   DONE,          DONE,     DECLINED,      DECLINED),
      new Row("already settled",  SETTLED,       SETTLED,  UNKNOWN,       UNKNOWN),
      new Row("amount too large", DECLINED,      DECLINED, DECLINED,      UNKNOWN),
      new Row(ADDRESS_REFUSED,    MISCONFIGURED, UNKNOWN,  MISCONFIGURED, UNKNOWN),
      new Row("busy",             TRY_LATER,     UNKNOWN,  TRY_LATER,     UNKNOWN))
      .collect(toUnmodifiableMap(Row::words, Function.identity()));
  // spotless:on

  private FollowUpErrors() {}

  static Meaning of(String words, FollowUpType type) {
    Row row = ROWS.get(words.strip().toLowerCase(Locale.ROOT));
    return row == null ? UNKNOWN : row.toTypes()[type.ordinal()];
  }
}
