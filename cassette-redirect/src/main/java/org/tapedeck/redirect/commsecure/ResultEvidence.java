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

  private static final Pattern DIGITS = Pattern.compile("[0-9](?=[0-9]{4})");
  private static final int LONGEST_DIGITS = 6;

  // spotless:off
  private static final Map<String, String> KEPT = Map.of(
      "Amount",      "amountPaid",
      "Surcharge",   "surcharge",
      "Status",      "status",
      "ErrorString", "errorString",
      "AuthNum",     "authNum",       // a text: its zeros are kept
      "RefundKey",   "refundKey",
      "Settlement",  "settlement",
      "TransID",     "transId",
      "CardType",    "cardType");
  // spotless:on

  private ResultEvidence() {}

  static Values of(Generation generation, Map<String, String> fields, String asked) {
    Map<String, String> kept = new HashMap<>();
    KEPT.forEach((name, property) -> keep(kept, property, fields.get(name)));
    keep(kept, "amountAsked", asked);
    keep(kept, "reference", fields.get(generation.referenceName()));
    keep(kept, "cardNumber", masked(fields.get("CardNumber")));
    return Values.of(kept);
  }

  /** The bank masks it; if ever it does not, we do. */
  private static String masked(String cardNumber) {
    if (cardNumber == null || !cardNumber.matches(".*[0-9]{" + (LONGEST_DIGITS + 1) + "}.*")) {
      return cardNumber;
    }
    return DIGITS.matcher(cardNumber).replaceAll("*");
  }

  private static void keep(Map<String, String> kept, String property, String value) {
    if (value != null) {
      kept.put(property, value.substring(0, Math.min(value.length(), LONGEST)));
    }
  }
}
