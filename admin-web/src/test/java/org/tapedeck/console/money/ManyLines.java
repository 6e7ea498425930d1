package org.tapedeck.console.money;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.RejectedExecutionException;
import java.util.stream.IntStream;
import org.tapedeck.console.Door;
import org.tapedeck.console.Say;
import org.tapedeck.console.Told;
import org.tapedeck.framework.command.Language;
import org.tapedeck.framework.command.PrimaryReturnCode;
import org.tapedeck.framework.command.Reply;
import org.tapedeck.framework.command.SecondaryReturnCode;

/** Jobs with threads that a test lets go on one by one, and a door that answers as it is told. */
final class ManyLines {

  static final String ANN = "ann";
  static final String BEN = "ben";

  final Deque<Runnable> threads = new ArrayDeque<>();

  /** To the first, second and so on command. */
  final Map<String, PrimaryReturnCode> answers = new HashMap<>();

  final List<String> given = new ArrayList<>();
  final Jobs jobs;

  boolean full;
  int pauses;
  Instant now = Instant.parse("2026-11-22T12:00:00Z");
  PrimaryReturnCode otherwise = PrimaryReturnCode.PRC_OPERATION_SUCCESS;

  ManyLines() {
    jobs = new Jobs(this::execute, new Waiting(), new Time());
  }

  Job begin(String user, int lines) {
    return begin(user, UUID.randomUUID().toString(), lines).orElseThrow();
  }

  Optional<Job> begin(String user, String id, int lines) {
    return jobs.begin(id, user, Language.ENGLISH, Work.APPROVE, lines(lines));
  }

  static List<Line> lines(int number) {
    return IntStream.rangeClosed(1, number)
        .mapToObj(order -> new Line("1", "" + order, "1", "2350", "-2", "840"))
        .toList();
  }

  /** Each line that is at work comes to its end, and those that begin then, until all is over. */
  void run() {
    while (!threads.isEmpty()) {
      runOne();
    }
  }

  void runOne() {
    threads.remove().run();
  }

  void pass(Duration time) {
    now = now.plus(time);
  }

  private void execute(Runnable line) {
    if (full) {
      throw new RejectedExecutionException("no thread");
    }
    threads.add(line);
  }

  private final class Waiting extends Patience {

    Waiting() {
      super(new Answers());
    }

    @Override
    void pause() {
      pauses++;
      answers.clear();
    }
  }

  private final class Answers extends Door {

    @Override
    public Told give(String user, Language language, Say said) {
      given.add(user);
      PrimaryReturnCode code = answers.getOrDefault(String.valueOf(given.size()), otherwise);
      return new Told(Reply.of(code, SecondaryReturnCode.RC_NONE, ""), language);
    }
  }

  private final class Time extends Clock {

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }
}
