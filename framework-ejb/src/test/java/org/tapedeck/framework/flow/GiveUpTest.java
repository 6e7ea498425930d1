package org.tapedeck.framework.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tapedeck.cassette.CommonAvs;
import org.tapedeck.cassette.HostOutcome;
import org.tapedeck.cassette.Values;
import org.tapedeck.framework.command.SecondaryReturnCode;
import org.tapedeck.framework.harness.Engine;

/** GIVEUP does what the last try without an answer would do, and nothing else. */
class GiveUpTest {

  private static final String BUY =
      "ACCEPTPAYMENT ORDERNUMBER=7 AMOUNT=1000 APPROVEFLAG=1 PAYMENTNUMBER=1 PAYMENTAMOUNT=1000"
          + " $PAN=4111111111111111 $EXPIRY=203012";
  private static final String BUY_AT_BANK =
      "ACCEPTPAYMENT ORDERNUMBER=7 AMOUNT=1000 PAYMENTTYPE=Bank APPROVEFLAG=1 PAYMENTNUMBER=1"
          + " PAYMENTAMOUNT=1000 DEPOSITFLAG=1";
  private static final String GIVE_UP = "GIVEUP REASON=gone ORDERNUMBER=7 PAYMENTNUMBER=1";
  private static final String GIVE_UP_BATCH = "GIVEUP REASON=gone BATCHNUMBER=1";
  private static final String GIVE_UP_CREDIT = "GIVEUP REASON=gone ORDERNUMBER=7 CREDITNUMBER=1";
  private static final String GIVEN_UP = "PRC_OPERATION_SUCCESS RC_GIVEN_UP";
  private static final String NOT_NOW = "PRC_VERB_NOT_VALID_IN_PRESENT_STATE RC_";

  private final Engine engine = Engine.withBank();

  @AfterEach
  void close() {
    engine.close();
  }

  /**
   * Silent: the host may have had it; unreachable: it surely has not. Open: the attempts that are
   * left, with an r behind one that rests.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          asked for         | the host is | in the end              | open       | told
          approval          | unreachable | DECLINED 1000 order 0   | none       | given_up
          approval          | silent      | DECLINED 1000 order 0   | CLEAR_HOLD | given_up
          whole reversal    | unreachable | VOID 1000 order 0       | CLEAR_HOLD | given_up
          whole reversal    | silent      | VOID 1000 order 0       | CLEAR_HOLD | given_up
          partial reversal  | unreachable | APPROVED 400 order 400  | none       | given_up
          partial reversal  | silent      | APPROVED 400 order 400  | none       | given_up
          hold              | unreachable | DECLINED 1000 order 0   | none       | hold_in_doubt
          hold              | silent      | DECLINED 1000 order 0   | none       | hold_in_doubt
          batch             | unreachable | DEPOSITED 1000 order 1000 | CLOSE_BATCH r | given_up
          batch             | silent      | DEPOSITED 1000 order 1000 | CLOSE_BATCH r | given_up
          proof             | unreachable | DECLINED 1000 order 0   | UNDO       | visit_unknown
          proof             | silent      | DECLINED 1000 order 0   | UNDO       | visit_unknown
          money back        | unreachable | DECLINED 1000 order 0   | UNDO r     | undo_failed
          money back        | silent      | DECLINED 1000 order 0   | UNDO r     | undo_failed
          host credit       | unreachable | DEPOSITED 1000 order 1000 | CREDIT r   | given_up
          host credit       | silent      | DEPOSITED 1000 order 1000 | CREDIT r   | given_up
          """)
  void eachRowOfTheResolutionComesToItsEnd(
      String subject, String host, String end, String open, String told) {
    listen("Paper");
    listen("Bank");
    String giveUp = inDoubt(subject, host);
    engine.host().sent();
    assertEquals(GIVEN_UP, engine.says(giveUp));
    assertEquals(List.of(), engine.host().sent(), "a person's wish asks nobody");
    assertEquals(end, standing());
    assertEquals(open.equals("none") ? "" : open, open());
    assertTrue(events().endsWith(told), events());
  }

  /** Brings it there, and says how it is given up. */
  private String inDoubt(String subject, String host) {
    switch (subject) {
      case "approval" -> unanswered(host, BUY);
      case "whole reversal" -> unanswered(host, BUY, reversal(0));
      case "partial reversal" -> unanswered(host, BUY, reversal(400));
      case "hold" -> {
        unanswered("silent", BUY);
        engine.says(GIVE_UP);
      }
      case "batch" -> {
        engine.does(BUY + " DEPOSITFLAG=1");
        unanswered(host, "BATCHCLOSE BATCHNUMBER=1");
        return GIVE_UP_BATCH;
      }
      case "proof" -> proofInDoubt(host);
      case "money back" -> {
        proofInDoubt(host);
        engine.says(GIVE_UP);
      }
      default -> {
        engine.says(BUY_AT_BANK);
        engine.isProven("7:1", "P1");
        unanswered(host, "REFUND ORDERNUMBER=7 CREDITNUMBER=1 AMOUNT=300");
        return GIVE_UP_CREDIT;
      }
    }
    return GIVE_UP;
  }

  private static String reversal(int left) {
    return "APPROVEREVERSAL ORDERNUMBER=7 PAYMENTNUMBER=1 AMOUNT=" + left;
  }

  private void unanswered(String host, String before, String command) {
    engine.does(before);
    unanswered(host, command);
  }

  private void unanswered(String host, String command) {
    silence(host);
    engine.says(command);
  }

  private void silence(String host) {
    if (host.equals("silent")) {
      engine.host().isSilent();
    } else {
      engine.host().isUnreachable();
      engine.host().isUnreachable();
    }
  }

  private void proofInDoubt(String host) {
    engine.says(BUY_AT_BANK);
    silence(host);
    engine.isProven("7:1", "P1");
  }

  private void listen(String cassette) {
    engine.does(
        "CREATEMEREVENTLISTENER EVENTTYPE=2 LISTENERURL=http://shop.example/ CASSETTENAME="
            + cassette);
  }

  @Test
  void whatWaitsForAPersonIsToldWhatToDo() {
    engine.does("MODIFYCASSETTE CASSETTENAME=Paper $ATTEMPTS=0").does(BUY + " DEPOSITFLAG=1");
    engine.inDoubt("BATCHCLOSE BATCHNUMBER=1");
    assertEquals(
        "Only the host's word ends it: BATCHCLOSE with FORCE=1 or RETRYNOW asks for it.",
        sentence(GIVE_UP_BATCH));
    assertEquals(NOT_NOW + "BATCHNUMBER", engine.says(GIVE_UP_BATCH));
  }

  @ParameterizedTest
  @CsvSource({"host credit, CREDITNUMBER", "money back, PAYMENTNUMBER"})
  void nothingIsGivenUpTwice(String subject, String code) {
    String giveUp = inDoubt(subject, "silent");
    engine.says(giveUp);
    assertEquals("Only the host's word ends it: RETRYNOW asks for it.", sentence(giveUp));
    assertEquals(NOT_NOW + code, engine.says(giveUp));
  }

  @Test
  void whatNobodyAwaitsCannotBeGivenUp() {
    engine.does(BUY);
    assertEquals(NOT_NOW + "PAYMENTNUMBER", engine.says(GIVE_UP));
    assertEquals("PRC_UNDEFINED_OBJECT RC_CREDITNUMBER", engine.says(GIVE_UP_CREDIT));
    assertEquals("PRC_UNDEFINED_OBJECT RC_BATCHNUMBER", engine.says(GIVE_UP_BATCH));
  }

  @Test
  void whileTheHostIsAskedNobodyGivesUp() {
    engine.host().when(() -> assertEquals(NOT_NOW + "PAYMENTNUMBER", engine.says(GIVE_UP)));
    engine.does(BUY);
    assertEquals("APPROVED approved 1000 deposited 0 batch null", engine.payment("7:1"));
  }

  @Test
  void whileTheBuyerIsAwayHisVisitEndsByItself() {
    engine.says(BUY_AT_BANK);
    assertEquals("No bank is being asked; the buyer's visit ends by itself.", sentence(GIVE_UP));
    assertEquals(NOT_NOW + "PAYMENTNUMBER", engine.says(GIVE_UP));
    engine.isProven("7:1", "P1");
    assertEquals("DEPOSITED approved 1000 deposited 1000 batch 1:1", engine.payment("7:1"));
  }

  @Test
  void theReasonStandsInTheJournalAndInTheAnswer() {
    engine.inDoubt(BUY);
    assertEquals("The server has given up: gone", sentence(GIVE_UP));
    String journal = engine.database().find("select WHO, WORDS from JOURNAL order by ID");
    assertTrue(
        journal.contains("admin GIVEUP merchantNumber=1 orderNumber=7 paymentNumber=1 reason=gone"),
        journal);
    assertTrue(journal.contains("Unknown, Given up: gone; settled, given up"), journal);
  }

  @Test
  void whatRestsSaysWhy() {
    engine.does(BUY + " DEPOSITFLAG=1").inDoubt("BATCHCLOSE BATCHNUMBER=1").says(GIVE_UP_BATCH);
    assertEquals("CLOSE_BATCH OPEN Given up: gone", engine.attempts("1:1"));
    engine.does("RETRYNOW BATCHNUMBER=1");
    assertEquals("CLOSED BALANCED payments 1 1000 credits 0 0", engine.batch(1));
  }

  @Test
  void whatIsPausedCanBeGivenUp() {
    engine.inDoubt(BUY).does("PAUSERETRY ORDERNUMBER=7 PAYMENTNUMBER=1 PAUSED=1");
    assertEquals(GIVEN_UP, engine.says(GIVE_UP));
    engine.waits(Duration.ofMinutes(5)).sweeps();
    assertTrue(engine.attempts("1:7:1").contains("CLEAR_HOLD SETTLED taken back"));
  }

  @Test
  void whatCannotBeAskedAnyMoreCanBeGivenUp() {
    engine.inDoubt(BUY).does("MODIFYCASSETTE CASSETTENAME=Paper ENABLED=0");
    assertEquals(GIVEN_UP, engine.says(GIVE_UP));
  }

  /** A server that was taken for dead brings the yes after all. */
  @Test
  void aYesThatComesAfterItMakesNoPaymentAndItsHoldIsCleared() {
    engine.isCutOff(BUY, Optional.empty()).waits(Duration.ofSeconds(35));
    String id = engine.database().find("select ID from ATTEMPT");
    assertEquals(GIVEN_UP, engine.says(GIVE_UP));
    Settled late = engine.steps().settle(id, 1, approved());
    assertEquals(SecondaryReturnCode.RC_GIVEN_UP.number(), late.reply().secondary());
    assertEquals("DECLINED approved 1000 deposited 0 batch null", engine.payment("7:1"));
    engine.host().sent();
    engine.waits(Duration.ofMinutes(5)).sweeps();
    assertEquals(2, engine.host().sent().size(), "the old question and the reversal");
    assertTrue(engine.attempts("1:7:1").contains("CLEAR_HOLD SETTLED taken back"));
    assertEquals("REFUNDABLE approved 0 credited 0", engine.order(7));
    assertEquals("0", engine.database().find("select count(*) from ATTEMPT where STATE = 'OPEN'"));
  }

  @Test
  void aYesThatComesBeforeItIsTheEnd() {
    engine.isCutOff(BUY, Optional.empty()).waits(Duration.ofSeconds(35));
    engine.steps().settle(engine.database().find("select ID from ATTEMPT"), 1, approved());
    assertEquals(NOT_NOW + "PAYMENTNUMBER", engine.says(GIVE_UP));
    assertEquals("APPROVED approved 1000 deposited 0 batch null", engine.payment("7:1"));
  }

  @Test
  void underAKeyItIsAnsweredOnce() {
    engine.inDoubt(BUY);
    assertEquals(GIVEN_UP, engine.says("key", GIVE_UP));
    assertEquals(GIVEN_UP, engine.says("key", GIVE_UP));
    assertEquals("1", engine.database().find("select count(*) from ATTEMPT where STATE = 'OPEN'"));
  }

  /** Another one, which the same key does not cover, gives up the next thing: the hold. */
  @Test
  void theCommandThatWasInDoubtIsAnsweredByIt() {
    engine.host().isSilent();
    engine.says("buy", BUY);
    engine.says(GIVE_UP);
    assertEquals("PRC_AUTO_APPROVE_FAILED RC_GIVEN_UP", engine.says("buy", BUY));
  }

  @ParameterizedTest
  @CsvSource({
    "GIVEUP ORDERNUMBER=7 PAYMENTNUMBER=1, PRC_PARAMETER_NOT_FOUND RC_REASON",
    "GIVEUP ORDERNUMBER=7 PAYMENTNUMBER=1 REASON=, PRC_PARAMETER_TOO_SHORT RC_REASON",
    "GIVEUP ORDERNUMBER=7 PAYMENTNUMBER=1 REASON=card:4111-1111-1111-1111, PRC_PARAMETER_VALUE_ERROR RC_REASON",
    "GIVEUP REASON=gone, PRC_PARAMETER_NOT_FOUND RC_ORDERNUMBER",
    "GIVEUP REASON=gone ORDERNUMBER=7 PAYMENTNUMBER=1 BATCHNUMBER=1, PRC_PARAMETER_MISMATCH RC_BATCHNUMBER",
    "GIVEUP REASON=gone ORDERNUMBER=8 PAYMENTNUMBER=1, PRC_UNDEFINED_OBJECT RC_ORDERNUMBER"
  })
  void whatMakesNoSenseIsRefused(String said, String answer) {
    engine.inDoubt(BUY);
    String before = engine.database().dump();
    assertEquals(answer, engine.says(said));
    assertEquals(before, engine.database().dump());
  }

  private String sentence(String said) {
    return engine.run(Engine.ADMINISTRATOR, said).message();
  }

  private static HostOutcome approved() {
    return new HostOutcome.Approved(Values.of(Map.of("answer", "yes")), CommonAvs.NO_MATCH);
  }

  private String standing() {
    return engine.database().find("select STATE, APPROVE_AMOUNT from PAYMENT")
        + " order "
        + engine.database().find("select APPROVED_AMOUNT from PAY_ORDER");
  }

  private String open() {
    return engine
        .database()
        .find(
            "select KIND, case when DUE = 9223372036854775807 then 'r' else '' end from ATTEMPT"
                + " where STATE = 'OPEN'")
        .strip();
  }

  private String events() {
    return engine.database().find("select EVENT_NAME from EVENT_OUTBOX order by ID");
  }
}
