package org.tapedeck.redirect;

import static org.tapedeck.cassette.Content.lines;
import static org.tapedeck.cassette.Content.number;
import static org.tapedeck.cassette.Content.text;
import static org.tapedeck.cassette.Scope.ACCOUNT;
import static org.tapedeck.cassette.Scope.CASSETTE;
import static org.tapedeck.cassette.Scope.ORDER;
import static org.tapedeck.cassette.Secrecy.PLAIN;

import java.util.Map;
import org.tapedeck.cassette.Content;
import org.tapedeck.cassette.KeywordTable;
import org.tapedeck.cassette.Values;

/**
 * The keywords that every cassette with a pay page takes. Codes up to 1009, 1109 and 1209 are for
 * these; a bank's own come after them.
 */
public final class RedirectKeywords {

  private static final Content PORT = number(1, 65535);
  private static final Content PEM = lines(1, 16000);
  private static final Content TRIES = number(0, 9999);
  private static final Content WAIT = number(1, 86400);
  private static final Content URL = text(1, 2083);

  // spotless:off
  static final Values CASSETTE_DEFAULTS = Values.of(Map.of(
      "port",           "443",
      "readTimeout",    "30",
      "connectTimeout", "10"));
  // spotless:on

  private RedirectKeywords() {}

  /** Adds them to a bank's table. */
  public static KeywordTable addTo(KeywordTable table) {
    // spotless:off
    return table
        //        scope     keyword                property              code  content         secrecy
        .optional(ORDER,    "$BUYEREMAIL",         "buyerEmail",         1000, text(3, 254),   PLAIN)

        .optional(CASSETTE, "$HOSTNAME",           "hostName",           1100, text(1, 253),   PLAIN)
        .optional(CASSETTE, "$PORT",               "port",               1101, PORT,           PLAIN)
        .optional(CASSETTE, "$READTIMEOUT",        "readTimeout",        1103, number(1, 179), PLAIN)
        .optional(CASSETTE, "$CONNECTTIMEOUT",     "connectTimeout",     1104, number(1, 60),  PLAIN)
        .optional(CASSETTE, "$TRUSTEDCERTIFICATE", "trustedCertificate", 1105, PEM,            PLAIN)
        .optional(CASSETTE, "$MAXRETRIES",         "maxRetries",         1107, number(0, 9),   PLAIN)
        .optional(CASSETTE, "$ATTEMPTINTERVAL",    "attemptInterval",    1108, WAIT,           PLAIN)
        .optional(CASSETTE, "$MAXATTEMPTS",        "maxAttempts",        1109, TRIES,          PLAIN)

        .optional(ACCOUNT,  "$SHOPURL",            "shopUrl",            1200, URL,            PLAIN)
        .optional(ACCOUNT,  "$PAYPAGE",            "payPage",            1201, URL,            PLAIN)
        .optional(ACCOUNT,  "$VISITTIMEOUT",       "visitTimeout",       1202, number(1, 1440), PLAIN);
    // spotless:on
  }

  /** A cassette's settings, completed by what holds where nothing is set. */
  static Values withDefaults(Values cassette) {
    return CASSETTE_DEFAULTS.and(cassette);
  }
}
