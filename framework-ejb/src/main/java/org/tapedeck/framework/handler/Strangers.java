package org.tapedeck.framework.handler;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/**
 * Keeps those who call for visits that there are not from filling the journal: so many in a minute,
 * and only those, are written down.
 */
@ApplicationScoped
public class Strangers {

  private static final int MOST_IN_A_MINUTE = 30;

  private Clock clock;
  private long minute;
  private int calls;

  protected Strangers() {}

  @Inject
  public Strangers(Clock clock) {
    this.clock = clock;
  }

  synchronized boolean isWorthANote() {
    long now = clock.instant().getEpochSecond() / 60;
    calls = now == minute ? calls + 1 : 1;
    minute = now;
    return calls <= MOST_IN_A_MINUTE;
  }
}
