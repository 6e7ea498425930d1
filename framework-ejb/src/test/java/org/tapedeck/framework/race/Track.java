package org.tapedeck.framework.race;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.tapedeck.framework.harness.Books;
import org.tapedeck.framework.harness.Engine;

/** Runs a race once, on servers that nobody used before. */
final class Track implements AutoCloseable {

  /** A command that has not come to its end by then waits for one that waits for it. */
  private static final long HANGS_SECONDS = 100;

  private final Engine engine = Engine.ready();
  private final Runner runner = new Runner(engine, engine.beside("second"));
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final SevereLog log = new SevereLog();
  private final Race race;

  Track(Race race) {
    this.race = race;
    race.given().forEach(runner::given);
    engine.host().sent();
  }

  List<String> oneFirst() {
    return outcome(runner.runs(race.one()), runner.runs(race.other()));
  }

  List<String> otherFirst() {
    String other = runner.runs(race.other());
    return outcome(runner.runs(race.one()), other);
  }

  /** While the host is asked for one, if it is, the other comes to its end. */
  List<String> otherInTheMiddle() throws Exception {
    List<String> other = inTheMiddle(race.other());
    String one = runner.runs(race.one());
    return outcome(one, other.isEmpty() ? runner.runs(race.other()) : other.get(0));
  }

  List<String> oneInTheMiddle() throws Exception {
    List<String> one = inTheMiddle(race.one());
    String other = runner.runs(race.other());
    return outcome(one.isEmpty() ? runner.runs(race.one()) : one.get(0), other);
  }

  private List<String> inTheMiddle(String who) {
    List<String> answers = new ArrayList<>();
    engine.host().when(() -> answers.add(soon(threads.submit(() -> runner.runs(who)))));
    return answers;
  }

  List<String> atOnce() throws Exception {
    CyclicBarrier start = new CyclicBarrier(2);
    Future<String> one = threads.submit(starting(start, race.one()));
    Future<String> other = threads.submit(starting(start, race.other()));
    return outcome(soon(one), soon(other));
  }

  private Callable<String> starting(CyclicBarrier start, String who) {
    return () -> {
      start.await();
      return runner.runs(who);
    };
  }

  private static String soon(Future<String> answer) {
    try {
      return answer.get(HANGS_SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException | InterruptedException failed) {
      throw new AssertionError("no answer", failed);
    }
  }

  /** The answers and the picture, once it is sure that the books are in order. */
  private List<String> outcome(String one, String other) {
    engine.goesOn();
    Books.areTrue(engine.database());
    assertEquals(List.of(), log.taken());
    List<String> cells = new ArrayList<>(List.of(one, other));
    Picture picture = new Picture(engine, engine.host().sent());
    race.columns().forEach(column -> cells.add(picture.cell(column)));
    return cells;
  }

  /** The states of failures after which a command was begun again. */
  List<String> overtaken() {
    return engine.overtaken();
  }

  @Override
  public void close() {
    log.close();
    threads.shutdownNow();
    engine.close();
  }
}
