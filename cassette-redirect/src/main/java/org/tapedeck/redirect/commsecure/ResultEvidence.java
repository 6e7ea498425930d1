package org.tapedeck.redirect.commsecure;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.tapedeck.cassette.Values;

/**
 * What is kept of a result: what a refund needs, and what a merchant wants to see. The buyer's name
 * is not needed for anything.
 */
final class ResultEvidence {

  /** More than any field has; the whole message is the journal's. */
  private static final int LONGEST = 500;

  /** Whatever blocks they stand in. */
  private static final Pattern RUN = Pattern.compile("[0-9][0-9 -]*+");

  /** Those that a masked number begins with. */
  private static final int LONGEST_DIGITS = 6;

  private static final Pattern DIGITS = Pattern.compile("[0-9](?=([ -]*+[0-9]){4})");

  // spotless:off
  private static final Map<String, String> KEPT = Map.of(
      "Amount",      "amountPaid",
      "Surcharge",   "surcharge",
      "Status",      "status",
      "AuthNum",     "authNum",       // a text: its zeros are kept
      "RefundKey",   "refundKey",
      "Settlement",  "settlement",
      "TransID",     "transId",
      "CardType",    "cardType");

  private static final Map<String, String> MASKED = Map.of(
      "ErrorString", "errorString",
      "CardNumber",  "cardNumber");
  // spotless:on

  private ResultEvidence() {}

  static Values of(Generation generation, Map<String, String> fields, String asked) {
    Map<String, String> kept = new HashMap<>();
    KEPT.forEach((name, property) -> keep(kept, property, fields.get(name)));
    MASKED.forEach((name, property) -> keep(kept, property, masked(fields.get(name))));
    keep(kept, "amountAsked", asked);
    keep(kept, "reference", fields.get(generation.referenceName()));
    return Values.of(kept);
  }

  /** The bank masks it; if ever it does not, we do. */
  private static String masked(String text) {
    return text == null ? null : RUN.matcher(text).replaceAll(run -> maskedRun(run.group()));
  }

  private static String maskedRun(String run) {
    boolean mayBeANumber = run.chars().filter(Character::isDigit).count() > LONGEST_DIGITS;
    return mayBeANumber ? DIGITS.matcher(run).replaceAll("*") : run;
  }

  private static void keep(Map<String, String> kept, String property, String value) {
    if (value != null) {
      kept.put(property, value.substring(0, Math.min(value.length(), LONGEST)));
    }
  }
}
