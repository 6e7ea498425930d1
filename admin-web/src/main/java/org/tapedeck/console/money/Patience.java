package org.tapedeck.console.money;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.tapedeck.console.Door;
import org.tapedeck.console.Told;
import org.tapedeck.framework.command.Failures;

/** Gives the command of a line, again and again while there is no place for it at the door. */
@ApplicationScoped
public class Patience {

  static final int TRIES = 120;
  private static final Duration PAUSE = Duration.ofSeconds(1);

  private Door door;

  protected Patience() {}

  @Inject
  public Patience(Door door) {
    this.door = door;
  }

  /** The same, and a failure of ours is a result, too: a line that has begun always ends. */
  Result surely(Job job, int at) {
    try {
      return give(job, at);
    } catch (RuntimeException ours) {
      return Result.of(new Told(Failures.reply(ours), job.language()));
    }
  }

  Result give(Job job, int at) {
    Told told = once(job, at);
    for (int tries = 1; tries < TRIES && told.isBusy() && !job.isStopped(); tries++) {
      pause();
      told = once(job, at);
    }
    return told.isBusy() && job.isStopped() ? Result.STOPPED : Result.of(told);
  }

  private Told once(Job job, int at) {
    return door.give(job.user(), job.language(), job.getWork().say(job.line(at)));
  }

  void pause() {
    LockSupport.parkNanos(PAUSE.toNanos());
  }
}
