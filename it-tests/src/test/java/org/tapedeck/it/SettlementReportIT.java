package org.tapedeck.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The report of a closed batch comes to its drop, whatever becomes of the drop and the server. */
class SettlementReportIT {

  private static final Duration LONGEST = Duration.ofMinutes(5);

  private static final String SETTINGS =
      "OPERATION=MODIFYACCOUNT&ETAPIVERSION=3&MERCHANTNUMBER=1&CASSETTENAME=VisaNet"
          + "&ACCOUNTNUMBER=1&$SFTP.USER=shop&$SFTP.HOSTNAME=127.0.0.1";

  private static final String PURCHASE =
      "OPERATION=ACCEPTPAYMENT&ETAPIVERSION=3&MERCHANTNUMBER=1&PAYMENTTYPE=VisaNet&ACCOUNTNUMBER=1"
          + "&CURRENCY=840&APPROVEFLAG=1&DEPOSITFLAG=1&PAYMENTNUMBER=1&$PAN=4111111111111111"
          + "&$EXPIRY=203012&$AVS.STREETADDRESS=8320 Main Street&$AVS.POSTALCODE=85284"
          + "&AMOUNT=2500&PAYMENTAMOUNT=2500&ORDERNUMBER=";

  private static final String CLOSE =
      "OPERATION=BATCHCLOSE&ETAPIVERSION=3&MERCHANTNUMBER=1&BATCHNUMBER=";

  @Test
  void itComesAfterEachClose() throws Exception {
    Stage stage = Stage.with("-Dtapedeck.events.private-addresses=true");
    stage.openShop();
    try (SshDrop drop = new SshDrop(stage.folder().resolve("drop"))) {
      does(
          stage,
          SETTINGS,
          Map.of(
              "$SFTP.PORT", String.valueOf(drop.port()),
              "$SFTP.PASSWORD", drop.password(),
              "$SFTP.HOSTKEY", drop.hostKey()));
      settle(stage, 1);
      assertReport(drop.file("settlement-m1-a1-b1-h1.csv"), 1);

      drop.close();
      settle(stage, 2);
      await(() -> shown(stage, 2).containsKey("reportError"));
      assertEquals("It cannot be reached.", shown(stage, 2).get("reportError"));
      stage.server().killAndStart();
      drop.start();
      assertReport(drop.file("settlement-m1-a1-b2-h2.csv"), 2);
      await(() -> "report_delivered".equals(shown(stage, 2).get("reportState")));
    }
    stage.server().close();
  }

  private static void settle(Stage stage, int number) throws Exception {
    does(stage, PURCHASE + number, Map.of());
    does(stage, CLOSE + number, Map.of());
  }

  private static void assertReport(Path file, int order) throws Exception {
    await(() -> Files.exists(file));
    List<String> lines = Files.readAllLines(file);
    assertEquals(5, lines.size());
    assertTrue(
        lines.get(1).matches("PAYMENT,1,1,VisaNet,%1$d,%1$d,batch_balanced,.*".formatted(order)),
        lines.get(1));
    assertTrue(
        lines.get(1).contains("," + order + ",1,25.00,840,,")
            && lines.get(1).contains(",Visa,411111******1111,"),
        lines.get(1));
    assertTrue(lines.get(4).endsWith(",25.00,840,1,,,,,"), lines.get(4));
  }

  private static Map<String, String> shown(Stage stage, int batch)
      throws IOException, InterruptedException {
    String query = "OPERATION=QUERYBATCHES&ETAPIVERSION=3&MERCHANTNUMBER=1&BATCHNUMBER=" + batch;
    return does(stage, query, Map.of()).elements("PSBatch").get(0);
  }

  private static Reply does(Stage stage, String form, Map<String, String> more)
      throws IOException, InterruptedException {
    Map<String, String> keywords = new LinkedHashMap<>(more);
    for (String pair : form.split("&")) {
      keywords.put(pair.split("=", 2)[0], pair.split("=", 2)[1]);
    }
    Reply reply = stage.send(Optional.of(stage.administrator()), keywords);
    assertEquals(0, reply.code("primaryRC"), reply.text());
    return reply;
  }

  private static void await(Patience.Condition condition) throws IOException, InterruptedException {
    Patience.until(LONGEST, condition, () -> "not in time");
  }
}
