package org.tapedeck.visanet;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tapedeck.cassette.Content;
import org.tapedeck.cassette.Keyword;
import org.tapedeck.cassette.Scope;
import org.tapedeck.cassette.Secrecy;

class VisaNetKeywordsTest {

  // spotless:off
  @ParameterizedTest
  @CsvSource({
    // scope,   keyword,            value,                   fault
    "ORDER,     $PAN,               41111,                   -",
    "ORDER,     $PAN,               1234567890123456789012,  -",
    "ORDER,     $PAN,               4111,                    TOO_SHORT",
    "ORDER,     $PAN,               12345678901234567890123, TOO_LONG",
    "ORDER,     $PAN,               4111 1111,               FORMAT",
    "ORDER,     $EXPIRY,            200309,                  -",
    "ORDER,     $EXPIRY,            200313,                  VALUE",
    "ORDER,     $AVS.POSTALCODE,    852841420,               -",
    "ORDER,     $AVS.POSTALCODE,    852841,                  VALUE",
    "ORDER,     $CARDVERIFYCODE,    7319,                    -",
    "ORDER,     $CARDVERIFYCODE,    73,                      TOO_SHORT",
    "DEPOSIT,   $PCARD.PURCHASEORDERNUMBER, PO 7788/A,       -",
    "DEPOSIT,   $PCARD.PURCHASEORDERNUMBER, 12345678901234567, TOO_LONG",
    "DEPOSIT,   $PCARD.LOCALTAXAMOUNT,      0,               -",
    "DEPOSIT,   $PCARD.LOCALTAXAMOUNT,      -1,              VALUE",
    "DEPOSIT,   $PCARD.LOCALTAXAMOUNT,      1.20,            FORMAT",
    "DEPOSIT,   $PCARD.TOTALTAXAMOUNT,      999999999999,    -",
    "DEPOSIT,   $PCARD.TOTALTAXAMOUNT,      1000000000000,   TOO_LONG",
    "DEPOSIT,   $PCARD.TAXEXEMPTINDICATOR,  1,               -",
    "DEPOSIT,   $PCARD.TAXEXEMPTINDICATOR,  2,               VALUE",
    "DEPOSIT,   $PCARD.SUMMARYCOMMODITYCODE, ABCDE,          TOO_LONG",
    "CASSETTE,  $READTIMEOUT,       180,                     VALUE",
    "CASSETTE,  $READTIMEOUT,       179,                     -",
    "CASSETTE,  $PORT,              0,                       VALUE",
    "CASSETTE,  $MAXRETRIES,        0,                       -",
    "CASSETTE,  $MAXRETRIES,        -1,                      VALUE",
    "CASSETTE,  $ATTEMPTINTERVAL,   1,                       -",
    "CASSETTE,  $ATTEMPTINTERVAL,   0,                       VALUE",
    "CASSETTE,  $ATTEMPTINTERVAL,   86400,                   -",
    "CASSETTE,  $ATTEMPTINTERVAL,   86401,                   VALUE",
    "CASSETTE,  $MAXATTEMPTS,       0,                       -",
    "CASSETTE,  $MAXATTEMPTS,       9999,                    -",
    "CASSETTE,  $MAXATTEMPTS,       10000,                   TOO_LONG",
    "ACCOUNT,   $BATCHCLOSETIME,    0,                       -",
    "ACCOUNT,   $BATCHCLOSETIME,    1439,                    -",
    "ACCOUNT,   $BATCHCLOSETIME,    1440,                    VALUE",
    "ACCOUNT,   $BATCHCLOSETIME,    0800,                    FORMAT",
    "CASSETTE,  $LINE.SIGNS,        0,                       VALUE",
    "CASSETTE,  $LINE.SIGNS,        1,                       -",
    "CASSETTE,  $LINE.SIGNS,        999,                     -",
    "CASSETTE,  $LINE.SIGNS,        1000,                    TOO_LONG",
    "ACCOUNT,   $LEVEL2,            0,                       -",
    "ACCOUNT,   $LEVEL2,            1,                       -",
    "ACCOUNT,   $LEVEL2,            2,                       VALUE",
    "ACCOUNT,   $REIMBURSEMENTATTRIBUTE, J,                  -",
    "ACCOUNT,   $REIMBURSEMENTATTRIBUTE, j,                  VALUE",
    "ACCOUNT,   $MERCHANTID,        888000002200123,         TOO_LONG",
    "ACCOUNT,   $TIMEZONE,          705,                     -",
    "ACCOUNT,   $TIMEZONE,          704,                     VALUE",
    "ACCOUNT,   $INDUSTRYCODE,      D,                       -",
    "ACCOUNT,   $INDUSTRYCODE,      X,                       VALUE",
    "ACCOUNT,   $MERCHANTID,        88800000220,             TOO_SHORT",
    "ACCOUNT,   $MERCHANTCITY,      800-1234567,             -",
    "ACCOUNT,   $CITYCODE,          543211420,               -",
  })
  // spotless:on
  void valueIsCheckedBeforeItIsSent(Scope scope, String name, String value, String fault) {
    String found =
        keyword(scope, name).content().faultOf(value).map(Content.Fault::name).orElse("-");
    assertEquals(fault, found);
  }

  @ParameterizedTest
  @CsvSource({
    "$PAN,               true,  MASKED",
    "$EXPIRY,            true,  HIDDEN",
    "$AVS.STREETADDRESS, true,  PLAIN",
    "$AVS.POSTALCODE,    true,  PLAIN",
    "$CARDVERIFYCODE,    false, FLEETING",
  })
  void cardDataIsAsSecretAsItMustBe(String name, boolean required, Secrecy secrecy) {
    assertEquals(required, keyword(Scope.ORDER, name).required());
    assertEquals(secrecy, keyword(Scope.ORDER, name).secrecy());
  }

  @ParameterizedTest
  @CsvSource({"$SFTP.PASSWORD, HIDDEN", "$SFTP.PRIVATEKEY, HIDDEN", "$SFTP.HOSTKEY, PLAIN"})
  void whatOpensTheDropIsNeverShown(String name, Secrecy secrecy) {
    assertEquals(secrecy, keyword(Scope.ACCOUNT, name).secrecy());
  }

  @Test
  void codesThatWereGivenOutNeverChange() {
    assertEquals(
        "1000 1001 1002 1003 1004 1005 1006 1007 1008 1009 1010 1011 1012 1013 1014 1015 1016 1017"
            + " 1018 1019 1100 1101 1102 1103 1104 1105 1106 1107 1108 1109 1120 1121 1122 1123 1124"
            + " 1125 1126 1127 1128 1129 1200 1201 1202 1203 1204 1205 1206 1207 1208 1209 1210 1211 1212 1213 1214 1215 1216"
            + " 1217 1218 1219 1230 1231 1232 1233 1234 1235 1236",
        VisaNetKeywords.TABLE.rows().stream()
            .sorted(comparing(Keyword::code))
            .map(row -> String.valueOf(row.code()))
            .collect(joining(" ")));
  }

  private static Keyword keyword(Scope scope, String name) {
    return VisaNetKeywords.TABLE.find(scope, name).orElseThrow();
  }
}
