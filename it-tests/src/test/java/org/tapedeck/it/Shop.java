package org.tapedeck.it;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A merchant with an account at the host, and its clerk. What is in doubt stays so while a test
 * looks: the host is not asked again unless the test wants it.
 */
final class Shop {

  private final Stage stage;
  private final int merchantNumber;
  private final Login clerk;

  private Shop(Stage stage, int merchantNumber) {
    this.stage = stage;
    this.merchantNumber = merchantNumber;
    this.clerk = new Login("clerk" + merchantNumber, Tapedeck.randomText(18));
  }

  static Shop open(Stage stage, int merchantNumber) throws IOException, InterruptedException {
    Shop shop = new Shop(stage, merchantNumber);
    for (Map<String, String> command : shop.opening()) {
      Reply reply = stage.send(Optional.of(stage.administrator()), command);
      if (reply.code("primaryRC") != 0) {
        throw new AssertionError(command.get("OPERATION") + ": " + reply.text());
      }
    }
    return shop;
  }

  // spotless:off
  private List<Map<String, String>> opening() throws IOException {
    String number = Integer.toString(merchantNumber);
    return List.of(
        command("MODIFYCASSETTE", "CASSETTENAME=VisaNet", "$CONNECTION=VitalSSL", "$HOSTNAME=localhost", "$PATH=/scripts/gateway.dll?Transact",
            "$PORT=" + stage.host().port(), "$READTIMEOUT=30", "$MAXRETRIES=0", "$ATTEMPTINTERVAL=3600", "$MAXATTEMPTS=12",
            "RETRYPAUSED=0", "$TRUSTEDCERTIFICATE=" + stage.host().authority()),
        command("CREATEMERCHANT", "MERCHANTNUMBER=" + number, "MERCHANTTITLE=Shop " + number),
        command("CREATEPAYSYSTEM", "MERCHANTNUMBER=" + number, "CASSETTENAME=VisaNet"),
        command("CREATEACCOUNT", "MERCHANTNUMBER=" + number, "CASSETTENAME=VisaNet", "ACCOUNTNUMBER=1",
            "$ACQUIRERBIN=999995", "$MERCHANTID=" + hostMerchant(), "$TERMINALID=00000001",
            "$CATEGORYCODE=5999", "$TIMEZONE=705", "$CITYCODE=85284",
            "$MERCHANTNAME=SHOP " + number, "$MERCHANTCITY=TEMPE", "$MERCHANTSTATE=AZ"),
        command("CREATEUSER", "USER=" + clerk.user(), "PASSWORD=" + clerk.password()),
        command("SETUSERACCESSRIGHTS", "USER=" + clerk.user(), "ROLE=3", "MERCHANTNUMBER=" + number));
  }
  // spotless:on

  private static Map<String, String> command(String operation, String... pairs) {
    Map<String, String> keywords = new LinkedHashMap<>();
    keywords.put("OPERATION", operation);
    keywords.put("ETAPIVERSION", "3");
    for (String pair : pairs) {
      String[] parts = pair.split("=", 2);
      keywords.put(parts[0], parts[1]);
    }
    return keywords;
  }

  int merchantNumber() {
    return merchantNumber;
  }

  Login clerk() {
    return clerk;
  }

  /** The merchant's number in the host's books. */
  String hostMerchant() {
    return "%012d".formatted(888_000_000_000L + merchantNumber);
  }
}
