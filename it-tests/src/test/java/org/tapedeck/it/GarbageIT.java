package org.tapedeck.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Requests that are hardly any, over raw sockets: each is answered or hung up on, none is a failure
 * of the server's, nothing is booked, and the next purchase is served. Input n is made from the
 * seed plus n; see CONTRIBUTING.md.
 */
class GarbageIT {

  private static final long SEED = Long.getLong("tapedeck.fuzz.seed", 20_300_615);
  private static final long TIMES = Long.getLong("tapedeck.fuzz.times", 1);

  private static final int REQUESTS = 250;

  private static final String PATH = "/webapp/PaymentManager/PaymentServlet";

  private static final String[] QUERIES = {
    "QUERYORDERS", "QUERYPAYMENTS", "QUERYCREDITS", "QUERYBATCHES", "QUERYACCOUNTS"
  };

  private static final String[] METHODS = {
    "POST", "POST", "POST", "post", "GET", "TRACE", "P\tT", "Ä"
  };

  private static final String[] TYPES = {
    "application/x-www-form-urlencoded",
    "application/x-www-form-urlencoded; charset=utf-7",
    "application/x-www-form-urlencoded; charset=\"",
    "application/x-www-form-urlencoded;;;=;charset",
    "multipart/form-data; boundary=",
    "text/xml",
    "",
    "\u0001"
  };

  private final Stage stage = Stage.shared();
  private final Shop shop = stage.openShop();
  private final RawDoor door = new RawDoor(stage.server().port());

  GarbageIT() throws IOException, InterruptedException {}

  @Test
  void theServerStaysWellAndItsBooksAsTheyWere() throws Exception {
    String before = everything();
    int logBefore = stage.server().program().output().length();
    for (long seed = SEED; seed < SEED + REQUESTS * TIMES; seed++) {
      Random random = new Random(seed);
      String told = "-Dtapedeck.fuzz.seed=" + seed + ": ";
      boolean cut = random.nextInt(4) == 0;
      byte[] request = request(random);
      byte[] sent = cut ? Arrays.copyOf(request, random.nextInt(request.length)) : request;
      String answer = door.says(sent, !cut);
      assertFalse(answer.startsWith("HTTP/1.1 500"), told + answer);
      assertFalse(answer.contains("Exception") || answer.contains("\tat "), told + answer);
    }
    assertEquals(before, everything());
    List<String> failures = failures(stage.server().program().output().substring(logBefore));
    assertEquals(List.of(), failures);
    assertEquals(0, buy().code("primaryRC"));
    assertEquals(List.of(), BothBooks.differences(stage, shop));
  }

  private static List<String> failures(String log) {
    return log.lines()
        // The container tells of addresses that it cannot decode, before anything of ours is asked.
        .filter(line -> line.contains("SEVERE") && !line.contains("jakarta.enterprise.web.core"))
        .limit(20)
        .toList();
  }

  /** Everything about it may be odd, but its body is as long as it says, or it ends in chunks. */
  private byte[] request(Random random) {
    String form = body(random);
    boolean chunked = random.nextInt(4) == 0;
    List<String> head = new ArrayList<>();
    head.add(one(random, METHODS) + " " + target(random) + " HTTP/1." + random.nextInt(2));
    head.add("Host: 127.0.0.1");
    head.add("Connection: close");
    head.add("Content-Type: " + one(random, TYPES));
    head.add(chunked ? "Transfer-Encoding: chunked" : "Content-Length: " + form.length());
    head.add("Authorization: " + authorization(random));
    for (int more = random.nextInt(3) == 0 ? random.nextInt(90) : 0; more > 0; more--) {
      head.add("X-" + noise(random, 12) + ": " + noise(random, 80));
    }
    String body = chunked ? chunks(random, form) : form;
    return (String.join("\r\n", head) + "\r\n\r\n" + body).getBytes(StandardCharsets.ISO_8859_1);
  }

  private static String target(Random random) {
    return switch (random.nextInt(8)) {
      case 0 -> PATH + "?OPERATION=%";
      case 1 -> PATH + "/..;/%2e%2e/" + noise(random, 9).replaceAll("[^a-z0-9]", "%");
      case 2 -> "/webapp/PaymentManager/" + noise(random, 9).replaceAll("[^a-z0-9]", "x");
      default -> PATH;
    };
  }

  private String authorization(Random random) {
    return switch (random.nextInt(6)) {
      case 0 -> "Basic " + noise(random, 30);
      case 1 -> "Basic =" + shop.clerk().basic();
      case 2 -> "Digest x";
      default -> shop.clerk().basic();
    };
  }

  /** A purchase in which something is wrong that keeps it from being one. */
  private String body(Random random) {
    StringBuilder form = new StringBuilder(Door.form(order("999999999999")));
    for (int changes = random.nextInt(4); changes >= 0; changes--) {
      int at = random.nextInt(form.length() + 1);
      switch (random.nextInt(5)) {
        case 0 -> form.insert(at, "%");
        case 1 -> form.insert(at, noise(random, 40));
        case 2 -> form.setLength(at);
        case 3 -> form.insert(at, "%C3%28&=&&");
        default -> form.append("&").append(noise(random, 2000));
      }
    }
    return form.toString();
  }

  private static String chunks(Random random, String form) {
    String size = Integer.toHexString(form.length());
    return switch (random.nextInt(5)) {
      case 0 -> "zz\r\n" + form + "\r\n0\r\n\r\n";
      case 1 -> "-1\r\n" + form + "\r\n0\r\n\r\n";
      case 2 -> "fffffffffffffffff\r\n" + form + "\r\n0\r\n\r\n";
      case 3 ->
          size + ";" + noise(random, 20).replaceAll("\\s", "") + "\r\n" + form + "\r\n0\r\n\r\n";
      default -> size + "\r\n" + form + "\r\n0\r\n\r\n";
    };
  }

  private static String noise(Random random, int longest) {
    StringBuilder noise = new StringBuilder();
    random.ints(1 + random.nextInt(longest), 0x21, 0x100).forEach(any -> noise.append((char) any));
    return noise.toString();
  }

  private static String one(Random random, String... from) {
    return from[random.nextInt(from.length)];
  }

  private Map<String, String> order(String amount) {
    Map<String, String> order = new LinkedHashMap<>();
    order.put("OPERATION", "ACCEPTPAYMENT");
    order.put("ETAPIVERSION", "3");
    order.put("MERCHANTNUMBER", "" + shop.merchantNumber());
    // Not the last one: cut short it would be an amount that can be paid.
    order.put("AMOUNT", amount);
    order.put("ORDERNUMBER", "1");
    order.put("PAYMENTTYPE", "VisaNet");
    order.put("$ACCOUNTNUMBER", "1");
    order.put("CURRENCY", "840");
    order.put("$PAN", "4111111111111111");
    order.put("$EXPIRY", "203012");
    order.put("$AVS.STREETADDRESS", "8320");
    order.put("$AVS.POSTALCODE", "85284");
    return order;
  }

  private Reply buy() throws IOException, InterruptedException {
    Map<String, String> order = order("1000");
    order.putAll(Map.of("APPROVEFLAG", "1", "PAYMENTNUMBER", "1", "PAYMENTAMOUNT", "1000"));
    Reply bought = stage.send(Optional.of(shop.clerk()), order);
    assertTrue(bought.httpStatus() == 200, bought.text());
    return bought;
  }

  /** Of the own shop: others are at work on the same server. */
  private String everything() throws IOException, InterruptedException {
    StringBuilder all = new StringBuilder();
    for (String query : QUERIES) {
      Map<String, String> keywords =
          Map.of(
              "OPERATION",
              query,
              "ETAPIVERSION",
              "3",
              "MERCHANTNUMBER",
              "" + shop.merchantNumber());
      Reply reply = stage.send(Optional.of(stage.administrator()), keywords);
      assertEquals(0, reply.code("primaryRC"), reply::text);
      all.append(reply.text());
    }
    return all.toString();
  }
}
