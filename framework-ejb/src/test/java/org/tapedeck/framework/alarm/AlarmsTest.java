package org.tapedeck.framework.alarm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever sets an alarm never waits and never fails, whatever the broker does. */
class AlarmsTest {

  private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
  private static final Duration WAIT = Duration.ofSeconds(90);

  /** What is to be done apart; a test does it when it likes. */
  private final Deque<Runnable> apart = new ArrayDeque<>();

  private final List<String> sent = new ArrayList<>();
  private final Said said = new Said();
  private boolean away;
  private boolean busy;
  private Alarms alarms;

  @BeforeEach
  void set() {
    alarms = new Alarms(this::send, this::apart, Clock.fixed(NOW, ZoneOffset.UTC));
    logger().addHandler(said);
    // Other tests switch all logs off.
    logger().setLevel(Level.ALL);
  }

  @AfterEach
  void silence() {
    logger().removeHandler(said);
  }

  @Test
  void anAlarmIsSentApartFromWhoeverSetsIt() {
    alarms.after(WAIT, "a");
    assertEquals(List.of(), sent);
    work();
    assertEquals(List.of("a"), sent);
  }

  @Test
  void oneThreadSendsThemAll() {
    alarms.after(WAIT, "a");
    alarms.after(WAIT, "b");
    assertEquals(1, apart.size());
    work();
    alarms.after(WAIT, "c");
    work();
    assertEquals(List.of("a", "b", "c"), sent);
  }

  @Test
  void whatABrokerThatIsAwayMissesIsForgotten() {
    away = true;
    alarms.after(WAIT, "lost");
    work();
    away = false;
    alarms.after(WAIT, "a");
    work();
    assertEquals(List.of("a"), sent);
  }

  @Test
  void anOutageIsToldOnceAndItsEndToo() {
    for (int outages = 0; outages < 2; outages++) {
      away = true;
      alarms.after(WAIT, "lost");
      work();
      alarms.after(WAIT, "lost");
      work();
      away = false;
      alarms.after(WAIT, "a");
      work();
      alarms.after(WAIT, "b");
      work();
    }
    assertEquals(List.of(Level.WARNING, Level.INFO, Level.WARNING, Level.INFO), said.levels);
  }

  @Test
  void aBrokerThatHangsCostsNoMemory() {
    for (int i = 0; i < 5_000; i++) {
      alarms.after(WAIT, "a" + i);
    }
    assertEquals(1, apart.size());
    assertEquals(List.of(Level.WARNING), said.levels);
    work();
    assertEquals(1_000, sent.size());
  }

  @Test
  void aServerWithoutAThreadToSpareGoesOn() {
    busy = true;
    alarms.after(WAIT, "a");
    busy = false;
    alarms.after(WAIT, "b");
    work();
    assertEquals(List.of("a", "b"), sent);
  }

  @Test
  void anAlarmNeverComesBeforeItsTime() {
    Alarm alarm = new Alarm(NOW.plusNanos(90_000_000_001L), "a");
    assertEquals(90_001, alarm.delayMillis(NOW));
    assertEquals(90_000, alarm.delayMillis(NOW.plusNanos(1)));
    assertEquals(0, alarm.delayMillis(NOW.plusSeconds(100)));
  }

  private void send(List<Alarm> all) {
    if (away) {
      throw new IllegalStateException("away");
    }
    assertTrue(all.stream().allMatch(alarm -> alarm.time().equals(NOW.plus(WAIT))));
    all.forEach(alarm -> sent.add(alarm.attemptId()));
  }

  private void apart(Runnable work) {
    if (busy) {
      throw new RejectedExecutionException();
    }
    apart.add(work);
  }

  private void work() {
    while (!apart.isEmpty()) {
      apart.remove().run();
    }
  }

  private static Logger logger() {
    return Logger.getLogger(Alarms.class.getName());
  }

  /** What is written into the log. */
  private static final class Said extends Handler {

    private final List<Level> levels = new ArrayList<>();

    @Override
    public void publish(LogRecord line) {
      levels.add(line.getLevel());
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
