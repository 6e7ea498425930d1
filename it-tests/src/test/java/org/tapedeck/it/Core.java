package org.tapedeck.it;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The simulated TicketSwitch core, where trolleys of 25.50 GBP are bought. */
final class Core {

  private static final Pattern REFERENCE =
      Pattern.compile("reference(?:=|\" value=\")([A-Za-z0-9_@-]+)");

  private final HostSim host;

  Core(Stage stage) {
    host = stage.host();
  }

  /** The token of a new one, with knobs of its own. Browsers reach the debitor without TLS. */
  String trolley(String... knobs) throws IOException, InterruptedException {
    String token = UUID.randomUUID().toString();
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("trolley_token", token);
    fields.put("debitor-url", "http://127.0.0.1:" + host.banksPort());
    for (String knob : knobs) {
      fields.put(knob.split("=")[0], knob.split("=")[1]);
    }
    host.tellBank("/ticketswitch/trolleys", fields);
    return token;
  }

  /** The keywords of an order for a trolley. */
  static String[] order(String trolley, String... more) {
    return Stream.concat(
            Stream.of(
                "AMOUNT=2550",
                "CURRENCY=826",
                "$TROLLEYTOKEN=" + trolley,
                "$CUSTOMER.FIRSTNAME=Dora",
                "$CUSTOMER.LASTNAME=Demo",
                "$CUSTOMER.TOWN=Tempe",
                "$CUSTOMER.COUNTRYCODE=us",
                "$CUSTOMER.HOMEPHONE=4805550100"),
            Stream.of(more))
        .toArray(String[]::new);
  }

  /** Buys at once; the address of our page that leads to the core's. */
  String buy(Clerk clerk, int order, String trolley) throws IOException, InterruptedException {
    Reply reply =
        clerk.accept(
            order,
            "TicketSwitch",
            order(
                trolley,
                "APPROVEFLAG=1",
                "DEPOSITFLAG=1",
                "PAYMENTNUMBER=1",
                "PAYMENTAMOUNT=2550"));
    return reply.elements("PSVisit").get(0).get("page");
  }

  /** As a buyer who goes to the debitor, presses a button, and closes his browser. */
  void press(String page, String button) throws IOException, InterruptedException {
    String html =
        HttpClient.newHttpClient()
            .send(HttpRequest.newBuilder(URI.create(page)).build(), BodyHandlers.ofString())
            .body();
    Matcher reference = REFERENCE.matcher(html);
    if (!reference.find()) {
      throw new AssertionError("no way to the debitor: " + html);
    }
    host.tellBank(
        "/ticketswitch/debitor/pressed", Map.of("reference", reference.group(1), "do", button));
  }

  /** The line of the core's books that is about a trolley. */
  String books(String trolley) throws IOException, InterruptedException {
    List<String> lines =
        host.askBank("/ticketswitch/books")
            .lines()
            .filter(line -> line.contains(" trolley=" + trolley + " "))
            .toList();
    return String.join("\n", lines);
  }
}
