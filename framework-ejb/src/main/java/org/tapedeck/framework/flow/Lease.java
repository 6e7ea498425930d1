package org.tapedeck.framework.flow;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** The word of one run of a server that it is alive: good for a while, and renewed while it is. */
@Entity
@Table(name = "OWNER_LEASE")
public class Lease {

  /** So long after its last word a server is taken to be dead. */
  public static final Duration LENGTH = Duration.ofSeconds(30);

  /** One that was written by a clock which is ahead by more is not believed. */
  public static final Duration FARTHEST = LENGTH.multipliedBy(2);

  @Id
  @Column(name = "OWNER")
  private String owner;

  @Column(name = "HELD_UNTIL")
  private long untilMillis;

  protected Lease() {}

  public Lease(String owner) {
    this.owner = owner;
  }

  public void until(Instant time) {
    untilMillis = time.toEpochMilli();
  }

  public boolean isHeld(Instant now) {
    return now.toEpochMilli() < untilMillis && untilMillis <= now.plus(FARTHEST).toEpochMilli();
  }
}
