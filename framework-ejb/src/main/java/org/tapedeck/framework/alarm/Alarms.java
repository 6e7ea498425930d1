package org.tapedeck.framework.alarm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.tapedeck.framework.flow.WakeUps;

/**
 * Sends alarms apart from whoever sets them, who never waits for a broker: one thread at most is at
 * it, and what cannot be sent is forgotten, since the sweeper finds every attempt again.
 */
@ApplicationScoped
public class Alarms implements WakeUps {

  private static final Logger LOG = Logger.getLogger(Alarms.class.getName());

  private static final int MOST_WAITING = 1_000;

  private final BlockingQueue<Alarm> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
  private final AtomicBoolean sending = new AtomicBoolean();
  private final AtomicBoolean outage = new AtomicBoolean();

  private Post post;
  private Executor apart;
  private Clock clock;

  protected Alarms() {}

  @Inject
  public Alarms(Post post, Executor apart, Clock clock) {
    this.post = post;
    this.apart = apart;
    this.clock = clock;
  }

  @Override
  public void after(Duration wait, String attemptId) {
    if (!waiting.offer(new Alarm(clock.instant().plus(wait), attemptId))) {
      failed("more than " + MOST_WAITING + " wait to be sent");
    }
    sendApart();
  }

  private void sendApart() {
    if (sending.compareAndSet(false, true)) {
      try {
        apart.execute(this::send);
      } catch (RuntimeException busy) {
        sending.set(false);
        failed(busy.toString());
      }
    }
  }

  private void send() {
    try {
      sendAll();
    } finally {
      sending.set(false);
    }
    // Somebody may have come after the last look, and have found a thread still at it.
    if (!waiting.isEmpty()) {
      sendApart();
    }
  }

  private void sendAll() {
    List<Alarm> all = new ArrayList<>();
    while (waiting.drainTo(all) > 0) {
      sendOrForget(all);
      all.clear();
    }
  }

  private void sendOrForget(List<Alarm> alarms) {
    try {
      post.send(List.copyOf(alarms));
      if (outage.compareAndSet(true, false)) {
        LOG.info("The broker takes alarms again.");
      }
    } catch (RuntimeException away) {
      failed(away.toString());
    }
  }

  /** Said once for each outage. */
  private void failed(String why) {
    if (outage.compareAndSet(false, true)) {
      LOG.log(Level.WARNING, "The broker takes no alarms; attempts are looked for: {0}", why);
    }
  }
}
