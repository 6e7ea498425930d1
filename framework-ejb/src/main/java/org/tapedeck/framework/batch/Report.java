package org.tapedeck.framework.batch;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;

/**
 * How far the settlement report of a batch is. It begins in the transaction that closes the batch;
 * whoever delivers it changes it by statements of its own.
 */
@Embeddable
public class Report {

  /** Whether it is put where the account wants it. */
  public enum State {
    /** There is none, or no place for it. */
    NONE,
    WAITING,
    DELIVERED
  }

  @Enumerated(EnumType.STRING)
  @Column(name = "REPORT_STATE")
  private State state = State.NONE;

  @Column(name = "REPORT_TRIES")
  private int tries;

  @Column(name = "REPORT_DUE")
  private long dueMillis;

  @Column(name = "REPORT_LATE")
  private int late;

  @Column(name = "REPORT_ERROR")
  private String error;

  protected Report() {}

  static Report none() {
    return new Report();
  }

  static Report wanted(Instant now) {
    Report report = new Report();
    report.state = State.WAITING;
    report.dueMillis = now.toEpochMilli();
    return report;
  }

  public boolean isWaiting() {
    return state == State.WAITING;
  }

  /** Empty until it was tried: whether there is a place for it is not known before. */
  public Optional<State> known() {
    return tries == 0 ? Optional.empty() : Optional.of(state);
  }

  public int tries() {
    return tries;
  }

  /** When the next try is; while one is made, when another server may begin the next. */
  public long dueMillis() {
    return dueMillis;
  }

  /** Why the last try failed; null when it did not. */
  public String error() {
    return error;
  }
}
