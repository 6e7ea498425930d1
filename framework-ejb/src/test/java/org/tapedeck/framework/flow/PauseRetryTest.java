package org.tapedeck.framework.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tapedeck.framework.harness.Engine;

/** PAUSERETRY: of what a person has paused nothing happens by itself. */
class PauseRetryTest {

  private static final String BUY =
      "ACCEPTPAYMENT ORDERNUMBER=7 AMOUNT=1000 APPROVEFLAG=1 PAYMENTNUMBER=1 PAYMENTAMOUNT=1000";
  private static final String BUY_AT_BANK = BUY + " PAYMENTTYPE=Bank DEPOSITFLAG=1";
  private static final String PAYMENT = "ORDERNUMBER=7 PAYMENTNUMBER=1";
  private static final String NOT_NOW = "PRC_VERB_NOT_VALID_IN_PRESENT_STATE RC_";

  private final Engine engine = Engine.withBank();

  @AfterEach
  void close() {
    engine.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          asked for | named                       | when it goes on
          approval  | ORDERNUMBER=7 PAYMENTNUMBER=1 | APPROVED 1000
          reversal  | ORDERNUMBER=7 PAYMENTNUMBER=1 | VOID 1000
          hold      | ORDERNUMBER=7 PAYMENTNUMBER=1 | DECLINED 1000
          batch     | BATCHNUMBER=1               | CLOSED 1000
          proof     | ORDERNUMBER=7 PAYMENTNUMBER=1 | DEPOSITED 1000
          money back | ORDERNUMBER=7 PAYMENTNUMBER=1 | DECLINED 1000
          credit    | ORDERNUMBER=7 CREDITNUMBER=1 | DEPOSITED 1000
          """)
  void everyKindStandsStillUntilItGoesOn(String subject, String named, String end) {
    inDoubt(subject);
    String before = standing();
    engine.does("PAUSERETRY PAUSED=1 " + named).host().sent();
    engine.waits(Duration.ofDays(30)).renews().sweeps();
    engine.beside("second").sweeps();
    ringsAll();
    assertEquals(List.of(), engine.host().sent());
    assertEquals(before, standing());
    assertEquals(1, open());
    engine.does("PAUSERETRY PAUSED=0 " + named).sweeps().sweeps();
    assertEquals(end, standing());
    assertEquals(0, open());
  }

  private void inDoubt(String subject) {
    switch (subject) {
      case "approval" -> engine.inDoubt(BUY);
      case "reversal" ->
          engine.does(BUY).inDoubt("APPROVEREVERSAL ORDERNUMBER=7 PAYMENTNUMBER=1 AMOUNT=0");
      case "hold" -> engine.inDoubt(BUY).says("GIVEUP REASON=gone " + PAYMENT);
      case "batch" -> engine.does(BUY + " DEPOSITFLAG=1").inDoubt("BATCHCLOSE BATCHNUMBER=1");
      case "proof" -> proofInDoubt();
      case "money back" -> {
        proofInDoubt();
        engine.says("GIVEUP REASON=gone " + PAYMENT);
      }
      default -> {
        engine.says(BUY_AT_BANK);
        engine.isProven("7:1", "P1");
        engine.inDoubt("REFUND ORDERNUMBER=7 CREDITNUMBER=1 AMOUNT=300");
      }
    }
  }

  private void proofInDoubt() {
    engine.says(BUY_AT_BANK);
    engine.host().isSilent();
    engine.isProven("7:1", "P1");
  }

  private void ringsAll() {
    engine
        .database()
        .find("select ID from ATTEMPT where STATE = 'OPEN'")
        .lines()
        .forEach(engine::wakes);
  }

  @Test
  void itsTimeStandsStillToo() {
    engine.inDoubt(BUY);
    long deadline = deadline();
    pause(1);
    engine.waits(Duration.ofDays(5));
    pause(1);
    engine.waits(Duration.ofDays(5));
    pause(0);
    assertEquals(Duration.ofDays(10).toMillis(), deadline() - deadline);
    pause(0);
    assertEquals(Duration.ofDays(10).toMillis(), deadline() - deadline);
  }

  @Test
  void aTryThatIsUnderWayComesToItsEndAndIsTheLastOne() {
    engine.does("MODIFYCASSETTE CASSETTENAME=Paper $ATTEMPTS=0");
    engine.host().isSilentAfter(() -> pause(1));
    engine.says(BUY);
    assertEquals("PENDING 1000", standing(), "not given up, though its tries are used up");
    engine.waits(Duration.ofDays(30)).sweeps();
    assertEquals("PENDING 1000", standing());
    pause(0);
    engine.host().isSilent();
    engine.sweeps();
    assertEquals("DECLINED 1000", standing());
  }

  @Test
  void anAnswerThatComesAllTheSameCounts() {
    engine.host().when(() -> pause(1));
    engine.does(BUY);
    assertEquals("APPROVED 1000", standing());
  }

  @Test
  void whatFollowsAtOnceWaitsToo() {
    engine.inDoubt(BUY).says("GIVEUP REASON=gone " + PAYMENT);
    engine.waits(Duration.ofMinutes(5)).host().sent();
    engine.host().when(() -> pause(1)).answers("yes");
    engine.sweeps();
    assertEquals(1, engine.host().sent().size(), "the old question, and no reversal");
    pause(0);
    engine.sweeps();
    assertTrue(engine.attempts("1:7:1").contains("CLEAR_HOLD SETTLED taken back"));
  }

  @ParameterizedTest
  @CsvSource({
    "RETRYNOW ORDERNUMBER=7 PAYMENTNUMBER=1",
    "PAUSERETRY ORDERNUMBER=7 PAYMENTNUMBER=1 PAUSED=0"
  })
  void aPersonEndsIt(String said) {
    engine.inDoubt(BUY);
    pause(1);
    engine.host().isSilent();
    engine.says(said);
    engine.waits(Duration.ofMinutes(6)).sweeps().waits(Duration.ofMinutes(6)).sweeps();
    assertEquals("APPROVED 1000", standing());
  }

  @Test
  void aCloseThatIsSaidAgainEndsIt() {
    engine.does(BUY + " DEPOSITFLAG=1").inDoubt("BATCHCLOSE BATCHNUMBER=1");
    engine.does("PAUSERETRY BATCHNUMBER=1 PAUSED=1");
    engine.waits(Duration.ofDays(1)).does("BATCHCLOSE BATCHNUMBER=1");
    assertEquals("CLOSED 1000", standing());
  }

  @Test
  void aProofThatComesEndsIt() {
    engine.says(BUY_AT_BANK);
    pause(1);
    engine.isProven("7:1", "P1");
    assertEquals("DEPOSITED 1000", standing());
  }

  @Test
  void aBuyersTimeIsNotUpWhileItIsPaused() {
    engine.says(BUY_AT_BANK);
    pause(1);
    engine.waits(Duration.ofDays(1)).sweeps();
    assertEquals("PENDING 1000", standing());
  }

  @Test
  void aDeadServersTryIsNotTakenOver() {
    engine.renews().isCutOff(BUY, Optional.empty());
    Engine second = engine.beside("second");
    engine.givesItsLeaseBack();
    second.does("PAUSERETRY PAUSED=1 " + PAYMENT);
    second.waits(Duration.ofMinutes(10)).renews().sweeps();
    assertEquals(List.of(), engine.host().sent());
    second.does("PAUSERETRY PAUSED=0 " + PAYMENT).sweeps();
    assertEquals("APPROVED 1000", standing());
  }

  @Test
  void aClockThatIsSetBackPausesNothingForLonger() {
    engine.inDoubt(BUY);
    engine.waits(Duration.ofDays(1));
    pause(1);
    engine.waits(Duration.ofDays(-3));
    pause(0);
    engine.sweeps().waits(Duration.ofMinutes(5)).sweeps();
    assertEquals("APPROVED 1000", standing());
  }

  @Test
  void itIsShownAndNoNextTryWithIt() {
    engine.inDoubt(BUY);
    pause(1);
    var shown =
        engine
            .run(Engine.ADMINISTRATOR, "QUERYATTEMPTS")
            .found()
            .orElseThrow()
            .views()
            .get(0)
            .attributes();
    assertEquals("1", shown.get("paused"));
    assertEquals(null, shown.get("nextTry"));
  }

  @Test
  void whatCannotBeAskedCanBePaused() {
    engine.inDoubt(BUY).does("MODIFYCASSETTE CASSETTENAME=Paper ENABLED=0");
    pause(1);
  }

  @Test
  void onlyWhatTheServerWouldAskCanBePaused() {
    engine.does("MODIFYCASSETTE CASSETTENAME=Paper $ATTEMPTS=0").does(BUY + " DEPOSITFLAG=1");
    assertEquals(NOT_NOW + "PAYMENTNUMBER", engine.says("PAUSERETRY PAUSED=1 " + PAYMENT));
    engine.inDoubt("BATCHCLOSE BATCHNUMBER=1");
    assertEquals(NOT_NOW + "BATCHNUMBER", engine.says("PAUSERETRY PAUSED=1 BATCHNUMBER=1"));
    assertEquals("PRC_PARAMETER_NOT_FOUND RC_PAUSED", engine.says("PAUSERETRY " + PAYMENT));
  }

  private void pause(int wanted) {
    engine.does("PAUSERETRY ORDERNUMBER=7 PAYMENTNUMBER=1 PAUSED=" + wanted);
  }

  private long deadline() {
    return Long.parseLong(engine.database().find("select DEADLINE from ATTEMPT"));
  }

  private int open() {
    return Integer.parseInt(
        engine.database().find("select count(*) from ATTEMPT where STATE = 'OPEN'"));
  }

  private String standing() {
    return engine.database().find("select STATE, APPROVE_AMOUNT from PAYMENT");
  }
}
