package org.tapedeck.redirect.paynet;

import static org.tapedeck.cassette.Content.digits;
import static org.tapedeck.cassette.Content.oneOf;
import static org.tapedeck.cassette.Content.text;
import static org.tapedeck.cassette.Content.words;
import static org.tapedeck.cassette.Scope.ACCOUNT;
import static org.tapedeck.cassette.Scope.CASSETTE;
import static org.tapedeck.cassette.Scope.ORDER;
import static org.tapedeck.cassette.Secrecy.PLAIN;

import java.util.Map;
import org.tapedeck.cassette.Content;
import org.tapedeck.cassette.KeywordTable;
import org.tapedeck.cassette.Scope;
import org.tapedeck.cassette.Values;
import org.tapedeck.redirect.RedirectKeywords;
import org.tapedeck.redirect.Secrets;

/** What Paynet takes beside the common keywords, and what holds without it. */
final class PaynetKeywords {

  private static final Content UNIT = oneOf("ore", "kroner");
  private static final Content ALGORITHM = oneOf("SHA1", "SHA256");
  private static final Content WRONG = oneOf("review", "undo");
  private static final Content STATUS = oneOf("200", "409");

  // spotless:off
  static final KeywordTable TABLE = Secrets.addTo(RedirectKeywords.addTo(new KeywordTable()))
    //        scope     keyword                property              code  content         secrecy
    .optional(ORDER,    "$DESCRIPTION",        "description",        1010, words(1, 100),  PLAIN)

    .optional(CASSETTE, "$PATH",               "path",               1110, text(1, 255),   PLAIN)

    .required(ACCOUNT,  "$SHOPID",             "shopId",             1210, digits(8, 8),   PLAIN)
    .required(ACCOUNT,  "$SUBSHOPID",          "subShopId",          1211, digits(4, 4),   PLAIN)
    .optional(ACCOUNT,  "$AMOUNTUNIT",         "amountUnit",         1212, UNIT,           PLAIN)
    .optional(ACCOUNT,  "$MACALGORITHM",       "macAlgorithm",       1213, ALGORITHM,      PLAIN)
    .optional(ACCOUNT,  "$WRONGAMOUNT",        "wrongAmount",        1214, WRONG,          PLAIN)
    .optional(ACCOUNT,  "$DIFFERS",            "differs",            1215, STATUS,         PLAIN);

  private static final Values CASSETTE_DEFAULTS = Values.of(Map.of(
      "path",         "/if2"));

  private static final Values ACCOUNT_DEFAULTS = Values.of(Map.of(
      "visitTimeout", "10",       // the seed's ten minutes
      "amountUnit",   "ore",
      "macAlgorithm", "SHA1",
      "wrongAmount",  "review",
      "differs",      "409"));
  // spotless:on

  private PaynetKeywords() {}

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
