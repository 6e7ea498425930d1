package org.tapedeck.it;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The clerk of a shop that buys in two parts: he accepts its orders, and looks them up. */
final class Clerk {

  /** PRC_OPERATION_SUCCESS, and PRC_OPERATION_PENDING: the buyer has to go to a bank. */
  private static final Set<Integer> DONE = Set.of(0, 1);

  private final Stage stage;
  private final Shop shop;

  Clerk(Stage stage, Shop shop) {
    this.stage = stage;
    this.shop = shop;
  }

  /** An administrator's word, that buyers may come back there: two domains. */
  void registered(String one, String other) throws IOException, InterruptedException {
    succeeds(
        stage.administrator(),
        keywords(
            "SETRETURNDOMAIN",
            "USER=" + shop.clerk().user(),
            "RETURNDOMAIN=" + one,
            "Returndomain=" + other));
  }

  /** What AcceptPayment is answered. */
  Reply accept(int order, String cassette, String... more)
      throws IOException, InterruptedException {
    Map<String, String> command =
        keywords(
            "ACCEPTPAYMENT",
            Stream.concat(
                    Stream.of(
                        "MERCHANTNUMBER=" + shop.merchantNumber(),
                        "ORDERNUMBER=" + order,
                        "PAYMENTTYPE=" + cassette,
                        "ACCOUNTNUMBER=1"),
                    Stream.of(more))
                .toArray(String[]::new));
    return succeeds(shop.clerk(), command);
  }

  /** An order in dollars that is paid by card. */
  void acceptForCard(int order, String amount) throws IOException, InterruptedException {
    accept(order, "VisaNet", "AMOUNT=" + amount, "CURRENCY=840", "TWOPART=1");
  }

  private Reply succeeds(Login who, Map<String, String> command)
      throws IOException, InterruptedException {
    Reply reply = stage.send(Optional.of(who), command);
    if (!DONE.contains(reply.code("primaryRC"))) {
      throw new AssertionError(command + ": " + reply.text());
    }
    return reply;
  }

  private static Map<String, String> keywords(String operation, String... pairs) {
    Map<String, String> keywords = new LinkedHashMap<>();
    keywords.put("OPERATION", operation);
    keywords.put("ETAPIVERSION", "3");
    for (String pair : pairs) {
      String[] parts = pair.split("=", 2);
      keywords.put(parts[0], parts[1]);
    }
    return keywords;
  }

  /** The states of an order's payments, the first payment first. */
  List<String> payments(int order) throws IOException, InterruptedException {
    return succeeds(
            shop.clerk(),
            keywords(
                "QUERYORDERS",
                "MERCHANTNUMBER=" + shop.merchantNumber(),
                "ORDERNUMBER=" + order,
                "WITHPAYMENTS=1"))
        .elements("PSPayment")
        .stream()
        .map(payment -> payment.get("state"))
        .toList();
  }
}
