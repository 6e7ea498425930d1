package org.tapedeck.it;

import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A shop's accounts at the banks with pay pages, and what they have agreed on. */
final class BankAccounts {

  private final Stage stage;
  private final Shop shop;

  private BankAccounts(Stage stage, Shop shop) {
    this.stage = stage;
    this.shop = shop;
  }

  /** Opens them, and hands the demonstration shop over to this merchant. */
  static BankAccounts open(Stage stage, Shop shop) throws IOException, InterruptedException {
    BankAccounts accounts = new BankAccounts(stage, shop);
    for (Map<String, String> command : accounts.opening()) {
      accounts.does(command);
    }
    accounts.agree();
    Files.writeString(stage.host().shopLogin(), accounts.login());
    return accounts;
  }

  /** From now on CommSecure is spoken as in 2003, with a probe, or as in 2006. */
  void commSecureOf(String generation, String page) throws IOException, InterruptedException {
    Map<String, String> command =
        account(
            "CommSecure",
            "$GENERATION=" + generation,
            "$PAYPAGE=http://127.0.0.1:" + stage.host().banksPort() + page);
    command.put("OPERATION", "MODIFYACCOUNT");
    does(command);
  }

  private void does(Map<String, String> command) throws IOException, InterruptedException {
    Reply reply = stage.send(Optional.of(stage.administrator()), command);
    if (reply.code("primaryRC") != 0) {
      throw new AssertionError(command + ": " + reply.text());
    }
  }

  private String login() {
    return """
        url=http://127.0.0.1:%d/webapp/PaymentManager/PaymentServlet
        clerk.user=%s
        clerk.password=%s
        merchant=%d
        """
        .formatted(
            stage.server().port(),
            shop.clerk().user(),
            shop.clerk().password(),
            shop.merchantNumber());
  }

  // spotless:off
  private List<Map<String, String>> opening() throws IOException {
    String pages = "http://127.0.0.1:" + stage.host().banksPort();
    return List.of(
        way("CommSecure"), paySystem("CommSecure"),
        account("CommSecure", "$PAYPAGE=" + pages + "/cgi-bin/PSCheckout", "$MERCHANTID=" + merchantId(),
            "$SECRET=commsecure-secret-of-16", "$PASSWORD=commsecure-password"),
        way("Saman"), paySystem("Saman"),
        account("Saman", "$PAYPAGE=" + pages + "/Payment.aspx", "$MID=" + shopId(), "$PASSWORD=saman-password"),
        way("Paynet"), paySystem("Paynet"),
        account("Paynet", "$PAYPAGE=" + pages + "/term101/terminal.php", "$SHOPID=" + shopId(), "$SUBSHOPID=0001",
            "$SECRET=paynet-secret-of-16"),
        way("TicketSwitch"), paySystem("TicketSwitch"),
        account("TicketSwitch", "$USERID=demo", "$USERPASSWORD=demopass",
            "$ENCRYPTIONKEY=ticketswitch-key-of-the-tests"));
  }

  private void agree() throws IOException, InterruptedException {
    stage.host().tellBank("/commsecure/shops", pairs("MerchantID=" + merchantId(),
        "secret=commsecure-secret-of-16", "password=commsecure-password", "result-url=" + call("CommSecure", "result"),
        "validation-url=" + call("CommSecure", "probe")));
    stage.host().tellBank("/paynet/shops", pairs("id=" + shopId(),
        "secret=paynet-secret-of-16", "receipt-url=" + call("Paynet", "receipt"), "return-url=" + call("Paynet", "return")));
  }
  // spotless:on

  private Map<String, String> way(String cassette) throws IOException {
    return pairs(
        "OPERATION=MODIFYCASSETTE",
        "ETAPIVERSION=3",
        "CASSETTENAME=" + cassette,
        "$HOSTNAME=localhost",
        "$PORT=" + stage.host().banksTlsPort(),
        "$TRUSTEDCERTIFICATE=" + stage.host().authority());
  }

  private Map<String, String> paySystem(String cassette) {
    return pairs(
        "OPERATION=CREATEPAYSYSTEM",
        "ETAPIVERSION=3",
        "MERCHANTNUMBER=" + shop.merchantNumber(),
        "CASSETTENAME=" + cassette);
  }

  private Map<String, String> account(String cassette, String... own) {
    Map<String, String> command = paySystem(cassette);
    command.put("OPERATION", "CREATEACCOUNT");
    command.put("ACCOUNTNUMBER", "1");
    command.put("$SHOPURL", "http://127.0.0.1:" + stage.host().shopPort() + "/");
    command.putAll(pairs(own));
    return command;
  }

  /** Whoever has the demonstration shop: CommSecure of 2003 is told no shop, so it knows one. */
  private static String merchantId() {
    return "TestShop";
  }

  private String shopId() {
    return "%08d".formatted(10_000_000 + shop.merchantNumber());
  }

  private String call(String cassette, String name) {
    return "http://127.0.0.1:%d/webapp/PaymentManager/bank/%s/%d/1/%s"
        .formatted(stage.server().port(), cassette, shop.merchantNumber(), name);
  }

  private static Map<String, String> pairs(String... pairs) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (String pair : pairs) {
      fields.put(pair.split("=", 2)[0], pair.split("=", 2)[1]);
    }
    return fields;
  }
}
