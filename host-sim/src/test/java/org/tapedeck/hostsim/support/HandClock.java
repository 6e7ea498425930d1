package org.tapedeck.hostsim.support;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that moves only when a test turns it. */
public final class HandClock extends Clock {
  private Instant now;

  public HandClock(String now) {
    set(now);
  }

  public void set(String then) {
    now = Instant.parse(then);
  }

  public void turn(Duration by) {
    now = now.plus(by);
  }

  @Override
  public Instant instant() {
    return now;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return this;
  }
}
