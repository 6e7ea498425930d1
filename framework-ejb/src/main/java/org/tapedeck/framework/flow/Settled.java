package org.tapedeck.framework.flow;

import java.time.Duration;
import java.util.Optional;
import org.tapedeck.framework.command.PrimaryReturnCode;
import org.tapedeck.framework.command.Reply;
import org.tapedeck.framework.command.SecondaryReturnCode;

/**
 * What settling has come to.
 *
 * @param untilNext how long until the host is to be asked again; nothing when all is known, or when
 *     a person has to say so
 */
public record Settled(Reply reply, Optional<Duration> untilNext) {

  /** Nothing could be recorded. */
  static Settled notKnown() {
    return new Settled(
        Reply.of(PrimaryReturnCode.PRC_OPERATION_PENDING, SecondaryReturnCode.RC_HOST_ANSWER, ""),
        Optional.empty());
  }

  /** Whether the host has given no answer that says anything. */
  boolean isInDoubt() {
    return reply.primary() == PrimaryReturnCode.PRC_OPERATION_PENDING;
  }

  boolean isToBeAskedAtOnce() {
    return untilNext.filter(Duration::isZero).isPresent();
  }
}
