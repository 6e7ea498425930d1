package org.tapedeck.hostsim.shops;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tapedeck.hostsim.bank.BankClock;
import org.tapedeck.hostsim.support.HandClock;

class TimetableTest {
  private final BankClock clock = new BankClock(new HandClock("2006-10-26T12:00:00Z"));
  private final BlockingQueue<String> done = new LinkedBlockingQueue<>();
  private final Timetable timetable = new Timetable(clock, done::add);

  @AfterEach
  void close() {
    timetable.close();
  }

  private String next() throws InterruptedException {
    return String.valueOf(done.poll(20, TimeUnit.SECONDS));
  }

  @Test
  void whatHasNoDelayIsDoneAtOnceOnAThreadThatKeepsNobodyAlive() throws Exception {
    timetable.later(Duration.ZERO, () -> done.add("daemon " + Thread.currentThread().isDaemon()));
    assertEquals("daemon true", next());
  }

  @Test
  void whatIsDueIsDoneWhenTheClockIsMovedAndOnceOnly() throws Exception {
    timetable.later(Duration.ofDays(2), () -> done.add("second"));
    timetable.later(Duration.ofDays(1), () -> done.add("first"));
    clock.forward(Duration.ofHours(23));
    clock.forward(Duration.ofHours(1));
    assertEquals("first", next());
    clock.forward(Duration.ofDays(1));
    assertEquals("second", next());
    clock.forward(Duration.ofDays(1));
    assertTrue(done.isEmpty());
  }

  @Test
  void aFaultIsToldAndHarmsNobodyElse() throws Exception {
    timetable.later(
        Duration.ZERO,
        () -> {
          throw new IllegalStateException("secret");
        });
    assertEquals("own fault: IllegalStateException", next());
    timetable.later(Duration.ZERO, () -> done.add("still here"));
    assertEquals("still here", next());
  }

  @Test
  void tooMuchAtOnceIsRefused() {
    for (int i = 0; i < 10_000; i++) {
      timetable.later(Duration.ofDays(1), () -> {});
    }
    assertThrows(IllegalStateException.class, () -> timetable.later(Duration.ofDays(1), () -> {}));
  }

  @Test
  void afterTheEndNothingIsDone() {
    timetable.later(Duration.ofDays(1), () -> done.add("too late"));
    timetable.close();
    clock.forward(Duration.ofDays(1));
    assertTrue(done.isEmpty());
  }
}
