package org.tapedeck.it;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/**
 * A merchant's shop that buys in two parts, with pages for browsers: {@code /begin/ORDER} is part
 * one, and whoever comes back, to {@code /return/TOKEN/}, has part two called.
 */
final class TwoPartShop implements AutoCloseable {

  /** It takes no part in 3-D Secure, so its buyer comes straight back. */
  static final String STRAIGHT = "4012888888881881";

  static final String KEY = "a key of the tests, long enough";

  /** PRC_OPERATION_SUCCESS, and PRC_OPERATION_PENDING: the buyer has to go to a bank. */
  private static final Set<Integer> DONE = Set.of(0, 1);

  private static final String CUSTOMER =
      Xml.element(
          "customer_data",
          Xml.texts("first_name", "Dora", "last_name", "Demo"),
          Xml.texts("address_line_one", "8320 Main Street", "town", "Tempe", "postcode", "85284"),
          Xml.texts("country_code", "us", "work_phone", "4805550100", "home_phone", "4805550100"),
          Xml.texts("email_address", "dora@shop.example"));

  private final Stage stage;
  private final Shop shop;
  private final XmlDoor door;
  private final HttpServer server;
  private final ExecutorService workers = Executors.newCachedThreadPool();
  private final List<String> comings = Collections.synchronizedList(new ArrayList<>());

  /**
   * A buyer who was sent away.
   *
   * @param block of make_reservation
   */
  record Trip(String transactionId, String block, String token, XmlReply sent) {}

  TwoPartShop(Stage stage, Shop shop) throws IOException, InterruptedException {
    this.stage = stage;
    this.shop = shop;
    door = new XmlDoor(stage.server().port());
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/begin/", this::begins);
    server.createContext("/return/", this::returns);
    server.setExecutor(workers);
    server.start();
    register(domain(), "127.0.0.1:" + stage.host().shopPort());
  }

  /** That buyers may come back to it, and to the demonstration shop. */
  private void register(String own, String demonstration) throws IOException, InterruptedException {
    succeeds(
        stage.administrator(),
        keywords(
            "SETRETURNDOMAIN",
            "USER=" + shop.clerk().user(),
            "RETURNDOMAIN=" + own,
            "Returndomain=" + demonstration));
  }

  private String domain() {
    return "127.0.0.1:" + server.getAddress().getPort();
  }

  String address(String path) {
    return "http://" + domain() + path;
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

  Reply succeeds(Login who, Map<String, String> command) throws IOException, InterruptedException {
    Reply reply = stage.send(Optional.of(who), command);
    if (!DONE.contains(reply.code("primaryRC"))) {
      throw new AssertionError(command + ": " + reply.text());
    }
    return reply;
  }

  static Map<String, String> keywords(String operation, String... pairs) {
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
            Xml.texts("return_domain", domain(), "return_with_https", "no"),
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
  XmlReply comesBack(String token, String next) throws IOException, InterruptedException {
    return comesBack(token, next, KEY, "");
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

  /** Who came to which return address: method, target, cookie, and what called itself how. */
  List<String> comings() {
    return List.copyOf(comings);
  }

  private void begins(HttpExchange exchange) throws IOException {
    int order = Integer.parseInt(exchange.getRequestURI().getPath().replaceFirst("/begin/", ""));
    answer(exchange, () -> begin(order, STRAIGHT).sent());
  }

  private void returns(HttpExchange exchange) throws IOException {
    String token = exchange.getRequestURI().getPath().split("/")[2];
    String query = Optional.ofNullable(exchange.getRequestURI().getRawQuery()).orElse("");
    String form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.ISO_8859_1);
    comings.add(
        "%s %s cookie=%s agent=%s"
            .formatted(
                exchange.getRequestMethod(),
                exchange.getRequestURI(),
                exchange.getRequestHeaders().getFirst("Cookie"),
                exchange.getRequestHeaders().getFirst("User-Agent")));
    answer(exchange, () -> comesBack(token, token(), KEY, variables(query) + variables(form)));
  }

  private static String variables(String form) {
    StringBuilder all = new StringBuilder();
    Stream.of(form.split("&"))
        .filter(pair -> pair.contains("="))
        .map(pair -> pair.split("=", 2))
        .forEach(pair -> all.append(Xml.text(pair[0], decoded(pair[1]))));
    return all.toString();
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  private interface Called {
    XmlReply reply() throws IOException, InterruptedException;
  }

  private static void answer(HttpExchange exchange, Called called) throws IOException {
    byte[] page;
    try {
      page = page(called.reply()).getBytes(StandardCharsets.UTF_8);
    } catch (InterruptedException stopped) {
      throw new IOException(stopped);
    }
    exchange.getResponseHeaders().set("Content-Type", "text/html; charset=UTF-8");
    exchange.sendResponseHeaders(200, page.length);
    exchange.getResponseBody().write(page);
    exchange.close();
  }

  /** The door's page as it is, or how it ended. */
  private static String page(XmlReply reply) {
    return reply.page().isEmpty()
        ? "<!DOCTYPE html><title>Shop</title><link rel=\"icon\" href=\"data:,\"><h1>%s</h1><pre>%s</pre>"
            .formatted(
                reply.isBought() ? "Thank you" : "Nothing was bought",
                reply.text().replace("&", "&amp;").replace("<", "&lt;"))
        : reply.page();
  }

  @Override
  public void close() {
    server.stop(0);
    workers.shutdownNow();
  }
}
