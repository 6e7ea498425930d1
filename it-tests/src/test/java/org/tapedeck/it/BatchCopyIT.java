package org.tapedeck.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * The copy of what was exchanged for a batch, as the shipped jar gives it (docs/batch-copies.md).
 */
class BatchCopyIT {

  private static final Duration LIMIT = Duration.ofSeconds(60);
  private static final String PAN = "4012888888881881";
  private static final String MASKED = "401288******1881";

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final Stage stage = Stage.shared();
  private final Shop shop = stage.openShop();

  BatchCopyIT() throws IOException, InterruptedException {}

  @Test
  void whoMayCloseTheBatchReadsWhatWasExchangedAndNobodyElse() throws Exception {
    say(
        "ACCEPTPAYMENT ORDERNUMBER=1 PAYMENTTYPE=VisaNet CURRENCY=840 AMOUNTEXP10=-2 AMOUNT=1200"
            + " $ACCOUNTNUMBER=1 APPROVEFLAG=1 DEPOSITFLAG=1 PAYMENTNUMBER=1 PAYMENTAMOUNT=1200"
            + " $AVS.STREETADDRESS=Main $AVS.POSTALCODE=85284 $EXPIRY=203012 $PAN="
            + PAN);
    assertEquals(200, get(admin(), "1").statusCode());
    assertEquals("", get(admin(), "1").body());
    say("BATCHCLOSE BATCHNUMBER=1");
    HttpResponse<String> copy = get(admin(), "1");
    assertEquals("text/plain;charset=utf-8", header(copy, "Content-Type").toLowerCase(Locale.ROOT));
    assertEquals("no-store", header(copy, "Cache-Control"));
    assertExchanged(copy.body());
    assertEquals(403, get(Optional.of(shop.clerk()), "1").statusCode());
    assertEquals(401, get(Optional.empty(), "1").statusCode());
    assertEquals(404, get(admin(), "2").statusCode());
    assertEquals(400, get(admin(), "two").statusCode());
    assertEquals(405, answer(request(admin(), "1").POST(BodyPublishers.noBody())).statusCode());
    say("DELETEBATCH BATCHNUMBER=1");
    assertEquals(404, get(admin(), "1").statusCode());
  }

  /** Header, parameter, one detail, trailer; then the host's yes. */
  private static void assertExchanged(String copy) {
    assertEquals(
        "K1.ZH@@@@ K1.ZP@@@@ K1.ZD@@`D K1.ZT@@@@ K1.ZR@@@@",
        String.join(
            " ",
            copy.lines()
                .filter(line -> line.contains("<STX>"))
                .map(line -> line.substring(line.indexOf("<STX>") + 5))
                .map(line -> line.substring(0, 9))
                .toList()));
    assertTrue(copy.contains(MASKED), copy);
    assertFalse(copy.contains(PAN));
    assertTrue(copy.contains("GB00"), copy);
    assertTrue(copy.endsWith("== end of try 1\n"), copy);
  }

  private void say(String words) throws IOException, InterruptedException {
    Map<String, String> keywords = new LinkedHashMap<>();
    keywords.put("ETAPIVERSION", "3");
    keywords.put("MERCHANTNUMBER", Integer.toString(shop.merchantNumber()));
    String[] pairs = words.split(" ");
    keywords.put("OPERATION", pairs[0]);
    for (int i = 1; i < pairs.length; i++) {
      String[] pair = pairs[i].split("=", 2);
      keywords.put(pair[0], pair[1]);
    }
    Reply reply = stage.send(admin(), keywords);
    assertEquals(0, reply.code("primaryRC"), reply.text());
  }

  private HttpResponse<String> get(Optional<Login> login, String batch)
      throws IOException, InterruptedException {
    return answer(request(login, batch).GET());
  }

  private HttpResponse<String> answer(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return client.send(request.build(), BodyHandlers.ofString());
  }

  private HttpRequest.Builder request(Optional<Login> login, String batch) {
    String query = "MERCHANTNUMBER=" + shop.merchantNumber() + "&BATCHNUMBER=" + batch;
    String server = "http://127.0.0.1:" + stage.server().port();
    URI address = URI.create(server + "/webapp/PaymentManager/batchcopy?" + query);
    HttpRequest.Builder request = HttpRequest.newBuilder(address).timeout(LIMIT);
    login.ifPresent(who -> request.header("Authorization", who.basic()));
    return request;
  }

  private Optional<Login> admin() {
    return Optional.of(stage.administrator());
  }

  private static String header(HttpResponse<String> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }
}
