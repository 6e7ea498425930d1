package org.tapedeck.redirect.commsecure;

import static org.tapedeck.cassette.Content.digits;
import static org.tapedeck.cassette.Content.number;
import static org.tapedeck.cassette.Content.oneOf;
import static org.tapedeck.cassette.Content.text;
import static org.tapedeck.cassette.Scope.ACCOUNT;
import static org.tapedeck.cassette.Scope.CASSETTE;
import static org.tapedeck.cassette.Scope.ORDER;
import static org.tapedeck.cassette.Secrecy.HIDDEN;
import static org.tapedeck.cassette.Secrecy.PLAIN;

import java.util.Map;
import org.tapedeck.cassette.Content;
import org.tapedeck.cassette.KeywordTable;
import org.tapedeck.cassette.Scope;
import org.tapedeck.cassette.Values;
import org.tapedeck.redirect.RedirectKeywords;
import org.tapedeck.redirect.Secrets;

/** What CommSecure takes beside the common keywords, and what holds without it. */
final class CommSecureKeywords {

  private static final Content GENERATION = oneOf("A", "B");
  private static final Content SURCHARGE = oneOf("accept", "review");
  private static final Content REPEAT = oneOf("never", "same");
  private static final Content MINUTES = number(1, 1440);

  // spotless:off
  static final KeywordTable TABLE = Secrets.addTo(RedirectKeywords.addTo(new KeywordTable()))
    //        scope     keyword                property              code  content         secrecy
    .optional(ORDER,    "$CUSTOMERNUMBER",     "customerNumber",     1010, digits(1, 20),  PLAIN)

    .optional(CASSETTE, "$PATH",               "path",               1110, text(1, 255),   PLAIN)

    .optional(ACCOUNT,  "$GENERATION",         "generation",         1210, GENERATION,     PLAIN)
    .optional(ACCOUNT,  "$MERCHANTID",         "merchantId",         1211, text(1, 64),    PLAIN)
    .optional(ACCOUNT,  "$PASSWORD",           "password",           1212, text(1, 128),   HIDDEN)
    .optional(ACCOUNT,  "$SURCHARGE",          "surcharge",          1213, SURCHARGE,      PLAIN)
    .optional(ACCOUNT,  "$PROBEADDRESSES",     "probeAddresses",     1214, text(1, 2000),  PLAIN)
    .optional(ACCOUNT,  "$PROBEWINDOW",        "probeWindow",        1215, MINUTES,        PLAIN)
    .optional(ACCOUNT,  "$PROBEGUARD",         "probeGuard",         1216, number(0, 600), PLAIN)
    .optional(ACCOUNT,  "$REPEATREFUND",       "repeatRefund",       1217, REPEAT,         PLAIN);

  private static final Values CASSETTE_DEFAULTS = Values.of(Map.of(
      "path",        "/cgi-bin/PSDirect"));

  private static final Values ACCOUNT_DEFAULTS = Values.of(Map.of(
      "visitTimeout", "60",       // a result comes when the buyer has paid, or never
      "generation",   "B",
      "surcharge",    "review",
      "probeWindow",  "30",
      "probeGuard",   "5",        // the seed's example
      "repeatRefund", "never"));
  // spotless:on

  private CommSecureKeywords() {}

  static Values defaults(Scope scope) {
    return scope == Scope.CASSETTE ? CASSETTE_DEFAULTS : ACCOUNT_DEFAULTS;
  }

  static Values withCassetteDefaults(Values cassette) {
    return CASSETTE_DEFAULTS.and(cassette);
  }

  static Values withAccountDefaults(Values account) {
    return ACCOUNT_DEFAULTS.and(account);
  }
}
