package org.tapedeck.framework.flow;

import java.time.Instant;
import java.util.Optional;
import org.tapedeck.framework.command.Reply;

/**
 * What begin has come to: an answer, or an attempt and the question that goes with it, or both when
 * the caller does not wait for the host.
 */
public record Started(Optional<Asked> asked, Optional<Reply> reply, boolean isRefused) {

  /**
   * The attempt that is open now, and its question.
   *
   * @param tryNumber which of the attempt's tries this is, from 1
   * @param repeated whether the host may have been asked before
   * @param since when the try began: who is held up for long after that may not be alone any more
   */
  public record Asked(
      String attemptId, Question question, int tryNumber, boolean repeated, Instant since) {}

  /** A local command: done in this one transaction. */
  public static Started done(Reply reply) {
    return new Started(Optional.empty(), Optional.of(reply), false);
  }

  /** It was proposed, and is not answered before a second person has given it, too. */
  boolean isProposed() {
    return reply.filter(Reply::awaitsSecondPerson).isPresent();
  }

  /** Nothing was done. */
  static Started refused(Reply reply) {
    return new Started(Optional.empty(), Optional.of(reply), true);
  }

  /** The host is asked for the first time. */
  public static Started asking(String attemptId, Question question, Instant now) {
    return asking(new Asked(attemptId, question, 1, false, now));
  }

  public static Started asking(Asked asked) {
    return new Started(Optional.of(asked), Optional.empty(), false);
  }

  /** The same, but the caller gets his answer now, and the host is asked apart from it. */
  public Started apart(Reply now) {
    return new Started(asked, Optional.of(now), false);
  }
}
