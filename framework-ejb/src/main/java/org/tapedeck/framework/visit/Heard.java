package org.tapedeck.framework.visit;

import java.util.Optional;
import org.tapedeck.cassette.HostOutcome;
import org.tapedeck.cassette.visit.Hearing;

/**
 * What an inbound call has come to in its first commit.
 *
 * @param proofId the proof that it brought, when nobody had brought it before
 * @param toAsk the attempt that is due now, so that the bank confirms the proof or takes it back
 * @param toSettle the visit's attempt, which the call itself has answered
 */
public record Heard(
    Hearing hearing,
    Optional<String> visitReference,
    Optional<String> token,
    Optional<String> proofId,
    Optional<String> toAsk,
    Optional<Word> toSettle) {

  /** What a call says that needs no question to the bank. */
  public record Word(String attemptId, int tryNumber, HostOutcome outcome) {}

  private Heard(Hearing hearing, Optional<String> visitReference, Optional<String> token) {
    this(hearing, visitReference, token, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** Of a call that names no visit. */
  public static Heard ofNobody() {
    return new Heard(Hearing.UNKNOWN_VISIT, Optional.empty(), Optional.empty());
  }

  public static Heard of(StoredVisit visit, Hearing hearing) {
    return new Heard(hearing, Optional.of(visit.reference()), Optional.of(visit.token()));
  }

  public Heard asking(String attemptId) {
    return new Heard(hearing, visitReference, token, proofId, Optional.of(attemptId), toSettle);
  }

  public Heard about(String proof) {
    return new Heard(hearing, visitReference, token, Optional.of(proof), toAsk, toSettle);
  }

  public Heard settling(Word word) {
    return new Heard(hearing, visitReference, token, proofId, toAsk, Optional.of(word));
  }
}
