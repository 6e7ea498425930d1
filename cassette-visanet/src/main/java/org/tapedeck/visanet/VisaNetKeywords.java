package org.tapedeck.visanet;

import static org.tapedeck.cassette.Content.digits;
import static org.tapedeck.cassette.Content.digitsOf;
import static org.tapedeck.cassette.Content.lines;
import static org.tapedeck.cassette.Content.number;
import static org.tapedeck.cassette.Content.oneOf;
import static org.tapedeck.cassette.Content.text;
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

/** What AcceptPayment, the cassette's settings and an account take, and what holds without them. */
final class VisaNetKeywords {

  private static final Content INDUSTRY =
      oneOf("0", "A", "B", "D", "F", "G", "H", "I", "L", "O", "P", "R");

  private static final Content CONNECTION = oneOf(Connection.keywords());
  private static final Content TALK = number(30, 7200);
  private static final Content PORT = number(1, 65535);
  private static final Content TRIES = number(0, 9999);
  private static final Content WAIT = number(1, 86400);
  private static final Content PEM = lines(1, 16000);
  private static final Content TIME_ZONE = oneOf(TimeZones.codes());
  private static final Content ONE_OF_36 = oneOf("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ".split(""));
  private static final Content MINUTE = number(0, 1439);

  // spotless:off
  static final KeywordTable TABLE = PurchasingCard.addTo(new KeywordTable())
    //        scope     keyword                property              code  content         secrecy
    .required(ORDER,    "$PAN",                "pan",                1000, digits(5, 22),  MASKED)
    .required(ORDER,    "$EXPIRY",             "expiry",             1001, yearMonth(),    HIDDEN)
    .required(ORDER,    "$AVS.STREETADDRESS",  "avsStreet",          1002, text(1, 24),    PLAIN)
    .required(ORDER,    "$AVS.POSTALCODE",     "avsPostalCode",      1003, digitsOf(5, 9), PLAIN)
    .optional(ORDER,    "$CARDVERIFYCODE",     "cvv2",               1004, digits(3, 4),   FLEETING)

    .optional(CASSETTE, "$HOSTNAME",           "hostName",           1100, text(1, 253),   PLAIN)
    .optional(CASSETTE, "$PORT",               "port",               1101, PORT,           PLAIN)
    .optional(CASSETTE, "$PATH",               "path",               1102, text(1, 255),   PLAIN)
    .optional(CASSETTE, "$READTIMEOUT",        "readTimeout",        1103, number(1, 179), PLAIN)
    .optional(CASSETTE, "$CONNECTTIMEOUT",     "connectTimeout",     1104, number(1, 60),  PLAIN)
    .optional(CASSETTE, "$TRUSTEDCERTIFICATE", "trustedCertificate", 1105, PEM,            PLAIN)
    .optional(CASSETTE, "$CONNECTION",         "connection",         1106, CONNECTION,     PLAIN)
    .optional(CASSETTE, "$MAXRETRIES",         "maxRetries",         1107, number(0, 179), PLAIN)
    .optional(CASSETTE, "$ATTEMPTINTERVAL",    "attemptInterval",    1108, WAIT,           PLAIN)
    .optional(CASSETTE, "$MAXATTEMPTS",        "maxAttempts",        1109, TRIES,          PLAIN)
    .optional(CASSETTE, "$LINE.WAITFORENQ",    "lineWaitForEnq",     1120, number(0, 1),   PLAIN)
    .optional(CASSETTE, "$LINE.ENQTIMEOUT",    "lineEnqTimeout",     1121, number(1, 179), PLAIN)
    .optional(CASSETTE, "$LINE.ANSWERTIMEOUT", "lineAnswerTimeout",  1122, number(1, 179), PLAIN)
    .optional(CASSETTE, "$LINE.SYNTIMEOUT",    "lineSynTimeout",     1123, number(1, 179), PLAIN)
    .optional(CASSETTE, "$LINE.ACKTIMEOUT",    "lineAckTimeout",     1124, number(1, 179), PLAIN)
    .optional(CASSETTE, "$LINE.BATCHTIMEOUT",  "lineBatchTimeout",   1125, number(1, 179), PLAIN)
    .optional(CASSETTE, "$LINE.EOTTIMEOUT",    "lineEotTimeout",     1126, number(1, 179), PLAIN)
    .optional(CASSETTE, "$LINE.SENDINGS",      "lineSendings",       1127, number(1, 9),   PLAIN)
    .optional(CASSETTE, "$LINE.TALKTIMEOUT",   "lineTalkTimeout",    1128, TALK,           PLAIN)
    .optional(CASSETTE, "$LINE.SIGNS",         "lineSigns",          1129, number(1, 999), PLAIN)

    .required(ACCOUNT,  "$ACQUIRERBIN",        "acquirerBin",        1200, digits(6, 6),   PLAIN)
    .optional(ACCOUNT,  "$AGENTBANK",          "agentBank",          1201, digits(6, 6),   PLAIN)
    .optional(ACCOUNT,  "$AGENTCHAIN",         "agentChain",         1202, digits(6, 6),   PLAIN)
    .required(ACCOUNT,  "$MERCHANTID",         "merchantId",         1203, digits(12, 12), PLAIN)
    .optional(ACCOUNT,  "$STORENUMBER",        "storeNumber",        1204, digits(4, 4),   PLAIN)
    .optional(ACCOUNT,  "$TERMINALNUMBER",     "terminalNumber",     1205, digits(4, 4),   PLAIN)
    .required(ACCOUNT,  "$TERMINALID",         "terminalId",         1206, digits(8, 8),   PLAIN)
    .required(ACCOUNT,  "$CATEGORYCODE",       "categoryCode",       1207, digits(4, 4),   PLAIN)
    .required(ACCOUNT,  "$TIMEZONE",           "timeZone",           1208, TIME_ZONE,      PLAIN)
    .required(ACCOUNT,  "$CITYCODE",           "cityCode",           1209, digitsOf(5, 9), PLAIN)
    .optional(ACCOUNT,  "$COUNTRYCODE",        "countryCode",        1210, digits(3, 3),   PLAIN)
    .optional(ACCOUNT,  "$LANGUAGE",           "language",           1211, digits(2, 2),   PLAIN)
    .required(ACCOUNT,  "$MERCHANTNAME",       "merchantName",       1212, text(1, 25),    PLAIN)
    .required(ACCOUNT,  "$MERCHANTCITY",       "merchantCity",       1213, text(1, 13),    PLAIN)
    .required(ACCOUNT,  "$MERCHANTSTATE",      "merchantState",      1214, text(2, 2),     PLAIN)
    .optional(ACCOUNT,  "$LOCATIONNUMBER",     "locationNumber",     1215, digits(5, 5),   PLAIN)
    .optional(ACCOUNT,  "$INDUSTRYCODE",       "industryCode",       1216, INDUSTRY,       PLAIN)
    .optional(ACCOUNT,  "$REIMBURSEMENTATTRIBUTE", "reimbursementAttribute", 1217, ONE_OF_36, PLAIN)
    .optional(ACCOUNT,  "$BATCHCLOSETIME",     "batchCloseTime",     1218, MINUTE,         PLAIN)
    .optional(ACCOUNT,  "$LEVEL2",             "level2",             1219, number(0, 1),   PLAIN)
    .optional(ACCOUNT,  "$SFTP.HOSTNAME",      "sftpHostName",       1230, text(1, 253),   PLAIN)
    .optional(ACCOUNT,  "$SFTP.PORT",          "sftpPort",           1231, PORT,           PLAIN)
    .optional(ACCOUNT,  "$SFTP.USER",          "sftpUser",           1232, text(1, 64),    PLAIN)
    .optional(ACCOUNT,  "$SFTP.PASSWORD",      "sftpPassword",       1233, text(1, 128),   HIDDEN)
    .optional(ACCOUNT,  "$SFTP.PRIVATEKEY",    "sftpPrivateKey",     1234, lines(1, 16000), HIDDEN)
    .optional(ACCOUNT,  "$SFTP.HOSTKEY",       "sftpHostKey",        1235, text(1, 2000),  PLAIN)
    .optional(ACCOUNT,  "$SFTP.DIRECTORY",     "sftpDirectory",      1236, text(1, 255),   PLAIN);

  /**
   * Of the line's times each is what section 1.4 or 1.5 names first. A whole talk has ten minutes:
   * enough for thousands of a batch's records, and an end for a host that never comes to one.
   */
  private static final Values CASSETTE_DEFAULTS = Values.of(Map.ofEntries(
      Map.entry("readTimeout",       "30"),
      Map.entry("connectTimeout",    "10"),
      Map.entry("maxRetries",        "1"),     // as in a sister cassette (specification, 6.2)
      Map.entry("attemptInterval",   "300"),
      Map.entry("maxAttempts",       "12"),
      Map.entry("lineWaitForEnq",    "1"),
      Map.entry("lineEnqTimeout",    "15"),
      Map.entry("lineAnswerTimeout", "35"),
      Map.entry("lineSynTimeout",    "30"),
      Map.entry("lineAckTimeout",    "16"),
      Map.entry("lineBatchTimeout",  "30"),
      Map.entry("lineEotTimeout",    "2"),
      Map.entry("lineSendings",      "3"),
      Map.entry("lineSigns",         "10"),
      Map.entry("lineTalkTimeout",   "600")));

  private static final Values ACCOUNT_DEFAULTS = Values.of(Map.of(
      "agentBank",      "000000",   // the level is not used
      "agentChain",     "000000",
      "storeNumber",    "0001",
      "terminalNumber", "0001",
      "countryCode",    "840",      // United States
      "language",       "00",       // English
      "locationNumber", "00001",
      "industryCode",   "D",        // direct marketing
      "reimbursementAttribute", "0",
      "level2",         "0"));      // nobody has confirmed group 8
  // spotless:on

  private VisaNetKeywords() {}

  static Values defaults(Scope scope, Values values) {
    return switch (scope) {
      case CASSETTE -> CASSETTE_DEFAULTS.and(Connection.of(values).defaults());
      case ACCOUNT -> ACCOUNT_DEFAULTS;
      case ORDER, DEPOSIT, PAY_SYSTEM, OBJECT -> Values.NONE;
    };
  }

  static Values withCassetteDefaults(Values cassette) {
    return defaults(Scope.CASSETTE, cassette).and(cassette);
  }

  static Values withAccountDefaults(Values account) {
    return ACCOUNT_DEFAULTS.and(account);
  }
}
