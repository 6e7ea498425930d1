package org.tapedeck.framework.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tapedeck.framework.harness.Engine;

/** What is written for listeners, in the commit of what happened, and only if somebody listens. */
class OutboxTest {

  private static final String LISTENER =
      "MEREVENTLISTENER CASSETTENAME=Paper LISTENERURL=http://shop.example/ ";
  private static final String BUY =
      "ACCEPTPAYMENT ORDERNUMBER=7 AMOUNT=1000 APPROVEFLAG=1 PAYMENTNUMBER=1 PAYMENTAMOUNT=1000 ";

  private final Engine engine = Engine.ready();

  @AfterEach
  void close() {
    engine.close();
  }

  private String told() {
    return engine
        .database()
        .find(
            "select EVENT_NAME, OBJECT_ID, OLD_STATE, NEW_STATE from EVENT_OUTBOX"
                + " where EVENT_TYPE <> 3 order by ID")
        .replace(" null", "");
  }

  private void listen(int eventType) {
    engine.does("CREATE" + LISTENER + "EVENTTYPE=" + eventType);
  }

  @Test
  void aPurchaseFromOrderToSettledBatch() {
    listen(1);
    engine
        .does(BUY)
        .does("DEPOSIT ORDERNUMBER=7 PAYMENTNUMBER=1 AMOUNT=900")
        .does("REFUND ORDERNUMBER=7 CREDITNUMBER=1 AMOUNT=300")
        .does("BATCHCLOSE BATCHNUMBER=1")
        .does("CLOSEORDER ORDERNUMBER=7");
    assertEquals(
        """
        state_changed O:1:7 NONE REFUNDABLE
        state_changed P:1:7:1 NONE PENDING
        state_changed P:1:7:1 PENDING APPROVED
        state_changed B:1:1 NONE OPEN
        state_changed P:1:7:1 APPROVED DEPOSITED
        state_changed C:1:7:1 NONE REFUNDED
        state_changed B:1:1 OPEN CLOSING
        state_changed B:1:1 CLOSING CLOSED
        state_changed P:1:7:1 DEPOSITED CLOSED
        state_changed C:1:7:1 REFUNDED CLOSED
        state_changed O:1:7 REFUNDABLE CLOSED\
        """,
        told());
  }

  @Test
  void whateverLeadsBackIsToldToo() {
    engine.does(BUY + "DEPOSITFLAG=1");
    listen(1);
    engine
        .does("DEPOSITREVERSAL ORDERNUMBER=7 PAYMENTNUMBER=1")
        .does("DEPOSIT ORDERNUMBER=7 PAYMENTNUMBER=1 AMOUNT=1000")
        .does("REFUND ORDERNUMBER=7 CREDITNUMBER=1 AMOUNT=1")
        .does("REFUNDREVERSAL ORDERNUMBER=7 CREDITNUMBER=1")
        .does("REFUND ORDERNUMBER=7 CREDITNUMBER=2 AMOUNT=1")
        .does("BATCHPURGE BATCHNUMBER=1");
    assertEquals(
        """
        state_changed P:1:7:1 DEPOSITED APPROVED
        state_changed P:1:7:1 APPROVED DEPOSITED
        state_changed C:1:7:1 NONE REFUNDED
        state_changed C:1:7:1 REFUNDED VOID
        state_changed C:1:7:2 NONE REFUNDED
        state_changed C:1:7:2 REFUNDED VOID
        state_changed P:1:7:1 DEPOSITED APPROVED\
        """,
        told());
  }

  @Test
  void aHostThatSaysNoIsTold() {
    engine.does("ACCEPTPAYMENT ORDERNUMBER=7 AMOUNT=1000");
    listen(1);
    engine.host().answers("no");
    engine.says("APPROVE ORDERNUMBER=7 PAYMENTNUMBER=1 AMOUNT=5");
    assertEquals(
        """
        state_changed P:1:7:1 NONE PENDING
        state_changed P:1:7:1 PENDING DECLINED\
        """,
        told());
  }

  @Test
  void aRefusedCommandTellsNothing() {
    engine.does(BUY);
    listen(1);
    engine.says("DEPOSIT ORDERNUMBER=7 PAYMENTNUMBER=1 AMOUNT=1001");
    engine.says("REFUND ORDERNUMBER=7 CREDITNUMBER=1 AMOUNT=1001");
    engine.says(BUY);
    assertEquals("", told());
  }

  @Test
  void nobodyListensSoNothingIsWritten() {
    engine
        .does(
            "CREATEMEREVENTLISTENER MERCHANTNUMBER=2 CASSETTENAME=Paper EVENTTYPE=1"
                + " LISTENERURL=http://shop.example/")
        .does(
            "CREATEMEREVENTLISTENER CASSETTENAME=Blank EVENTTYPE=1"
                + " LISTENERURL=http://shop.example/");
    listen(1);
    engine.does("MODIFY" + LISTENER + "EVENTTYPE=1 ENABLED=0");
    engine.does(BUY + "DEPOSITFLAG=1").does("BATCHCLOSE BATCHNUMBER=1");
    assertEquals("", told());
  }

  @Test
  void whatAHostsAnswerShowsIsTold() {
    listen(2);
    engine.host().answers("no", "later", "setup", "what?").isSilent();
    for (int payment = 1; payment <= 5; payment++) {
      engine.says(
          "ACCEPTPAYMENT AMOUNT=5 APPROVEFLAG=1 PAYMENTAMOUNT=5 PAYMENTNUMBER=1 ORDERNUMBER="
              + payment);
    }
    engine.does(BUY + "DEPOSITFLAG=1");
    engine.host().answers("rejected", "taken");
    engine.says("BATCHCLOSE BATCHNUMBER=1");
    engine.says("BATCHCLOSE BATCHNUMBER=1");
    assertEquals(
        """
        host_try_later P:1:2:1
        host_setup P:1:3:1
        host_unknown P:1:4:1
        host_unknown P:1:5:1
        batch_rejected B:1:1
        batch_number_taken B:1:1\
        """,
        told().replaceAll(" +(\n|$)", "$1"));
  }

  @Test
  void networkManagementIsTold() {
    engine.does("CREATESNMEVENTLISTENER EVENTTYPE=3 LISTENERURL=http://shop.example/");
    tell(ServerEvent.SERVER_STARTED);
    engine
        .does("MODIFYCASSETTE CASSETTENAME=Paper ENABLED=0")
        .does("MODIFYCASSETTE CASSETTENAME=Paper ENABLED=0")
        .does("MODIFYCASSETTE CASSETTENAME=Paper ENABLED=1 $HOST=other.example")
        .does("MODIFYCASSETTE CASSETTENAME=Blank ENABLED=1")
        .does("MODIFYPAYSERVER ENABLED=0")
        .does("MODIFYPAYSERVER ENABLED=1");
    tell(ServerEvent.SERVER_STOPPING);
    assertEquals(
        """
        server_started SERVER\s
        cassette_disabled CASSETTE Paper
        cassette_enabled CASSETTE Paper
        server_disabled SERVER\s
        server_enabled SERVER\s
        server_stopping SERVER \
        """,
        engine
            .database()
            .find("select EVENT_NAME, OBJECT_KIND, CASSETTE_NAME from EVENT_OUTBOX order by ID"));
  }

  private void tell(ServerEvent event) {
    engine
        .parts()
        .transactions()
        .inOne(
            () -> {
              engine.parts().outbox().tell(event);
              return event;
            });
  }

  /** They go past what watches single objects, so they must tell by themselves. */
  @Test
  void statementsThatMoveManyAtOnceStandInOnePlace() throws IOException {
    Pattern bulk = Pattern.compile("update (?!Notice)[^;]*?set [a-z]+[.]state");
    Map<String, Long> found = new TreeMap<>();
    try (Stream<Path> files = Files.list(Path.of("src/main/java/org/tapedeck/framework/store"))) {
      for (Path file : files.toList()) {
        long count = bulk.matcher(Files.readString(file).replace("\"\n", "")).results().count();
        if (count > 0) {
          found.put(file.getFileName().toString(), count);
        }
      }
    }
    assertEquals(Map.of("BatchMembers.java", 1L), found);
  }
}
