package org.tapedeck.it;

import java.io.IOException;
import java.util.Map;
import java.util.UUID;

/** What a shop calls at the XML door. */
final class TwoPartCalls {

  /** It takes no part in 3-D Secure, so its buyer comes straight back. */
  static final String STRAIGHT = "4012888888881881";

  static final String KEY = "a key of the tests, long enough";

  private static final String CUSTOMER =
      Xml.element(
          "customer_data",
          Xml.texts("first_name", "Dora", "last_name", "Demo"),
          Xml.texts("address_line_one", "8320 Main Street", "town", "Tempe", "postcode", "85284"),
          Xml.texts("country_code", "us", "work_phone", "4805550100", "home_phone", "4805550100"),
          Xml.texts("email_address", "dora@shop.example"));

  private final XmlDoor door;
  private final Shop shop;
  private final String domain;

  /**
   * A buyer who was sent away.
   *
   * @param block of make_reservation
   */
  record Trip(String transactionId, String block, String token, XmlReply sent) {}

  /**
   * @param domain where buyers come back to, under {@code /return/TOKEN/}
   */
  TwoPartCalls(Stage stage, Shop shop, String domain) {
    this.door = new XmlDoor(stage.server().port());
    this.shop = shop;
    this.domain = domain;
  }

  XmlReply reserve(int order) throws IOException, InterruptedException {
    return call(
        "make_reservation",
        password(),
        Xml.texts("trolley_token", shop.merchantNumber() + "-" + order));
  }

  /** Reservation and part one. */
  Trip begin(int order, String card) throws IOException, InterruptedException {
    return partOne(reserve(order), Map.of(), card);
  }

  /**
   * @param card its number, given when the reservation needs one
   */
  Trip partOne(XmlReply reservation, Map<String, String> headers, String card)
      throws IOException, InterruptedException {
    String token = token();
    String block = reservation.get("crypto_block");
    XmlReply sent =
        door.call(
            "purchase_reservation_part_one",
            headers,
            Xml.texts("user_id", shop.clerk().user(), "crypto_block", block),
            CUSTOMER,
            reservation.get("need_payment_card").equals("yes") ? card(card) : "",
            Xml.texts("return_token", token, "return_path", path(token)),
            Xml.texts("return_domain", domain, "return_with_https", "no"),
            Xml.texts("encryption_key", KEY));
    return new Trip(reservation.get("transaction_id"), block, token, sent);
  }

  private static String card(String number) {
    return Xml.element(
        "card_data", Xml.texts("card_number", number, "expiry_date", "1235", "cv_two", "999"));
  }

  static String token() {
    return "T" + UUID.randomUUID();
  }

  private static String path(String token) {
    return "/return/" + token + "/";
  }

  /** Part two, for somebody who brought nothing. */
  XmlReply comesBack(String token) throws IOException, InterruptedException {
    return comesBack(token, "");
  }

  XmlReply comesBack(String token, String variables) throws IOException, InterruptedException {
    return comesBack(token, token(), KEY, variables);
  }

  XmlReply comesBack(String token, String next, String key, String variables)
      throws IOException, InterruptedException {
    return call(
        "purchase_reservation_part_two",
        password(),
        Xml.texts("encryption_key", key, "returning_token", token),
        Xml.texts("new_return_token", next, "new_return_path", path(next)),
        Xml.texts("http_referer", "", "http_accept", "text/html", "http_user_agent", "tests"),
        Xml.element("callback_data", variables));
  }

  XmlReply info(String transactionId) throws IOException, InterruptedException {
    return call("transaction_info", password(), Xml.texts("transaction_id", transactionId));
  }

  String status(String transactionId) throws IOException, InterruptedException {
    return info(transactionId).anywhere("transaction_status");
  }

  XmlReply release(String block) throws IOException, InterruptedException {
    return call(
        "release_reservation", Xml.texts("user_id", shop.clerk().user(), "crypto_block", block));
  }

  private String password() {
    return Xml.texts("user_id", shop.clerk().user(), "user_passwd", shop.clerk().password());
  }

  private XmlReply call(String method, String... elements)
      throws IOException, InterruptedException {
    return door.call(method, Map.of(), elements);
  }
}
