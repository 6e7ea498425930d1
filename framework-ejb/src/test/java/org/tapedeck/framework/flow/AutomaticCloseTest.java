package org.tapedeck.framework.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tapedeck.framework.harness.Codes.SUCCESS;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tapedeck.framework.command.BatchClose;
import org.tapedeck.framework.command.Command;
import org.tapedeck.framework.command.CommandParser;
import org.tapedeck.framework.harness.AtOnce;
import org.tapedeck.framework.harness.Engine;
import org.tapedeck.framework.harness.Plans;
import org.tapedeck.framework.harness.Sentence;
import org.tapedeck.framework.merchant.Caller;

/** Batches that are closed at the account's time; the tests begin at noon, UTC. */
class AutomaticCloseTest {

  private static final String FULL = "CLOSED BALANCED payments 1 10 credits 0 0";
  private static final String OPEN = "OPEN NOT_YET_BALANCED payments 1 10 credits 0 0";
  private static final Duration DAY = Duration.ofDays(1);

  private final Engine engine = Engine.ready();

  @BeforeEach
  void closeAtSix() {
    engine.does("MODIFYACCOUNT CASSETTENAME=Paper ACCOUNTNUMBER=1 $CLOSETIME=18:00");
  }

  @AfterEach
  void close() {
    engine.close();
  }

  @Test
  void theBatchIsClosedWhenItsTimeComes() {
    buy(7, "");
    clock(Duration.ofHours(6).minusMillis(1)).closesBatches();
    assertEquals(OPEN, engine.batch(1));
    clock(Duration.ofMillis(1)).closesBatches();
    assertEquals(FULL, engine.batch(1));
    assertEquals(
        "server:",
        engine.database().find("select USER_NAME from ATTEMPT where KIND = 'CLOSE_BATCH'"));
  }

  @Test
  void theBatchOfEveryCurrencyIsClosedAndOfNoOtherAccount() {
    buy(7, "CURRENCY=840");
    buy(8, "CURRENCY=978");
    buy(9, "$ACCOUNTNUMBER=2");
    clock(Duration.ofHours(6)).closesBatches();
    assertEquals("CLOSED\nCLOSED\nOPEN", states());
  }

  @Test
  void theTimeIsThatOfTheAccountsZone() {
    engine.does("MODIFYACCOUNT CASSETTENAME=Paper ACCOUNTNUMBER=1 $ZONE=Europe/Berlin");
    buy(7, "");
    clock(Duration.ofHours(4)).closesBatches();
    assertEquals(FULL, engine.batch(1));
  }

  @Test
  void aBatchThatWasOpenedAfterTheTimeWaitsForTheNextDay() {
    clock(Duration.ofHours(6));
    buy(7, "");
    clock(DAY.minusMillis(1)).closesBatches();
    assertEquals(OPEN, engine.batch(1));
    clock(Duration.ofMillis(1)).closesBatches();
    assertEquals(FULL, engine.batch(1));
  }

  @Test
  void aServerThatWasDownAtTheTimeClosesOnItsStart() {
    buy(7, "");
    clock(Duration.ofDays(3)).closesBatches();
    assertEquals(FULL, engine.batch(1));
  }

  @Test
  void anEmptyBatchStaysOpen() {
    buy(7, "");
    engine.does("DEPOSITREVERSAL ORDERNUMBER=7 PAYMENTNUMBER=1");
    clock(Duration.ofHours(6)).closesBatches();
    assertEquals("OPEN", states());
    // What comes into it later is closed when the time comes again.
    engine.does("DEPOSIT ORDERNUMBER=7 PAYMENTNUMBER=1 AMOUNT=10");
    clock(Duration.ofHours(1)).closesBatches();
    assertEquals("OPEN", states());
    clock(Duration.ofHours(23)).closesBatches();
    assertEquals(FULL, engine.batch(1));
  }

  @Test
  void aRejectedBatchIsTriedAgainTheNextDayAndNotEachMinute() {
    buy(7, "");
    engine.host().sent();
    engine.host().answers("rejected");
    clock(Duration.ofHours(6)).closesBatches();
    for (int minutes = 0; minutes < 120; minutes += 7) {
      clock(Duration.ofMinutes(7)).closesBatches();
    }
    assertEquals(1, engine.host().sent().size());
    assertEquals(OPEN, engine.batch(1));
    clock(Duration.ofHours(22)).closesBatches();
    assertEquals(FULL, engine.batch(1));
  }

  @Test
  void aBatchThatTheMerchantClosedAfterTheTimeIsNotClosedAgain() {
    buy(7, "");
    clock(Duration.ofHours(6)).host().answers("rejected");
    engine.says("BATCHCLOSE BATCHNUMBER=1");
    engine.host().sent();
    engine.closesBatches();
    assertEquals(List.of(), engine.host().sent());
  }

  @Test
  void whatBatchCloseRefusesIsTriedAgainTheNextDay() {
    buy(7, "");
    engine.does("MODIFYMERCHANT ENABLED=0");
    engine.host().sent();
    clock(Duration.ofHours(6)).closesBatches();
    engine.does("MODIFYMERCHANT ENABLED=1");
    clock(Duration.ofHours(1)).closesBatches();
    assertEquals(OPEN, engine.batch(1));
    clock(Duration.ofHours(23)).closesBatches();
    assertEquals(FULL, engine.batch(1));
    assertEquals(1, engine.host().sent().size());
  }

  @Test
  void aSilentHostLeavesItPendingAndItIsNotSentEachMinute() {
    buy(7, "");
    engine.host().sent();
    engine.host().isSilent();
    clock(Duration.ofHours(6)).closesBatches();
    clock(Duration.ofMinutes(30)).closesBatches();
    assertEquals("PENDING", states());
    assertEquals(1, engine.host().sent().size());
  }

  @Test
  void aServerThatCrashesBeforeItBeganIsMadeUpForByAnother() {
    buy(7, "");
    clock(Duration.ofHours(6)).looksForBatches();
    // What it has taken is lost with it; nobody else takes it at once.
    engine.forgetsWhatWaits().closesBatches();
    assertEquals(OPEN, engine.batch(1));
    clock(Duration.ofMinutes(10)).closesBatches();
    assertEquals(FULL, engine.batch(1));
  }

  @Test
  void manyServersAtOnceCloseItOnce() throws Exception {
    buy(7, "");
    engine.host().sent();
    clock(Duration.ofHours(6));
    try (AtOnce threads = new AtOnce()) {
      threads.answers(Stream.<Callable<String>>generate(() -> this::round).limit(16));
    }
    engine.goesOn();
    assertEquals(1, engine.host().sent().size());
    assertEquals(FULL, engine.batch(1));
  }

  private String round() {
    engine.looksForBatches();
    return "";
  }

  @Test
  void aTimeThatIsChangedCountsFromThenOn() {
    buy(7, "");
    clock(Duration.ofHours(3));
    engine.does("MODIFYACCOUNT CASSETTENAME=Paper ACCOUNTNUMBER=1 $CLOSETIME=14:00");
    engine.closesBatches();
    assertEquals(OPEN, engine.batch(1));
    engine.does("MODIFYACCOUNT CASSETTENAME=Paper ACCOUNTNUMBER=1 $CLOSETIME=15:30");
    engine.closesBatches();
    clock(Duration.ofMinutes(30)).closesBatches();
    assertEquals(FULL, engine.batch(1));
  }

  @Test
  void anotherChangeOfTheAccountKeepsNothingFromBeingClosed() {
    buy(7, "");
    clock(Duration.ofHours(6));
    engine.does("MODIFYACCOUNT CASSETTENAME=Paper ACCOUNTNUMBER=1 ACCOUNTTITLE=Shop");
    engine.closesBatches();
    assertEquals(FULL, engine.batch(1));
  }

  @Test
  void anAccountThatHasNoTimeUntilThenIsNotPassedOver() {
    buy(7, "$ACCOUNTNUMBER=2");
    engine.closesBatches();
    engine.does("MODIFYACCOUNT CASSETTENAME=Paper ACCOUNTNUMBER=2 $CLOSETIME=13:00");
    clock(Duration.ofHours(1)).closesBatches();
    assertEquals(FULL, engine.batch(1));
  }

  @Test
  void batchesThatWaitForTheirTimeAreNotReadEveryMinute() {
    buy(7, "");
    engine.closesBatches();
    clock(Duration.ofMinutes(1));
    List<String> plans = engine.database().plans().of(engine::looksForBatches);
    assertEquals(2, plans.size(), "one for each cassette");
    plans.forEach(plan -> assertEquals(List.of(), Plans.scanned(plan)));
  }

  @Test
  void theServerMayCloseBatchesOfTheMerchantAndNothingElse() {
    Caller server = Caller.server(1);
    assertEquals(true, server.may(new BatchClose(1, 1, false)));
    assertEquals(false, server.may(new BatchClose(2, 1, false)));
    assertEquals(false, server.may(command("DELETEBATCH BATCHNUMBER=1")));
    assertEquals(false, server.may(command("MODIFYPAYSERVER ENABLED=0")));
  }

  @Test
  void nobodyCanBeCalledAsTheServerIs() {
    String name = Caller.server(1).user().orElseThrow();
    assertEquals(
        "PRC_PARAMETER_VALUE_ERROR RC_USER",
        engine.says("CREATEUSER PASSWORD=a-long-password USER=" + name));
  }

  private static Command command(String words) {
    return CommandParser.parse(Sentence.form(words));
  }

  private Engine clock(Duration goesOn) {
    return engine.waits(goesOn);
  }

  private void buy(int order, String more) {
    assertEquals(
        SUCCESS,
        engine.says(
            "ACCEPTPAYMENT ORDERNUMBER=%d AMOUNT=10 APPROVEFLAG=1 DEPOSITFLAG=1 PAYMENTNUMBER=1 PAYMENTAMOUNT=10 %s"
                .formatted(order, more)));
  }

  private String states() {
    return engine.database().find("select STATE from BATCH order by BATCH_NUMBER");
  }
}
