package org.tapedeck.visanet;

import static org.tapedeck.visanet.Meaning.DECLINED;
import static org.tapedeck.visanet.Meaning.INVALID;
import static org.tapedeck.visanet.Meaning.MISCONFIGURED;
import static org.tapedeck.visanet.Meaning.REVERSED;
import static org.tapedeck.visanet.Meaning.TRY_LATER;
import static org.tapedeck.visanet.Meaning.UNKNOWN;

import org.tapedeck.cassette.HostOutcome;
import org.tapedeck.cassette.Values;
import org.tapedeck.visanet.CodeTable.Row;

/**
 * What the response codes mean to a reversal (VisaNet specification, sections 3.2 and 4). A no
 * leaves the authorization as it was. A code without a row is Unknown, as are those with which only
 * an authorization is answered, such as not enough money.
 */
final class ReversalCodes {

  // spotless:off
  private static final CodeTable TABLE = new CodeTable(
      //      code  host's words        meaning
      new Row("00", "APPROVAL",         REVERSED),
      new Row("03", "TERM ID ERROR",    MISCONFIGURED),
      new Row("05", "DECLINE",          DECLINED),
      new Row("06", "ERROR",            UNKNOWN),        // as for an authorization
      new Row("12", "INVALID TRANS",    INVALID),
      new Row("13", "AMOUNT ERROR",     INVALID),
      new Row("14", "CARD NO. ERROR",   INVALID),
      new Row("15", "NO SUCH ISSUER",   INVALID),
      new Row("19", "RE ENTER",         TRY_LATER),
      new Row("21", "NO ACTION TAKEN",  DECLINED),       // cannot be backed out
      new Row("25", "NO CARD NUMBER",   INVALID),
      new Row("28", "NO REPLY",         TRY_LATER),
      new Row("30", "MSG FORMAT ERROR", INVALID),
      new Row("57", "SERV NOT ALLOWED", DECLINED),
      new Row("58", "SERV NOT ALLOWED", DECLINED),
      new Row("76", "NO ACTION TAKEN",  INVALID),        // no such original
      new Row("77", "NO ACTION TAKEN",  INVALID),        // the original was another
      new Row("78", "NO ACCOUNT",       INVALID),
      new Row("79", "ALREADY REVERSED", REVERSED),       // the answer to an earlier try was lost
      new Row("80", "DATE ERROR",       INVALID),        // newer: the original was a decline
      new Row("91", "NO REPLY",         TRY_LATER),
      new Row("92", "INVALID ROUTING",  MISCONFIGURED),
      new Row("94", "DUPLICATE TRANS",  INVALID),        // or: no match found
      new Row("96", "SYSTEM ERROR",     TRY_LATER),
      new Row("CV", "FAILURE CV",       INVALID),
      new Row("EA", "ACCT LENGTH ERR",  INVALID),
      new Row("EB", "CHECK DIGIT ERR",  INVALID),
      new Row("HV", "FAILURE HV",       MISCONFIGURED));

  /** These may speak of our own first try, so they say nothing of what became of it. */
  private static final CodeTable OF_A_REPETITION = TABLE.with(
      new Row("77", "NO ACTION TAKEN",  UNKNOWN),        // repeated data
      new Row("94", "DUPLICATE TRANS",  UNKNOWN));

  /** Asked for the first time, "already reversed" speaks of the reversal before this one. */
  private static final CodeTable AFTER_ANOTHER = TABLE.with(
      new Row("79", "ALREADY REVERSED", INVALID));
  // spotless:on

  private ReversalCodes() {}

  static HostOutcome outcome(Values evidence) {
    return outcome(TABLE, evidence);
  }

  /** The host may have had the same reversal before. */
  static HostOutcome ofARepetition(Values evidence) {
    return outcome(OF_A_REPETITION, evidence);
  }

  /** The host has taken back a part of the same approval before. */
  static HostOutcome afterAnother(Values evidence) {
    return outcome(AFTER_ANOTHER, evidence);
  }

  private static HostOutcome outcome(CodeTable table, Values evidence) {
    return table.outcome(evidence.text("reversalResponseCode"), evidence);
  }
}
