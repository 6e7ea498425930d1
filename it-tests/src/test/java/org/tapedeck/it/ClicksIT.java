package org.tapedeck.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Eight clients send one command at the same moment: the host books it once, and each client is
 * told that it is done or that it is under way.
 */
class ClicksIT {

  private static final int CLIENTS = 8;
  private static final long LIMIT_SECONDS = 100;

  private static final String DONE = "0 0";
  private static final String UNDER_WAY = "1 311";

  private final Stage stage = Stage.shared();
  private final Shop shop = stage.openShop();
  private final ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);

  ClicksIT() throws IOException, InterruptedException {}

  @AfterEach
  void close() {
    clients.shutdownNow();
  }

  @Test
  void aPurchaseIsBookedOnceAndItsBatchIsSettledOnce() throws Exception {
    assertAllDone(answers(purchase(), Map.of()));
    assertEquals(1, Books.of(stage.host(), shop).entries("hold").size());

    assertAllDone(answers(command("BATCHCLOSE", "BATCHNUMBER=1"), Map.of()));
    assertEquals(1, Books.of(stage.host(), shop).entries("batch").size());
    assertEquals(List.of(), BothBooks.differences(stage, shop));
  }

  @Test
  void underOneKeyAPurchaseIsBookedOnce() throws Exception {
    Map<String, String> key = Map.of("Idempotency-Key", "clicks-" + shop.merchantNumber());
    assertAllDone(answers(purchase(), key));
    assertEquals(1, Books.of(stage.host(), shop).entries("hold").size());
    assertEquals(DONE, codes(purchase(), key));
    assertEquals(List.of(), BothBooks.differences(stage, shop));
  }

  private static void assertAllDone(Set<String> answers) {
    assertTrue(answers.contains(DONE), answers::toString);
    assertTrue(Set.of(DONE, UNDER_WAY).containsAll(answers), answers::toString);
  }

  private Set<String> answers(Map<String, String> command, Map<String, String> headers)
      throws Exception {
    CyclicBarrier start = new CyclicBarrier(CLIENTS);
    Callable<String> client =
        () -> {
          start.await();
          return codes(command, headers);
        };
    List<Callable<String>> all = new ArrayList<>();
    for (int number = 0; number < CLIENTS; number++) {
      all.add(client);
    }
    Set<String> answers = new TreeSet<>();
    for (Future<String> answer : clients.invokeAll(all, LIMIT_SECONDS, TimeUnit.SECONDS)) {
      answers.add(answer.get());
    }
    return answers;
  }

  private String codes(Map<String, String> command, Map<String, String> headers)
      throws IOException, InterruptedException {
    Reply reply = stage.send(Optional.of(stage.administrator()), command, headers);
    return reply.code("primaryRC") + " " + reply.code("secondaryRC");
  }

  private Map<String, String> purchase() {
    return command(
        "ACCEPTPAYMENT",
        "ORDERNUMBER=1",
        "PAYMENTTYPE=VisaNet",
        "$ACCOUNTNUMBER=1",
        "CURRENCY=840",
        "AMOUNT=2350",
        "AMOUNTEXP10=-2",
        "$PAN=4111111111111111",
        "$EXPIRY=203012",
        "$AVS.STREETADDRESS=8320 Main Street",
        "$AVS.POSTALCODE=85284",
        "APPROVEFLAG=1",
        "DEPOSITFLAG=1",
        "PAYMENTNUMBER=1",
        "PAYMENTAMOUNT=2350");
  }

  private Map<String, String> command(String operation, String... pairs) {
    Map<String, String> keywords = new LinkedHashMap<>();
    keywords.put("OPERATION", operation);
    keywords.put("ETAPIVERSION", "3");
    keywords.put("MERCHANTNUMBER", "" + shop.merchantNumber());
    for (String pair : pairs) {
      String[] parts = pair.split("=", 2);
      keywords.put(parts[0], parts[1]);
    }
    return keywords;
  }
}
