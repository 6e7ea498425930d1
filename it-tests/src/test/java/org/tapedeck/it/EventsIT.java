package org.tapedeck.it;

import static java.util.Comparator.comparingInt;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

/**
 * A merchant's program is told what happens, in order, whatever becomes of it and of the server.
 */
class EventsIT {

  private static final String PURCHASE =
      "OPERATION=ACCEPTPAYMENT&ETAPIVERSION=3&MERCHANTNUMBER=1&PAYMENTTYPE=VisaNet&ACCOUNTNUMBER=1"
          + "&CURRENCY=840&APPROVEFLAG=1&DEPOSITFLAG=1&PAYMENTNUMBER=1&$PAN=4111111111111111"
          + "&$EXPIRY=203012&$AVS.STREETADDRESS=8320 Main Street&$AVS.POSTALCODE=85284"
          + "&AMOUNT=2500&PAYMENTAMOUNT=2500&ORDERNUMBER=";

  @Test
  void whatHappensIsToldInItsOrder() throws Exception {
    try (Receiver shop = new Receiver();
        Receiver office = new Receiver()) {
      Stage stage = Stage.with("-Dtapedeck.events.private-addresses=true");
      stage.openShop();
      String secret = listen(stage, "MER", "1", shop.url("/events?shop=1"));
      listen(stage, "SNM", "3", office.url("/"));

      does(stage, PURCHASE + 1);
      shop.await("state_changed B:1 batch_open");
      shop.await("state_changed P:1:1 payment_deposited");
      assertEquals(
          List.of(
              "state_changed O:1 order_refundable",
              "state_changed P:1:1 payment_pending",
              "state_changed P:1:1 payment_deposited",
              "state_changed B:1 batch_open"),
          shop.words().stream().sorted(comparingInt(EventsIT::place)).toList());
      for (Receiver.Told told : shop.taken()) {
        assertEquals(signature(secret, told), told.signature());
      }

      shop.answers(500);
      does(stage, PURCHASE + 2);
      shop.awaitRefused();
      stage.server().killAndStart();
      shop.answers(200);
      List<String> all = shop.await("state_changed P:2:1 payment_deposited");
      assertEquals(
          List.of("state_changed P:2:1 payment_pending", "state_changed P:2:1 payment_deposited"),
          all.stream().filter(it -> it.contains("P:2:1")).toList());

      does(stage, "OPERATION=MODIFYCASSETTE&ETAPIVERSION=3&CASSETTENAME=VisaNet&ENABLED=0");
      assertEquals(
          List.of("server_started", "cassette_disabled VisaNet"),
          office.await("cassette_disabled VisaNet"));
      stage.server().close();
    }
  }

  /** Different objects do not wait for each other, so only the order within one is compared. */
  private static int place(String words) {
    return "OPB".indexOf(words.charAt("state_changed ".length()));
  }

  private static String listen(Stage stage, String scope, String eventType, String url)
      throws IOException, InterruptedException {
    Map<String, String> keywords = new LinkedHashMap<>();
    keywords.put("OPERATION", "CREATE" + scope + "EVENTLISTENER");
    keywords.put("ETAPIVERSION", "3");
    keywords.put("EVENTTYPE", eventType);
    keywords.put("LISTENERURL", url);
    if (scope.equals("MER")) {
      keywords.put("MERCHANTNUMBER", "1");
      keywords.put("CASSETTENAME", "VisaNet");
    }
    Reply reply = stage.send(Optional.of(stage.administrator()), keywords);
    assertEquals(0, reply.code("primaryRC"), reply.text());
    return reply.elements("PSEventListener").get(0).get("secret");
  }

  private static void does(Stage stage, String form) throws IOException, InterruptedException {
    Map<String, String> keywords = new LinkedHashMap<>();
    for (String pair : form.split("&")) {
      keywords.put(pair.split("=", 2)[0], pair.split("=", 2)[1]);
    }
    Reply reply = stage.send(Optional.of(stage.administrator()), keywords);
    assertEquals(0, reply.code("primaryRC"), reply.text());
  }

  /** As docs/events.md tells a receiver to check it. */
  private static String signature(String secret, Receiver.Told told)
      throws GeneralSecurityException {
    String time = told.signature().substring(2, told.signature().indexOf(','));
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
    byte[] sum = mac.doFinal((time + "." + told.body()).getBytes(StandardCharsets.UTF_8));
    return "t=" + time + ",v1=" + HexFormat.of().formatHex(sum);
  }
}
