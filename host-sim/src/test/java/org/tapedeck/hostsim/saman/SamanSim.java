package org.tapedeck.hostsim.saman;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tapedeck.hostsim.bank.BankClock;
import org.tapedeck.hostsim.bank.BankPort;
import org.tapedeck.hostsim.bank.Form;
import org.tapedeck.hostsim.bank.Html;
import org.tapedeck.hostsim.books.Journal;
import org.tapedeck.hostsim.support.HandClock;

/** The bank at a free port, and a shop, its server and a buyer in front of it. */
final class SamanSim implements AutoCloseable {
  static final String MID = "21001234";
  static final String SHOP = "http://shop.test/back";
  static final Duration LIMIT = Duration.ofSeconds(30);

  private static final Pattern HIDDEN =
      Pattern.compile("<input type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\"/>");

  final HandClock clock = new HandClock("2026-03-01T12:00:00Z");
  final ByteArrayOutputStream log = new ByteArrayOutputStream();
  final HttpClient client =
      HttpClient.newBuilder().connectTimeout(LIMIT).version(HttpClient.Version.HTTP_1_1).build();
  private final BankPort port;

  SamanSim() throws IOException {
    BankClock time = new BankClock(clock);
    Journal journal = new Journal(new PrintStream(log, true, StandardCharsets.UTF_8));
    port = BankPort.open(0, List.of(new SamanBank(time, journal)), time, journal);
  }

  int port() {
    return port.port();
  }

  URI at(String path) {
    return URI.create("http://127.0.0.1:" + port.port() + path);
  }

  HttpResponse<String> get(String path) throws Exception {
    return send(HttpRequest.newBuilder(at(path)));
  }

  HttpResponse<String> post(String path, String type, String body) throws Exception {
    return send(
        HttpRequest.newBuilder(at(path))
            .header("Content-Type", type)
            .POST(BodyPublishers.ofString(body)));
  }

  HttpResponse<String> post(String path, Form form) throws Exception {
    return post(path, "application/x-www-form-urlencoded", form.encoded());
  }

  private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return client.send(request.timeout(LIMIT).build(), BodyHandlers.ofString());
  }

  /** Such as {@code state=OK&verify=-14}. */
  void knobs(String settings) throws Exception {
    HttpResponse<String> answer =
        post("/saman/knobs", "application/x-www-form-urlencoded", settings);
    if (answer.statusCode() != 303) {
      throw new IllegalStateException(answer.body());
    }
  }

  List<String> books() throws Exception {
    return get("/saman/books").body().lines().toList();
  }

  /** The last payment's line in the books. */
  String lastPayment() throws Exception {
    List<String> payments = books().stream().filter(line -> line.startsWith("payment ")).toList();
    return payments.get(payments.size() - 1);
  }

  /** What the last payment's line says under that name. */
  String lastBooked(String name) throws Exception {
    return lastPayment().replaceAll(".* " + name + "=(\\S*).*", "$1");
  }

  static Form everything(String amount, String resNum) {
    return Form.of("Amount", amount, "MID", MID, "ResNum", resNum, "RedirectURL", SHOP);
  }

  /** The buyer comes with that form and presses that button; what comes then. */
  HttpResponse<String> press(Form arrival, String button) throws Exception {
    return press(post("/Payment.aspx", arrival), button);
  }

  HttpResponse<String> press(HttpResponse<String> page, String button) throws Exception {
    Form press = hidden(page.body()).and("press", button).and("State", "NoSufficientFunds");
    return post("/saman/pay", press);
  }

  /** What a page would send by its hidden fields. */
  static Form hidden(String page) {
    Form fields = Form.of();
    Matcher found = HIDDEN.matcher(page);
    while (found.find()) {
      fields = fields.and(plain(found.group(1)), plain(found.group(2)));
    }
    return fields;
  }

  private static String plain(String escaped) {
    String plain =
        escaped
            .replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&quot;", "\"")
            .replace("&#39;", "'")
            .replace("&amp;", "&");
    if (!Html.escape(plain).equals(escaped)) {
      throw new IllegalArgumentException(escaped);
    }
    return plain;
  }

  /** Pays and brings back the fields of the return. */
  Form pay(String amount, String resNum) throws Exception {
    return hidden(press(everything(amount, resNum), "pay").body());
  }

  String paid(String amount) throws Exception {
    return pay(amount, "R-1").get("RefNum");
  }

  HttpResponse<String> soap(String operation, String... parts) throws Exception {
    return post("/payments/referencepayment.asmx", "text/xml", Soap.call(operation, parts));
  }

  String verify(String refNum) throws Exception {
    return Soap.result(soap("verifyTransaction", "String_1", refNum, "String_2", MID).body());
  }

  String reverse(String refNum, String amount) throws Exception {
    return Soap.result(
        soap(
                "reverseTransaction1",
                "String_1",
                refNum,
                "String_2",
                MID,
                "Password",
                "secret",
                "Amount",
                amount)
            .body());
  }

  @Override
  public void close() {
    port.close();
  }
}
