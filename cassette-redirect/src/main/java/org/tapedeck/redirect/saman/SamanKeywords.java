package org.tapedeck.redirect.saman;

import static org.tapedeck.cassette.Content.digits;
import static org.tapedeck.cassette.Content.oneOf;
import static org.tapedeck.cassette.Content.text;
import static org.tapedeck.cassette.Scope.ACCOUNT;
import static org.tapedeck.cassette.Scope.CASSETTE;
import static org.tapedeck.cassette.Secrecy.HIDDEN;
import static org.tapedeck.cassette.Secrecy.PLAIN;

import java.util.Map;
import org.tapedeck.cassette.Content;
import org.tapedeck.cassette.KeywordTable;
import org.tapedeck.cassette.Scope;
import org.tapedeck.cassette.Values;
import org.tapedeck.redirect.RedirectKeywords;

/** What the cassette's settings and an account take, and what holds without them. */
final class SamanKeywords {

  private static final Content PATH = text(1, 255);
  private static final Content PROFILES = oneOf("SOAP", "REST");
  private static final Content REPEAT = oneOf("same", "code2");
  private static final Content REVERSE = oneOf("reverseTransaction1", "reverseTransaction");
  private static final Content SENDING = oneOf("GET", "POST");

  // spotless:off
  static final KeywordTable TABLE = RedirectKeywords.addTo(new KeywordTable())
    //        scope     keyword              property            code  content       secrecy
    .optional(CASSETTE, "$SOAPPATH",         "soapPath",         1110, PATH,         PLAIN)
    .optional(CASSETTE, "$TOKENPATH",        "tokenPath",        1111, PATH,         PLAIN)
    .optional(CASSETTE, "$RECEIPTPATH",      "receiptPath",      1112, PATH,         PLAIN)
    .optional(CASSETTE, "$VERIFYPATH",       "verifyPath",       1113, PATH,         PLAIN)
    .optional(CASSETTE, "$REVERSEPATH",      "reversePath",      1114, PATH,         PLAIN)

    .required(ACCOUNT,  "$MID",              "mid",              1210, digits(1, 18), PLAIN)
    .optional(ACCOUNT,  "$PASSWORD",         "password",         1211, text(1, 128), HIDDEN)
    .optional(ACCOUNT,  "$PROFILE",          "profile",          1212, PROFILES,     PLAIN)
    .optional(ACCOUNT,  "$REPEATVERIFY",     "repeatVerify",     1213, REPEAT,       PLAIN)
    .optional(ACCOUNT,  "$REVERSEOPERATION", "reverseOperation", 1214, REVERSE,      PLAIN)
    .optional(ACCOUNT,  "$SENDBY",           "sendBy",           1215, SENDING,      PLAIN);

  private static final Values CASSETTE_DEFAULTS = Values.of(Map.of(
      "soapPath",    "/payments/referencepayment.asmx",
      "tokenPath",   "/onlinepg/onlinepg",
      "receiptPath", "/verifyTxnRandomSessionkey/api/v2/ipg/payment/receipt",
      "verifyPath",  "/verifyTxnRandomSessionkey/ipg/VerifyTransaction",
      "reversePath", "/verifyTxnRandomSessionkey/ipg/ReverseTransaction"));

  private static final Values ACCOUNT_DEFAULTS = Values.of(Map.of(
      "visitTimeout",     "30",
      "profile",          "SOAP",
      "repeatVerify",     "code2",
      "reverseOperation", "reverseTransaction1",
      "sendBy",           "GET"));
  // spotless:on

  private SamanKeywords() {}

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
