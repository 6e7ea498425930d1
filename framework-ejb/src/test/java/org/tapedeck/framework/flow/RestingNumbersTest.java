package org.tapedeck.framework.flow;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tapedeck.framework.harness.Codes.SUCCESS;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tapedeck.framework.command.Reply;
import org.tapedeck.framework.harness.AtOnce;
import org.tapedeck.framework.harness.Codes;
import org.tapedeck.framework.harness.Engine;
import org.tapedeck.framework.harness.Parts;

/** Batch numbers 1 to 999 of a terminal, none used again within five days (section 5.9). */
class RestingNumbersTest {

  private static final String RESTS = "PRC_CASSETTE_ERROR RC_NUMBERS_REST";
  private static final Duration FIVE_DAYS = Duration.ofDays(5);
  private static final Duration MOMENT = Duration.ofMillis(1);

  private final Engine engine = Engine.ready();
  private int batches;

  @BeforeEach
  void restFiveDays() {
    engine
        .does("MODIFYACCOUNT CASSETTENAME=Paper ACCOUNTNUMBER=1 $RESTDAYS=5")
        .does("MODIFYACCOUNT CASSETTENAME=Paper ACCOUNTNUMBER=2 $RESTDAYS=5");
  }

  @AfterEach
  void close() {
    engine.close();
  }

  @Test
  void after999Comes1WhenItHasRested() {
    settle();
    nextIs(999);
    settle();
    engine.waits(FIVE_DAYS);
    settle();
    assertEquals(List.of("1", "999", "1"), hostNumbers());
  }

  @Test
  void aNumberIsNotUsedAMomentTooEarly() {
    settle();
    nextIs(999);
    settle();
    engine.waits(FIVE_DAYS.minus(MOMENT));
    assertEquals(RESTS, close(openBatch()));
    engine.waits(MOMENT);
    assertEquals(SUCCESS, close(batches));
  }

  @Test
  void aRefusalChangesNothingAndSaysWhenTheNumberIsFree() {
    settle();
    nextIs(1);
    openBatch();
    String before = engine.database().dump();
    Reply reply = engine.run(Engine.ADMINISTRATOR, "BATCHCLOSE BATCHNUMBER=2");
    assertEquals(RESTS, Codes.of(reply));
    assertEquals(
        "The numbers that the host takes are used up for now: number 1 may be used again from "
            + Parts.NOW.plus(FIVE_DAYS)
            + " on.",
        reply.message());
    assertEquals(before, engine.database().dump());
  }

  @Test
  void aClockThatIsSetBackFreesNothing() {
    settle();
    nextIs(1);
    engine.waits(Duration.ofDays(-365));
    assertEquals(RESTS, close(openBatch()));
  }

  /** Number 2 is drawn while the clock is a week behind, and the clock is put right at once. */
  @Test
  void aNumberDrawnWhileTheClockWasBehindRestsAsLongAsTheOthers() {
    settle();
    engine.waits(Duration.ofDays(-7));
    settle();
    engine.waits(Duration.ofDays(7));
    nextIs(2);
    assertEquals(RESTS, close(openBatch()));
    engine.waits(FIVE_DAYS);
    assertEquals(SUCCESS, close(batches));
  }

  @Test
  void theRestBeginsAnewWithEveryUse() {
    settle();
    engine.waits(FIVE_DAYS);
    nextIs(1);
    settle();
    engine.waits(Duration.ofDays(1));
    nextIs(1);
    assertEquals(RESTS, close(openBatch()));
  }

  @Test
  void numbersOfTransactionsDoNotRest() {
    openBatch();
    change("update NUMBER_SERIES set NEXT_NUMBER = 1 where SCOPE like 'Paper TRANSACTION%'");
    openBatch();
    assertEquals(
        "1\n1", engine.database().find("select TRANSACTION_NUMBER from PAYMENT order by ID"));
  }

  @Test
  void atOnceTwoBatchesOfOneTerminalDrawTwoNumbers() throws Exception {
    openBatch();
    buy(50, "$ACCOUNTNUMBER=2");
    nextIs(999);
    try (AtOnce threads = new AtOnce()) {
      assertEquals(
          Map.of(SUCCESS, 2L),
          threads.answers(
              Stream.of(
                  () -> engine.says("BATCHCLOSE BATCHNUMBER=1"),
                  () -> engine.says("BATCHCLOSE BATCHNUMBER=2"))));
    }
    assertEquals(Set.of("999", "1"), new TreeSet<>(hostNumbers()));
    assertEquals("2", engine.database().find("select count(*) from DRAWN_NUMBER"));
  }

  /** Only the database knows: nothing is kept in memory that a restart could lose. */
  @Test
  void whatRestsIsKeptInTheDatabase() {
    settle();
    long drawn = Parts.NOW.toEpochMilli();
    assertEquals(
        "Paper BATCH terminal 7 1 " + drawn, engine.database().find("select * from DRAWN_NUMBER"));
  }

  private void settle() {
    assertEquals(SUCCESS, close(openBatch()));
  }

  private int openBatch() {
    batches++;
    buy(100 + batches, "");
    return batches;
  }

  private String close(int batch) {
    return engine.says("BATCHCLOSE BATCHNUMBER=" + batch);
  }

  private void buy(int order, String more) {
    engine.does(
        "ACCEPTPAYMENT ORDERNUMBER=%d AMOUNT=10 APPROVEFLAG=1 DEPOSITFLAG=1 PAYMENTNUMBER=1 PAYMENTAMOUNT=10 %s"
            .formatted(order, more));
  }

  private void nextIs(int number) {
    change(
        "update NUMBER_SERIES set NEXT_NUMBER = %d where SCOPE like 'Paper BATCH%%'"
            .formatted(number));
  }

  private void change(String sql) {
    assertDoesNotThrow(() -> engine.database().change(sql));
  }

  private List<String> hostNumbers() {
    return engine
        .database()
        .find("select HOST_BATCH_NUMBER from BATCH order by BATCH_NUMBER")
        .lines()
        .toList();
  }
}
