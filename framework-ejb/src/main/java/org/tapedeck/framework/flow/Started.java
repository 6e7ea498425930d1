package org.tapedeck.framework.flow;

import java.util.Optional;
import org.tapedeck.framework.command.Reply;

/** What begin has come to: an answer already, or an attempt and the question that goes with it. */
public record Started(Optional<Asked> asked, Reply reply) {

  /** The attempt that is open now, and its question. */
  public record Asked(String attemptId, Question question) {}

  /** A local command: done in this one transaction. */
  public static Started done(Reply reply) {
    return new Started(Optional.empty(), reply);
  }

  public static Started asking(String attemptId, Question question) {
    return new Started(Optional.of(new Asked(attemptId, question)), null);
  }
}
