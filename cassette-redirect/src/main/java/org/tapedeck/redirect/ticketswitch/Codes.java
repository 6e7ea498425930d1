package org.tapedeck.redirect.ticketswitch;

import static java.util.stream.Collectors.toUnmodifiableMap;
import static org.tapedeck.redirect.ticketswitch.Kind.FAIL;
import static org.tapedeck.redirect.ticketswitch.Kind.PURCHASE;
import static org.tapedeck.redirect.ticketswitch.Kind.SCRIPT;
import static org.tapedeck.redirect.ticketswitch.Meaning.ANOTHER_TOKEN;
import static org.tapedeck.redirect.ticketswitch.Meaning.DECLINED;
import static org.tapedeck.redirect.ticketswitch.Meaning.DOUBTFUL;
import static org.tapedeck.redirect.ticketswitch.Meaning.INVALID;
import static org.tapedeck.redirect.ticketswitch.Meaning.LATER;
import static org.tapedeck.redirect.ticketswitch.Meaning.LOOK_UP;
import static org.tapedeck.redirect.ticketswitch.Meaning.MISCONFIGURED;
import static org.tapedeck.redirect.ticketswitch.Meaning.UNKNOWN;
import static org.tapedeck.redirect.ticketswitch.Told.BOUGHT;
import static org.tapedeck.redirect.ticketswitch.Told.CARD_DATA;
import static org.tapedeck.redirect.ticketswitch.Told.CARD_DECLINED;
import static org.tapedeck.redirect.ticketswitch.Told.COUNTRY;
import static org.tapedeck.redirect.ticketswitch.Told.DETAILS;
import static org.tapedeck.redirect.ticketswitch.Told.EXPIRED;
import static org.tapedeck.redirect.ticketswitch.Told.NOTHING;
import static org.tapedeck.redirect.ticketswitch.Told.NOT_HERE;
import static org.tapedeck.redirect.ticketswitch.Told.NOT_NOW;
import static org.tapedeck.redirect.ticketswitch.Told.REFUSED;
import static org.tapedeck.redirect.ticketswitch.Told.SOLD;
import static org.tapedeck.redirect.ticketswitch.Told.TRIED;

import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the core's codes mean (sections 5.1, 5.2, 5.5 and 5.6). */
final class Codes {

  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

  // spotless:off
  private static final Map<String, Said> ROWS = Stream.of(
      //  kind      code  meaning                                            comes to       told           again
      row(SCRIPT,   1,    "the user_id is not known",                        MISCONFIGURED, NOT_HERE,      false),
      row(SCRIPT,   2,    "password or crypto_block is refused",             MISCONFIGURED, NOT_HERE,      false),
      row(SCRIPT,   3,    "no connection to a backend",                      LATER,         NOT_NOW,       true),
      row(SCRIPT,   4,    "our address is forbidden",                        MISCONFIGURED, NOT_HERE,      false),
      row(SCRIPT,   5,    "its database failed",                             LATER,         NOT_NOW,       true),
      row(SCRIPT,   6,    "our membership does not allow it",                MISCONFIGURED, NOT_HERE,      false),
      row(SCRIPT,   7,    "our data are bad",                                MISCONFIGURED, NOT_HERE,      false),

      row(FAIL,     1,    "the crypto_block is not of make_reservation",     MISCONFIGURED, NOT_HERE,      false),
      row(FAIL,     2,    "the mime_text_type is not supported",             MISCONFIGURED, NOT_HERE,      false),
      row(FAIL,     903,  "the trolley is bought already",                   INVALID,       BOUGHT,        false),
      row(FAIL,     904,  "the trolley is reserved already",                 INVALID,       NOT_HERE,      false),
      row(FAIL,     1201, "there is no such transaction",                    INVALID,       NOT_HERE,      false),
      row(FAIL,     1202, "the transaction is not ours",                     INVALID,       NOT_HERE,      false),
      row(FAIL,     1301, "the reservation has expired",                     INVALID,       EXPIRED,       false),
      row(FAIL,     1302, "customer_data is missing",                        MISCONFIGURED, NOT_HERE,      false),
      row(FAIL,     1303, "card_data is missing",                            INVALID,       CARD_DATA,     false),
      row(FAIL,     1304, "card_data is not wanted",                         MISCONFIGURED, NOT_HERE,      false),
      row(FAIL,     1305, "country_code is missing",                         INVALID,       DETAILS,       false),
      row(FAIL,     1306, "the despatch is not allowed for the country",     INVALID,       COUNTRY,       false),
      row(FAIL,     1307, "the mail address is not valid",                   INVALID,       DETAILS,       false),
      row(FAIL,     1308, "customer_data is not complete",                   INVALID,       DETAILS,       false),
      row(FAIL,     1309, "card_number is missing",                          INVALID,       CARD_DATA,     false),
      row(FAIL,     1310, "the card's type cannot be told",                  INVALID,       CARD_DATA,     false),
      row(FAIL,     1311, "the card's type is not accepted",                 INVALID,       CARD_DATA,     false),
      row(FAIL,     1312, "the card's number is not valid for its type",     INVALID,       CARD_DATA,     false),
      row(FAIL,     1313, "expiry_date is missing",                          INVALID,       CARD_DATA,     false),
      row(FAIL,     1314, "expiry_date is not valid",                        INVALID,       CARD_DATA,     false),
      row(FAIL,     1315, "cv_two is missing",                               INVALID,       CARD_DATA,     false),
      row(FAIL,     1316, "cv_two is not valid",                             INVALID,       CARD_DATA,     false),
      row(FAIL,     1317, "issue_number is missing",                         INVALID,       CARD_DATA,     false),
      row(FAIL,     1319, "issue_number is not valid",                       INVALID,       CARD_DATA,     false),
      row(FAIL,     1320, "a billing address is not supported",              INVALID,       CARD_DATA,     false),
      row(FAIL,     1321, "the billing address is not complete",             INVALID,       CARD_DATA,     false),
      row(FAIL,     1322, "start_date is missing",                           INVALID,       CARD_DATA,     false),
      row(FAIL,     1323, "start_date is not valid",                         INVALID,       CARD_DATA,     false),
      row(FAIL,     1324, "customer_data is not the user's own",             INVALID,       DETAILS,       false),
      row(FAIL,     1325, "card_data came without TLS",                      MISCONFIGURED, NOT_HERE,      false),
      row(FAIL,     1326, "return_token is bad",                             MISCONFIGURED, NOT_HERE,      false),
      row(FAIL,     1327, "return_domain is bad",                            MISCONFIGURED, NOT_HERE,      false),
      row(FAIL,     1328, "return_path is bad",                              MISCONFIGURED, NOT_HERE,      false),
      row(FAIL,     1329, "return_with_https is bad",                        MISCONFIGURED, NOT_HERE,      false),
      row(FAIL,     1330, "encryption_key is bad",                           MISCONFIGURED, NOT_HERE,      false),
      row(FAIL,     1331, "return_token was used before",                    ANOTHER_TOKEN, NOT_HERE,      true),
      row(FAIL,     1401, "returning_token is bad",                          DOUBTFUL,      NOTHING,       false),
      row(FAIL,     1402, "returning_token is not known",                    DOUBTFUL,      NOTHING,       false),
      row(FAIL,     1403, "bought, and the result cannot be made again",     LOOK_UP,       NOTHING,       false),
      row(FAIL,     1404, "the reservation has expired",                     INVALID,       EXPIRED,       false),
      row(FAIL,     1405, "new_return_token is bad",                         MISCONFIGURED, NOT_HERE,      false),
      row(FAIL,     1406, "new_return_path is bad",                          MISCONFIGURED, NOT_HERE,      false),
      row(FAIL,     1407, "encryption_key is not the one of part one",       MISCONFIGURED, NOT_HERE,      false),
      row(FAIL,     1408, "sub_id has changed since part one",               MISCONFIGURED, NOT_HERE,      false),
      row(FAIL,     1409, "an element of the browser's headers is missing",  MISCONFIGURED, NOT_HERE,      false),
      row(FAIL,     1410, "callback_data is missing",                        MISCONFIGURED, NOT_HERE,      false),
      row(FAIL,     1411, "new_return_token was used before",                ANOTHER_TOKEN, NOT_HERE,      true),

      row(PURCHASE, 1,    "a rule against fraud",                            DECLINED,      REFUSED,       false),
      row(PURCHASE, 2,    "the card was not authorised",                     DECLINED,      CARD_DECLINED, true),
      row(PURCHASE, 3,    "the card's authorisation timed out",              DECLINED,      CARD_DECLINED, true),
      row(PURCHASE, 4,    "bought already",                                  LOOK_UP,       NOTHING,       false),
      row(PURCHASE, 5,    "tried before and failed",                         INVALID,       TRIED,         false),
      row(PURCHASE, 6,    "the backend refused",                             DECLINED,      SOLD,          false),
      row(PURCHASE, 7,    "the core's system failed",                        LOOK_UP,       NOTHING,       false))
      .collect(toUnmodifiableMap(Said::key, Function.identity()));
  // spotless:on

  private Codes() {}

  /** A code by its row; one without a row means that nobody knows. */
  static Said said(Kind kind, String code) {
    Said none = new Said(kind, shown(code), "not in the table", UNKNOWN, NOTHING, false);
    return ROWS.getOrDefault(none.key(), none);
  }

  /** A code that is no number may quote anything. */
  private static String shown(String code) {
    return NUMBER.matcher(code).matches() ? code : "?";
  }

  private static Said row(
      Kind kind, int code, String words, Meaning meaning, Told told, boolean again) {
    return new Said(kind, String.valueOf(code), words, meaning, told, again);
  }
}
