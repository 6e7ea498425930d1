package org.tapedeck.framework.replay;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.tapedeck.framework.command.IdempotencyKey;
import org.tapedeck.framework.vault.Fingerprint;

/**
 * What a user has used an Idempotency-Key for. Whoever answers it does so with the one answer that
 * its command has, so two who do it at once do no harm.
 */
@Entity
@Table(name = "IDEMPOTENCY_KEY")
public class KeyUse {

  @Id private String id;

  @Embedded private Fingerprint fingerprint;

  @Embedded private Answer answer;

  /** The attempt whose end is awaited for an answer; null when none is. */
  @Column(name = "ATTEMPT_ID")
  private String attemptId;

  @Column(name = "USED")
  private long usedMillis;

  protected KeyUse() {}

  KeyUse(String id, Fingerprint fingerprint, Instant now) {
    this.id = id;
    this.fingerprint = fingerprint;
    this.usedMillis = now.toEpochMilli();
  }

  /** No user's name has a colon. */
  static String id(String user, IdempotencyKey key) {
    return user + ":" + key.text();
  }

  /** The answer that stands from now on; an earlier one stays. */
  void isAnswered(Answer last) {
    if (answer == null) {
      answer = last;
      attemptId = null;
    }
  }

  /** The end of this attempt is the answer. */
  void waitsFor(String attempt) {
    if (answer == null) {
      attemptId = attempt;
    }
  }

  /** Whether the end of an attempt will be the answer. */
  boolean isWaiting() {
    return answer == null && attemptId != null;
  }

  /** Empty as long as it is not final. */
  Optional<Answer> answer() {
    return Optional.ofNullable(answer);
  }

  Fingerprint fingerprint() {
    return fingerprint;
  }

  public String id() {
    return id;
  }
}
