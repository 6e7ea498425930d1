package org.tapedeck.framework.flow;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.tapedeck.cassette.RetryPlan;

/** How often a host was asked, and when it is asked again. */
@Embeddable
public class Tries {

  /** When the time of an attempt comes that waits for a person. */
  private static final long NEVER = Long.MAX_VALUE;

  @Column(name = "TRIES")
  private int tries;

  /** How many of the tries surely did not arrive at the host. */
  @Column(name = "UNARRIVED")
  private int unarrived;

  /** How many of them nobody but the server itself wanted. */
  @Column(name = "RETRIES")
  private int retries;

  @Column(name = "ASKING")
  private int asking;

  /** The server that asks; null for what was asked before there were leases. */
  @Column(name = "OWNER")
  private String owner;

  /** Until when a server that was taken for dead may be asking all the same; 0 for none. */
  @Column(name = "OVERLAP")
  private long overlapMillis;

  @Column(name = "BEGUN")
  private long begunMillis;

  @Column(name = "SINCE")
  private long sinceMillis;

  @Column(name = "DUE")
  private long dueMillis;

  @Column(name = "DEADLINE")
  private long deadlineMillis;

  /** Since when the server itself asks no more, because a person wants it so; 0 when it does. */
  @Column(name = "PAUSED")
  private long pausedMillis;

  protected Tries() {}

  static Tries first(Pace pace, Instant now) {
    Tries tries = new Tries();
    tries.begunMillis = now.toEpochMilli();
    tries.again(pace, now);
    return tries;
  }

  /** Nobody could ask. */
  void skip() {
    tries++;
    retries++;
  }

  boolean isOver(Instant now) {
    return deadlineMillis <= now.toEpochMilli();
  }

  /**
   * None yet: the first one is to come after the interval.
   *
   * @param arrived whether the host may have had the question from somebody else
   */
  static Tries later(RetryPlan plan, boolean arrived, Instant now) {
    Tries tries = new Tries();
    tries.tries = arrived ? 1 : 0;
    tries.begunMillis = now.toEpochMilli();
    tries.due(plan.interval(), now);
    tries.deadlineMillis =
        now.plus(new Pace(Duration.ZERO, plan).of(plan.attempts())).toEpochMilli();
    return tries;
  }

  /** Somebody wants it asked now, and again from the beginning when there is no answer. */
  void again(Pace pace, Instant now) {
    retries = 0;
    pausedMillis = 0;
    if (isAsking(now)) {
      overlapMillis = dueMillis;
    }
    ask(pace, now);
    deadlineMillis = now.plus(pace.limit()).plus(pace.of(pace.plan().attempts())).toEpochMilli();
  }

  /** No person's wish makes the time shorter that the server goes on by itself. */
  void lastUntil(long millis) {
    deadlineMillis = Math.max(deadlineMillis, millis);
  }

  /** What is to be asked now has not been asked before. */
  void anew(Pace pace, Instant now) {
    retries = 0;
    pausedMillis = 0;
    // Whoever still asks what was to be asked before is overtaken.
    tries++;
    forget();
    waits(Duration.ZERO, now);
    deadlineMillis = now.plus(pace.limit()).plus(pace.of(pace.plan().attempts())).toEpochMilli();
  }

  /** The server itself asks again. */
  void retry(Pace pace, Instant now) {
    retries++;
    ask(pace, now);
  }

  private void ask(Pace pace, Instant now) {
    tries++;
    asking = 1;
    due(pace.limit(), now);
  }

  void ownedBy(String server) {
    owner = server;
  }

  String owner() {
    return owner;
  }

  /** The server that asked is dead, so nobody waits for the answer any more. */
  void orphaned(Instant now) {
    overlapMillis = dueMillis;
    waits(Duration.ZERO, now);
  }

  /** Whether a server that was taken for dead may be asking all the same. */
  boolean mayOverlap(Instant now) {
    return now.toEpochMilli() < overlapMillis;
  }

  /** There was no answer; it is asked again after a while. */
  void waits(Duration wait, Instant now) {
    asking = 0;
    due(wait, now);
  }

  /** There was no answer, and the server itself does not ask any more. */
  void rests(Instant now) {
    asking = 0;
    sinceMillis = now.toEpochMilli();
    dueMillis = NEVER;
  }

  /** A person wants the server itself to ask no more. */
  void pause(Instant now) {
    pausedMillis = isPaused() ? pausedMillis : now.toEpochMilli();
  }

  /** The server goes on, with as much time as it had left. */
  void goOn(Instant now) {
    if (isPaused()) {
      deadlineMillis += Math.max(0, now.toEpochMilli() - pausedMillis);
      pausedMillis = 0;
    }
  }

  public boolean isPaused() {
    return pausedMillis != 0;
  }

  /** A person wants no more tries: this is the deadline. */
  void end(Instant now) {
    pausedMillis = 0;
    deadlineMillis = now.toEpochMilli();
  }

  private void due(Duration wait, Instant now) {
    sinceMillis = now.toEpochMilli();
    dueMillis = now.plus(wait).toEpochMilli();
  }

  /** The last one has not arrived at the host, or was refused before anything was done. */
  void notArrived() {
    unarrived++;
  }

  /** The host surely has had nothing so far: what it is sent next is new to it. */
  void forget() {
    unarrived = tries;
  }

  boolean isUsedUp(RetryPlan plan) {
    return retries >= plan.attempts();
  }

  boolean isRetried() {
    return retries > 0;
  }

  boolean mayHaveArrived() {
    return tries > unarrived;
  }

  boolean isAsking(Instant now) {
    return asking == 1 && now.toEpochMilli() < dueMillis;
  }

  boolean isDue(Instant now) {
    return dueMillis <= now.toEpochMilli();
  }

  /** Whether the clock stands before the time at which this was written. */
  boolean isFromTheFuture(Instant now) {
    return now.toEpochMilli() < sinceMillis;
  }

  /** Moves the times along with a clock that was set back, so that nothing waits for longer. */
  void moveTo(Instant now) {
    long back = sinceMillis - now.toEpochMilli();
    sinceMillis -= back;
    dueMillis -= dueMillis == NEVER ? 0 : back;
    deadlineMillis -= back;
    overlapMillis -= Math.min(back, overlapMillis);
    pausedMillis = Math.min(pausedMillis, now.toEpochMilli());
  }

  public int number() {
    return tries;
  }

  public Instant begun() {
    return Instant.ofEpochMilli(begunMillis);
  }

  /** When the next one is due, in milliseconds; 0 while one is under way, or none is to come. */
  public long nextMillis() {
    return asking == 1 || isPaused() || dueMillis == NEVER ? 0 : dueMillis;
  }

  /** How long it is until the next one, and nothing when none is to come. */
  Optional<Duration> untilNext(Instant now) {
    return isPaused() || dueMillis == NEVER
        ? Optional.empty()
        : Optional.of(Duration.ofMillis(Math.max(0, dueMillis - now.toEpochMilli())));
  }

  /** Whether nobody but a person has it asked again. */
  public boolean isResting() {
    return dueMillis == NEVER;
  }

  /** When it began to wait, to rest or to be asked, in milliseconds. */
  public long sinceMillis() {
    return sinceMillis;
  }

  public long dueMillis() {
    return dueMillis;
  }

  /** When the last one ends, if nobody answers and nothing is changed, in milliseconds. */
  public long deadlineMillis() {
    return deadlineMillis;
  }
}
