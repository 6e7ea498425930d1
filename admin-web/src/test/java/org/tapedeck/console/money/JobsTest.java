package org.tapedeck.console.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tapedeck.console.money.ManyLines.ANN;
import static org.tapedeck.console.money.ManyLines.BEN;
import static org.tapedeck.console.money.Result.Kind.AT_WORK;
import static org.tapedeck.console.money.Result.Kind.DONE;
import static org.tapedeck.console.money.Result.Kind.PENDING;
import static org.tapedeck.console.money.Result.Kind.REFUSED;
import static org.tapedeck.console.money.Result.Kind.STOPPED;
import static org.tapedeck.console.money.Result.Kind.WAITING;
import static org.tapedeck.framework.command.PrimaryReturnCode.PRC_FINANCIAL_FAILURE;
import static org.tapedeck.framework.command.PrimaryReturnCode.PRC_OPERATION_PENDING;
import static org.tapedeck.framework.command.PrimaryReturnCode.PRC_OPERATION_SUCCESS;
import static org.tapedeck.framework.command.PrimaryReturnCode.PRC_SERVER_BUSY;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class JobsTest {

  private final ManyLines many = new ManyLines();

  @Test
  void eachLineHasItsOwnResult() {
    many.answers.put("2", PRC_OPERATION_PENDING);
    many.answers.put("5", PRC_FINANCIAL_FAILURE);
    Job job = many.begin(ANN, 10);
    many.run();
    assertEquals(Map.of(DONE, 8, PENDING, 1, REFUSED, 1), job.counts());
    assertTrue(job.isEnded());
  }

  @Test
  void fourLinesOfAJobAreAtWorkAtOnce() {
    Job job = many.begin(ANN, 10);
    assertEquals(Map.of(AT_WORK, 4, WAITING, 6), job.counts());
    many.runOne();
    assertEquals(Map.of(DONE, 1, AT_WORK, 4, WAITING, 5), job.counts());
  }

  @Test
  void eightLinesOfAllJobsAreAtWorkAtOnceAndWhoHasFewestIsNext() {
    Job first = many.begin(ANN, 100);
    Job second = many.begin(ANN, 100);
    Job third = many.begin(BEN, 100);
    assertEquals(8, many.threads.size());
    assertEquals(0, third.atWork());
    many.runOne();
    assertEquals(1, third.atWork());
    assertEquals(8, first.atWork() + second.atWork() + third.atWork());
  }

  @Test
  void aHostThatIsSilentHoldsTheRestUntilItsUserSaysOtherwise() {
    many.otherwise = PRC_OPERATION_PENDING;
    Job job = many.begin(ANN, 100);
    many.run();
    // Eight in a row, and the three that were at work beside the eighth.
    assertEquals(Map.of(PENDING, 11, WAITING, 89), job.counts());
    assertTrue(job.isHeld());
    assertFalse(job.isEnded());
    many.otherwise = PRC_OPERATION_SUCCESS;
    many.jobs.goOn(job);
    many.run();
    assertEquals(Map.of(PENDING, 11, DONE, 89), job.counts());
    assertTrue(job.isEnded());
  }

  @Test
  void whatHasNotBegunIsLetBeWhenItIsStopped() {
    Job job = many.begin(ANN, 10);
    many.jobs.stop(job);
    assertEquals(Map.of(AT_WORK, 4, STOPPED, 6), job.counts());
    assertFalse(job.isEnded());
    many.run();
    assertEquals(Map.of(DONE, 4, STOPPED, 6), job.counts());
    assertTrue(job.isEnded());
    assertEquals(4, many.given.size());
  }

  @Test
  void aFormThatIsSentTwiceIsOneJob() {
    String id = UUID.randomUUID().toString();
    Job job = many.begin(ANN, id, 10).orElseThrow();
    assertEquals(Optional.of(job), many.begin(ANN, id, 10));
    many.run();
    assertEquals(10, many.given.size());
  }

  @Test
  void nobodySeesAnothersJob() {
    Job job = many.begin(ANN, 1);
    assertEquals(Optional.of(job), many.jobs.find(job.getId(), ANN));
    assertEquals(Optional.empty(), many.jobs.find(job.getId(), BEN));
    assertEquals(Optional.empty(), many.begin(BEN, job.getId(), 1));
    assertEquals(0, many.jobs.of(BEN).size());
  }

  @Test
  void aJobIsForgottenAnHourAfterItsEndAndNotBefore() {
    Job job = many.begin(ANN, 1);
    many.pass(Duration.ofHours(5));
    assertEquals(1, many.jobs.of(ANN).size());
    many.run();
    many.pass(Duration.ofHours(1));
    assertEquals(Optional.of(job), many.jobs.find(job.getId(), ANN));
    many.pass(Duration.ofSeconds(1));
    assertEquals(Optional.empty(), many.jobs.find(job.getId(), ANN));
  }

  @Test
  void aJobThatIsHeldIsForgottenToo() {
    many.otherwise = PRC_OPERATION_PENDING;
    many.begin(ANN, 100);
    many.run();
    many.pass(Duration.ofMinutes(61));
    assertEquals(0, many.jobs.of(ANN).size());
  }

  @Test
  void aLineForWhichThereIsNoPlaceIsGivenAgain() {
    many.answers.put("1", PRC_SERVER_BUSY);
    Job job = many.begin(ANN, 1);
    many.run();
    assertEquals(Map.of(DONE, 1), job.counts());
    assertEquals(1, many.pauses);
  }

  @Test
  void withoutAThreadALineWaitsUntilSomebodyLooks() {
    many.full = true;
    Job job = many.begin(ANN, 3);
    assertEquals(Map.of(WAITING, 3), job.counts());
    many.full = false;
    many.jobs.find(job.getId(), ANN);
    many.run();
    assertEquals(Map.of(DONE, 3), job.counts());
  }

  @Test
  void noLineBeginsWhenTheServerStops() {
    Job job = many.begin(ANN, 10);
    many.jobs.close();
    many.run();
    assertEquals(Map.of(DONE, 4, WAITING, 6), job.counts());
  }

  @Test
  void thereIsRoomForSoManyJobsOfAUserAndSoManyLines() {
    for (int number = 0; number < Jobs.JOBS_OF_A_USER; number++) {
      many.begin(ANN, 1);
    }
    assertEquals(Optional.empty(), many.begin(ANN, UUID.randomUUID().toString(), 1));
    many.begin(BEN, 1);
    assertEquals(Optional.empty(), many.begin(BEN, UUID.randomUUID().toString(), Jobs.LINES + 1));
  }
}
