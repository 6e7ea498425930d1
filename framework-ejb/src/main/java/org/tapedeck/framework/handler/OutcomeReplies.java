package org.tapedeck.framework.handler;

import static org.tapedeck.framework.command.PrimaryReturnCode.*;
import static org.tapedeck.framework.command.SecondaryReturnCode.*;

import java.util.EnumMap;
import java.util.Map;
import org.tapedeck.cassette.DeclineReason;
import org.tapedeck.cassette.HostOutcome;
import org.tapedeck.cassette.Values;
import org.tapedeck.framework.command.PrimaryReturnCode;
import org.tapedeck.framework.command.Reply;
import org.tapedeck.framework.command.SecondaryReturnCode;

/** What the caller is told about a host's outcome. */
final class OutcomeReplies {

  private static final Map<DeclineReason, SecondaryReturnCode> REASONS =
      new EnumMap<>(DeclineReason.class);

  static {
    // spotless:off
    REASONS.put(DeclineReason.DECLINED,       RC_DECLINED);
    REASONS.put(DeclineReason.REFERRAL,       RC_REFERRAL);
    REASONS.put(DeclineReason.PICK_UP,        RC_PICK_UP);
    REASONS.put(DeclineReason.INVALID,        RC_INVALID);
    REASONS.put(DeclineReason.BATCH_REJECTED, RC_BATCH_REJECTED);
    // spotless:on
  }

  private OutcomeReplies() {}

  static Reply approval(HostOutcome outcome, boolean automatic) {
    return reply(outcome, automatic ? PRC_AUTO_APPROVE_FAILED : PRC_FINANCIAL_FAILURE);
  }

  static Reply batch(HostOutcome outcome) {
    return reply(outcome, PRC_BATCH_ERROR);
  }

  /** What the host answered with its no. */
  static Values evidence(HostOutcome outcome) {
    if (outcome instanceof HostOutcome.Declined declined) {
      return declined.evidence();
    }
    if (outcome instanceof HostOutcome.TryLater later) {
      return later.evidence();
    }
    return outcome instanceof HostOutcome.Misconfigured wrong ? wrong.evidence() : Values.NONE;
  }

  private static Reply reply(HostOutcome outcome, PrimaryReturnCode no) {
    if (outcome instanceof HostOutcome.Unknown) {
      return told(PRC_OPERATION_PENDING, RC_HOST_ANSWER);
    }
    if (outcome instanceof HostOutcome.Misconfigured) {
      return told(PRC_CASSETTE_ERROR, RC_HOST_SETUP);
    }
    if (outcome instanceof HostOutcome.TryLater) {
      return told(no, RC_TRY_LATER);
    }
    return outcome instanceof HostOutcome.Declined declined
        ? told(no, REASONS.get(declined.reason()))
        : Reply.success();
  }

  private static Reply told(PrimaryReturnCode primary, SecondaryReturnCode secondary) {
    return Reply.of(primary, secondary, primary.sentence() + " Here: " + secondary.meaning() + ".");
  }
}
