package org.tapedeck.redirect.saman;

import static java.util.stream.Collectors.toUnmodifiableMap;
import static org.tapedeck.redirect.saman.Meaning.DECLINED;
import static org.tapedeck.redirect.saman.Meaning.DONE;
import static org.tapedeck.redirect.saman.Meaning.DONE_BEFORE;
import static org.tapedeck.redirect.saman.Meaning.DOUBTFUL;
import static org.tapedeck.redirect.saman.Meaning.INVALID;
import static org.tapedeck.redirect.saman.Meaning.MISCONFIGURED;
import static org.tapedeck.redirect.saman.Meaning.TOO_OLD;
import static org.tapedeck.redirect.saman.Meaning.UNKNOWN;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What the bank's codes mean, as answers to each question (section 3.6). No answer to a verify is
 * Unknown, for only silence permits that it is asked again: a code without a row is for a person.
 */
final class Codes {

  private record Row(long code, String words, Map<Question, Meaning> meanings) {}

  // spotless:off
  /** Those of SOAP; a verify that is greater than 0 is an amount. */
  static final Codes SOAP = new Codes(
      //  code  meaning                                     verify         reverse        refund
      row(1,    "reversed",                                 UNKNOWN,       DONE,          DONE),
      row(0,    "not documented",                           DOUBTFUL,      UNKNOWN,       UNKNOWN),
      row(-1,   "internal error of the bank",               DOUBTFUL,      UNKNOWN,       UNKNOWN),
      row(-2,   "no such payment has occurred",             DECLINED,      INVALID,       INVALID),
      row(-3,   "input of a wrong type",                    INVALID,       INVALID,       INVALID),
      row(-4,   "the merchant is not authenticated",        MISCONFIGURED, MISCONFIGURED, MISCONFIGURED),
      row(-5,   "database error of the bank",               DOUBTFUL,      UNKNOWN,       UNKNOWN),
      row(-6,   "the receipt is reversed, or too old",      DECLINED,      DONE,          DONE_BEFORE),
      row(-7,   "the receipt is empty",                     INVALID,       INVALID,       INVALID),
      row(-8,   "input is too long",                        INVALID,       INVALID,       INVALID),
      row(-9,   "wrong character in the amount",            DOUBTFUL,      INVALID,       INVALID),
      row(-10,  "the receipt is not base64",                INVALID,       INVALID,       INVALID),
      row(-11,  "input is too short",                       INVALID,       INVALID,       INVALID),
      row(-12,  "the amount is negative",                   DOUBTFUL,      INVALID,       INVALID),
      row(-13,  "the amount is above what is left",         DOUBTFUL,      DONE_BEFORE,   DONE_BEFORE),
      row(-14,  "there is no such transaction",             INVALID,       INVALID,       INVALID),
      row(-15,  "the amount has a decimal point",           DOUBTFUL,      INVALID,       INVALID),
      row(-16,  "system error of the bank",                 DOUBTFUL,      UNKNOWN,       UNKNOWN),
      row(-17,  "only the whole may be reversed",           DOUBTFUL,      INVALID,       INVALID),
      row(-18,  "our address or password is refused",       MISCONFIGURED, MISCONFIGURED, MISCONFIGURED));

  /** The ResultCode of REST; a verify that is done has the amount beside it. */
  static final Codes REST = new Codes(
      //  code  meaning                                     verify         reverse        refund
      row(0,    "done",                                     DONE,          DONE,          DONE),
      row(2,    "the receipt was verified before",          DONE_BEFORE,   UNKNOWN,       UNKNOWN),
      row(5,    "the receipt is reversed",                  DECLINED,      DONE,          DONE_BEFORE),
      row(-2,   "there is no such transaction",             INVALID,       INVALID,       INVALID),
      row(-6,   "the receipt is too old",                   DECLINED,      TOO_OLD,       TOO_OLD),
      row(-104, "the terminal is disabled",                 MISCONFIGURED, MISCONFIGURED, MISCONFIGURED),
      row(-105, "the terminal is not known",                MISCONFIGURED, MISCONFIGURED, MISCONFIGURED),
      row(-106, "our address is not registered",            MISCONFIGURED, MISCONFIGURED, MISCONFIGURED));
  // spotless:on

  private final Map<Long, Row> rows;

  private Codes(Row... rows) {
    this.rows = Stream.of(rows).collect(toUnmodifiableMap(Row::code, Function.identity()));
  }

  /** A code as the answer to a question. */
  Said said(long code, Question question) {
    Row row = rows.getOrDefault(code, row(code, "not in the table", DOUBTFUL, UNKNOWN, UNKNOWN));
    return new Said(code, row.words(), row.meanings().get(question));
  }

  private static Row row(long code, String words, Meaning verify, Meaning reverse, Meaning refund) {
    return new Row(
        code,
        words,
        Map.of(Question.VERIFY, verify, Question.REVERSE, reverse, Question.REFUND, refund));
  }
}
