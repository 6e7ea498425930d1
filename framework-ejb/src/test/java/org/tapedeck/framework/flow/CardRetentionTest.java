package org.tapedeck.framework.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.Duration;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tapedeck.framework.command.View;
import org.tapedeck.framework.harness.AtOnce;
import org.tapedeck.framework.harness.Engine;
import org.tapedeck.framework.harness.Sentence;

/** The card of an order that has ended is kept for some days, and then nowhere any more. */
class CardRetentionTest {

  private static final Duration A_MILLISECOND = Duration.ofMillis(1);
  private static final String EXPIRY = "203012";

  private final Engine engine = Engine.thatShowsAllTo("clerk");

  /** Order 7 is settled and closed, order 8 canceled, order 9 can still be refunded. */
  @BeforeEach
  void twoOrdersEnd() {
    engine
        .does("ACCEPTPAYMENT ORDERNUMBER=7 AMOUNT=1000 $NOTE=gift")
        .does("APPROVE ORDERNUMBER=7 PAYMENTNUMBER=1 AMOUNT=1000 DEPOSITFLAG=1")
        .does("ACCEPTPAYMENT ORDERNUMBER=8 AMOUNT=1000")
        .does("ACCEPTPAYMENT ORDERNUMBER=9 AMOUNT=1000")
        .does("BATCHCLOSE BATCHNUMBER=1")
        .does("CLOSEORDER ORDERNUMBER=7")
        .does("CANCELORDER ORDERNUMBER=8");
  }

  @AfterEach
  void close() {
    engine.close();
  }

  @Test
  void itIsErasedOnTheMillisecondAfterThirtyDays() {
    engine.waits(Duration.ofDays(30).minus(A_MILLISECOND)).erases();
    assertEquals("kept kept kept", cards());
    engine.waits(A_MILLISECOND).erases();
    assertEquals("erased erased kept", cards());
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "1, 1", "3650, 3650"})
  void theAdministratorSaysHowManyDays(int days, int passing) {
    engine.does("MODIFYPAYSERVER CARDRETENTION=" + days);
    if (passing > 0) {
      engine.waits(Duration.ofDays(passing).minus(A_MILLISECOND)).erases();
      assertEquals("kept kept kept", cards());
      engine.waits(A_MILLISECOND);
    }
    engine.erases();
    assertEquals("erased erased kept", cards());
  }

  @Test
  void theSettingIsShown() {
    assertEquals("30", server().attributes().get("cardRetention"));
    engine.does("MODIFYPAYSERVER CARDRETENTION=7").does("MODIFYPAYSERVER ENABLED=1");
    assertEquals("7", server().attributes().get("cardRetention"));
  }

  @Test
  void itIsSetTogetherWithTheOthersTheFirstTime() {
    engine.does("MODIFYPAYSERVER ENABLED=1 ETILLHOSTNAME=pay.example CARDRETENTION=7");
    assertEquals("7", server().attributes().get("cardRetention"));
    assertEquals("pay.example", server().attributes().get("eTillHostName"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          -1    | PRC_PARAMETER_VALUE_ERROR RC_CARDRETENTION
          3651  | PRC_PARAMETER_VALUE_ERROR RC_CARDRETENTION
          36500 | PRC_PARAMETER_TOO_LONG RC_CARDRETENTION
          soon  | PRC_PARAMETER_FORMAT_ERROR RC_CARDRETENTION
          """)
  void anotherNumberIsRefused(String days, String answer) {
    assertEquals(answer, engine.says("MODIFYPAYSERVER CARDRETENTION=" + days));
  }

  @Test
  void noColumnOfTheOrdersHoldsItAnyMore() {
    String sealed = engine.database().find("select SEALED from PAY_ORDER where ID = '1:7'");
    String before = row(7);
    assertTrue(before.contains(sealed));
    erased();
    String after = row(7);
    for (String secret : new String[] {Sentence.PAN, EXPIRY, sealed}) {
      assertFalse(after.contains(secret), after);
    }
    assertEquals("", engine.database().find("select SEALED from PAY_ORDER where ID = '1:7'"));
    assertTrue(after.contains("411111******1111"), after);
  }

  @Test
  void noOtherTableHoldsItEither() {
    engine.says("key", "ACCEPTPAYMENT ORDERNUMBER=10 AMOUNT=5");
    erased();
    String dump = engine.database().dump();
    assertFalse(dump.contains(Sentence.PAN));
    assertFalse(dump.contains(EXPIRY));
  }

  @Test
  void whoeverMaySeeEverythingSeesTheMask() {
    assertEquals("{note=gift, pan=" + Sentence.PAN + "}", shown());
    erased();
    assertEquals("{note=gift, pan=411111******1111}", shown());
  }

  @Test
  void nothingElseOfTheOrderChanges() {
    String query = "QUERYORDERS ORDERNUMBER=7 WITHPAYMENTS=1";
    String closed = engine.database().find("select MODIFIED from PAY_ORDER where ID = '1:7'");
    erased();
    View order = engine.run(Engine.ADMINISTRATOR, query).found().orElseThrow().views().get(0);
    assertEquals("order_closed", order.attributes().get("state"));
    assertEquals(closed, order.attributes().get("timeStampModified"));
    assertEquals(1, order.nested().get(0).views().size());
  }

  /** What each command says does not depend on whether the card is still there. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ACCEPTPAYMENT ORDERNUMBER=7 AMOUNT=1000 $NOTE=gift
          APPROVE ORDERNUMBER=7 PAYMENTNUMBER=1 AMOUNT=1000 DEPOSITFLAG=1
          APPROVE ORDERNUMBER=7 PAYMENTNUMBER=2 AMOUNT=1
          APPROVE ORDERNUMBER=8 PAYMENTNUMBER=1 AMOUNT=1000
          APPROVEREVERSAL ORDERNUMBER=7 PAYMENTNUMBER=1 AMOUNT=0
          APPROVEREVERSAL ORDERNUMBER=7 PAYMENTNUMBER=1 AMOUNT=1000
          DEPOSIT ORDERNUMBER=7 PAYMENTNUMBER=1 AMOUNT=1000
          DEPOSITREVERSAL ORDERNUMBER=7 PAYMENTNUMBER=1
          REFUND ORDERNUMBER=7 CREDITNUMBER=1 AMOUNT=1
          REFUND ORDERNUMBER=8 CREDITNUMBER=1 AMOUNT=1
          REFUNDREVERSAL ORDERNUMBER=7 CREDITNUMBER=1
          CLOSEORDER ORDERNUMBER=7
          CLOSEORDER ORDERNUMBER=8
          CANCELORDER ORDERNUMBER=7
          CANCELORDER ORDERNUMBER=8
          BATCHCLOSE BATCHNUMBER=1
          CLOSEORDER ORDERNUMBER=7 DELETEORDER=1
          CANCELORDER ORDERNUMBER=8 DELETEORDER=1
          DELETEBATCH BATCHNUMBER=1
          """)
  void commandsAnswerAsBefore(String command) {
    String before;
    try (Engine other = Engine.ready()) {
      before =
          other
              .does("ACCEPTPAYMENT ORDERNUMBER=7 AMOUNT=1000 $NOTE=gift")
              .does("APPROVE ORDERNUMBER=7 PAYMENTNUMBER=1 AMOUNT=1000 DEPOSITFLAG=1")
              .does("ACCEPTPAYMENT ORDERNUMBER=8 AMOUNT=1000")
              .does("BATCHCLOSE BATCHNUMBER=1")
              .does("CLOSEORDER ORDERNUMBER=7")
              .does("CANCELORDER ORDERNUMBER=8")
              .says(command);
    }
    erased();
    assertEquals(before, engine.says(command));
    assertFalse(before.contains("INTERNAL"), before);
  }

  @Test
  void whatAHostStillHasToAnswerKeepsIt() throws SQLException {
    engine.database().change("update ATTEMPT set STATE = 'OPEN' where OBJECT_ID = '1:7:1'");
    engine.waits(Duration.ofDays(30)).erases();
    assertEquals("kept erased kept", cards());
    engine.database().change("update ATTEMPT set STATE = 'SETTLED'");
    engine.erases();
    assertEquals("erased erased kept", cards());
  }

  @Test
  void aMemberOfABatchThatIsNotClosedKeepsIt() throws SQLException {
    engine.database().change("update BATCH set STATE = 'PENDING'");
    engine.waits(Duration.ofDays(30)).erases();
    assertEquals("kept erased kept", cards());
  }

  @Test
  void severalServersDoNoHarm() throws Exception {
    engine.waits(Duration.ofDays(30));
    try (AtOnce servers = new AtOnce()) {
      servers.answers(Stream.<Callable<String>>generate(() -> this::erases).limit(3));
    }
    assertEquals("erased erased kept", cards());
  }

  @Test
  void itIsErasedOnce() {
    erased();
    String row = row(7);
    engine.waits(Duration.ofDays(1)).erases();
    assertEquals(row, row(7));
  }

  private void erased() {
    engine.waits(Duration.ofDays(30)).erases();
    assertEquals("erased erased kept", cards().substring(0, "erased erased kept".length()));
  }

  private String erases() {
    engine.erases();
    return "";
  }

  private String cards() {
    return engine
        .database()
        .find(
            "select case when SEALED = '' and CARD_ERASED > 0 then 'erased'"
                + " when SEALED <> '' and CARD_ERASED = 0 then 'kept' else 'wrong' end"
                + " from PAY_ORDER order by ORDER_NUMBER")
        .replace('\n', ' ');
  }

  private String row(int order) {
    return engine.database().find("select * from PAY_ORDER where ORDER_NUMBER = " + order);
  }

  private String shown() {
    View order =
        engine.run(Engine.ADMINISTRATOR, "QUERYORDERS ORDERNUMBER=7").found().get().views().get(0);
    return new TreeMap<>(order.properties().asMap()).toString();
  }

  private View server() {
    return engine.run(Engine.ADMINISTRATOR, "QUERYPAYMENTSERVER").found().get().views().get(0);
  }
}
