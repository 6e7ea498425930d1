package org.tapedeck.redirect.ticketswitch;

import static org.tapedeck.cassette.Content.digits;
import static org.tapedeck.cassette.Content.oneOf;
import static org.tapedeck.cassette.Content.text;
import static org.tapedeck.cassette.Content.words;
import static org.tapedeck.cassette.Content.yearMonth;
import static org.tapedeck.cassette.Scope.ACCOUNT;
import static org.tapedeck.cassette.Scope.CASSETTE;
import static org.tapedeck.cassette.Scope.ORDER;
import static org.tapedeck.cassette.Secrecy.FLEETING;
import static org.tapedeck.cassette.Secrecy.HIDDEN;
import static org.tapedeck.cassette.Secrecy.MASKED;
import static org.tapedeck.cassette.Secrecy.PLAIN;

import java.util.Map;
import org.tapedeck.cassette.Content;
import org.tapedeck.cassette.KeywordTable;
import org.tapedeck.cassette.Scope;
import org.tapedeck.cassette.Values;
import org.tapedeck.redirect.RedirectKeywords;

/** What TicketSwitch takes beside the common keywords, and what holds without it. */
final class TicketSwitchKeywords {

  private static final Content NAME = words(1, 100);
  private static final Content LINE = words(1, 200);
  private static final Content SWITCH = oneOf("0", "1");
  private static final Content KEY = text(20, 128);

  // spotless:off
  static final KeywordTable TABLE = RedirectKeywords.addTo(new KeywordTable())
    //        scope     keyword                      property           code  content            secrecy
    .required(ORDER,    "$TROLLEYTOKEN",             "trolleyToken",    1010, text(1, 2000),     PLAIN)
    .optional(ORDER,    "$CUSTOMER.TITLE",           "title",           1011, NAME,              PLAIN)
    .required(ORDER,    "$CUSTOMER.FIRSTNAME",       "firstName",       1012, NAME,              PLAIN)
    .optional(ORDER,    "$CUSTOMER.INITIALS",        "initials",        1013, NAME,              PLAIN)
    .required(ORDER,    "$CUSTOMER.LASTNAME",        "lastName",        1014, NAME,              PLAIN)
    .optional(ORDER,    "$CUSTOMER.SUFFIX",          "suffix",          1015, NAME,              PLAIN)
    .optional(ORDER,    "$CUSTOMER.ADDRESSLINE1",    "addressLine1",    1016, LINE,              PLAIN)
    .optional(ORDER,    "$CUSTOMER.ADDRESSLINE2",    "addressLine2",    1017, LINE,              PLAIN)
    .required(ORDER,    "$CUSTOMER.TOWN",            "town",            1018, NAME,              PLAIN)
    .optional(ORDER,    "$CUSTOMER.COUNTY",          "county",          1019, NAME,              PLAIN)
    .optional(ORDER,    "$CUSTOMER.POSTCODE",        "postcode",        1020, words(1, 20),      PLAIN)
    .required(ORDER,    "$CUSTOMER.COUNTRYCODE",     "countryCode",     1021, text(2, 2),        PLAIN)
    .optional(ORDER,    "$CUSTOMER.WORKPHONE",       "workPhone",       1022, words(1, 40),      PLAIN)
    .optional(ORDER,    "$CUSTOMER.HOMEPHONE",       "homePhone",       1023, words(1, 40),      PLAIN)
    .optional(ORDER,    "$CUSTOMER.USERUSES",        "userUses",        1024, SWITCH,            PLAIN)
    .optional(ORDER,    "$CUSTOMER.SUPPLIERUSES",    "supplierUses",    1025, SWITCH,            PLAIN)
    .optional(ORDER,    "$CUSTOMER.WORLDUSES",       "worldUses",       1026, SWITCH,            PLAIN)
    .optional(ORDER,    "$AGENTREFERENCE",           "agentReference",  1027, LINE,              PLAIN)
    .optional(ORDER,    "$PAN",                      "pan",             1030, digits(12, 19),    MASKED)
    .optional(ORDER,    "$EXPIRY",                   "expiry",          1031, yearMonth(),       HIDDEN)
    .optional(ORDER,    "$CARDVERIFYCODE",           "cardVerifyCode",  1032, digits(3, 4),      FLEETING)
    .optional(ORDER,    "$CARDSTART",                "cardStart",       1033, yearMonth(),       HIDDEN)
    .optional(ORDER,    "$CARDISSUE",                "cardIssue",       1034, digits(1, 2),      HIDDEN)

    .optional(CASSETTE, "$PATH",                     "path",            1110, text(1, 255),      PLAIN)

    .required(ACCOUNT,  "$USERID",                   "userId",          1210, text(1, 64),       PLAIN)
    .required(ACCOUNT,  "$USERPASSWORD",             "userPassword",    1211, text(1, 128),      HIDDEN)
    .optional(ACCOUNT,  "$SUBID",                    "subId",           1212, text(1, 64),       PLAIN)
    .required(ACCOUNT,  "$ENCRYPTIONKEY",            "encryptionKey",   1213, KEY,               HIDDEN)
    .optional(ACCOUNT,  "$COREMAILS",                "coreMails",       1214, SWITCH,            PLAIN);

  private static final Values CASSETTE_DEFAULTS = Values.of(Map.of(
      "readTimeout", "120",       // as its own clients wait
      "path",        "/tickets/xml_core.exe"));

  private static final Values ACCOUNT_DEFAULTS = Values.of(Map.of(
      "visitTimeout", "30",
      "coreMails",   "0"));
  // spotless:on

  private TicketSwitchKeywords() {}

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
