package org.tapedeck.framework.simulation;

import java.time.Duration;
import java.util.Optional;
import org.tapedeck.framework.flow.WakeUps;

/** The queue: it keeps alarms while servers die, and loses, doubles and delays some. */
final class Alarms implements WakeUps {

  private static final Duration LATE = Duration.ofMinutes(20);
  private static final Duration ONCE_MORE = Duration.ofSeconds(30);

  private final World world;

  Alarms(World world) {
    this.world = world;
  }

  @Override
  public void after(Duration wait, String attemptId) {
    if (!world.weather().brings(Fault.ALARM_LOST)) {
      set(wait, attemptId);
    }
    if (world.weather().brings(Fault.ALARM_TWICE)) {
      set(wait, attemptId);
    }
  }

  private void set(Duration wait, String attemptId) {
    boolean late = world.weather().brings(Fault.ALARM_LATE);
    Duration delay = late ? wait.plus(world.chance().within(LATE)) : wait;
    world.course().begin(delay, () -> rings(attemptId));
  }

  private void rings(String attemptId) {
    Optional<Server> server = world.anyServer();
    server.ifPresentOrElse(
        up -> up.wakes(attemptId), () -> world.course().begin(ONCE_MORE, () -> rings(attemptId)));
  }
}
