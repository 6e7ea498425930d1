package org.tapedeck.visanet;

import static org.tapedeck.visanet.Meaning.APPROVED;
import static org.tapedeck.visanet.Meaning.DECLINED;
import static org.tapedeck.visanet.Meaning.INVALID;
import static org.tapedeck.visanet.Meaning.MISCONFIGURED;
import static org.tapedeck.visanet.Meaning.PICK_UP;
import static org.tapedeck.visanet.Meaning.REFERRAL;
import static org.tapedeck.visanet.Meaning.TRY_LATER;
import static org.tapedeck.visanet.Meaning.UNKNOWN;

import org.tapedeck.cassette.HostOutcome;
import org.tapedeck.cassette.Values;
import org.tapedeck.visanet.CodeTable.Row;

/**
 * What the response codes mean to an authorization of an amount (VisaNet specification, section
 * 3.2). A code without a row is Unknown, and so is a code that only another message is answered
 * with: it shows that host and cassette do not speak of the same thing.
 */
final class VisaNetCodes {

  // spotless:off
  private static final CodeTable TABLE = new CodeTable(
      //      code  host's words        meaning
      new Row("00", "APPROVAL",         APPROVED),
      new Row("01", "CALL",             REFERRAL),
      new Row("02", "CALL",             REFERRAL),
      new Row("03", "TERM ID ERROR",    MISCONFIGURED),
      new Row("04", "HOLD-CALL",        PICK_UP),
      new Row("05", "DECLINE",          DECLINED),
      new Row("06", "ERROR",            UNKNOWN),        // an error of whom, before or after what?
      new Row("07", "HOLD-CALL",        PICK_UP),
      new Row("08", "APPROVAL",         DECLINED),       // if identified: a web shop cannot
      new Row("10", "PARTIAL APPROVAL", UNKNOWN),        // not asked for; part may be held
      new Row("11", "VIP APPROVAL",     DECLINED),       // as 08
      new Row("12", "INVALID TRANS",    INVALID),
      new Row("13", "AMOUNT ERROR",     INVALID),
      new Row("14", "CARD NO. ERROR",   DECLINED),
      new Row("15", "NO SUCH ISSUER",   DECLINED),
      new Row("19", "RE ENTER",         TRY_LATER),
      new Row("21", "NO ACTION TAKEN",  UNKNOWN),        // answers a reversal
      new Row("25", "NO CARD NUMBER",   DECLINED),
      new Row("28", "NO REPLY",         TRY_LATER),
      new Row("30", "MSG FORMAT ERROR", INVALID),
      new Row("34", "CANCELLED",        DECLINED),
      new Row("39", "NO CREDIT ACCT",   DECLINED),
      new Row("41", "HOLD-CALL",        PICK_UP),
      new Row("43", "HOLD-CALL",        PICK_UP),
      new Row("51", "DECLINE",          DECLINED),
      new Row("52", "NO CHECK ACCOUNT", DECLINED),
      new Row("53", "NO SAVE ACCOUNT",  DECLINED),
      new Row("54", "EXPIRED CARD",     DECLINED),
      new Row("55", "WRONG PIN",        DECLINED),
      new Row("57", "SERV NOT ALLOWED", DECLINED),
      new Row("58", "SERV NOT ALLOWED", DECLINED),
      new Row("59", "SERV NOT ALLOWED", DECLINED),
      new Row("61", "DECLINE",          DECLINED),
      new Row("62", "DECLINE",          DECLINED),
      new Row("63", "SEC VIOLATION",    DECLINED),
      new Row("65", "DECLINE",          DECLINED),
      new Row("75", "PIN EXCEEDED",     DECLINED),
      new Row("76", "NO ACTION TAKEN",  UNKNOWN),        // 76 to 80 answer a reversal
      new Row("77", "NO ACTION TAKEN",  UNKNOWN),
      new Row("78", "NO ACCOUNT",       DECLINED),       // but this one
      new Row("79", "ALREADY REVERSED", UNKNOWN),
      new Row("80", "DATE ERROR",       UNKNOWN),        // its meaning changed between editions
      new Row("81", "ENCRYPTION ERROR", UNKNOWN),        // of a PIN, and we send none
      new Row("82", "CASHBACK NOT APP", DECLINED),       // in newer editions a wrong CVV
      new Row("83", "CANT VERIFY PIN",  DECLINED),
      new Row("85", "CARD OK",          UNKNOWN),        // verified without amount; ours had one
      new Row("86", "CANT VERIFY PIN",  DECLINED),
      new Row("91", "NO REPLY",         TRY_LATER),      // the issuer was not reached
      new Row("92", "INVALID ROUTING",  MISCONFIGURED),
      new Row("93", "DECLINE",          DECLINED),
      // The first may have been approved, and its approval code is not in this answer: so it says
      // no more of a repetition either.
      new Row("94", "DUPLICATE TRANS",  UNKNOWN),
      new Row("96", "SYSTEM ERROR",     TRY_LATER),
      new Row("CV", "FAILURE CV",       INVALID),
      new Row("EA", "ACCT LENGTH ERR",  INVALID),
      new Row("EB", "CHECK DIGIT ERR",  INVALID),
      new Row("EC", "CID FORMAT ERROR", INVALID),
      new Row("HV", "FAILURE HV",       MISCONFIGURED),
      new Row("N3", "CASHBACK NOT AVL", DECLINED),
      new Row("N4", "DECLINE",          DECLINED),
      new Row("N7", "CVV2 MISMATCH",    DECLINED),
      new Row("R0", "STOP RECURRING",   DECLINED),
      new Row("R1", "STOP RECURRING",   DECLINED),
      new Row("V1", "FAILURE VM",       DECLINED));
  // spotless:on

  private VisaNetCodes() {}

  static HostOutcome outcome(Values evidence) {
    return TABLE.outcome(evidence.text("responseCode"), evidence);
  }
}
