package org.tapedeck.framework.handler;

import static org.tapedeck.framework.command.PrimaryReturnCode.*;
import static org.tapedeck.framework.command.SecondaryReturnCode.*;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.tapedeck.cassette.DeclineReason;
import org.tapedeck.cassette.HostOutcome;
import org.tapedeck.cassette.Values;
import org.tapedeck.framework.command.PrimaryReturnCode;
import org.tapedeck.framework.command.Refused;
import org.tapedeck.framework.command.Reply;
import org.tapedeck.framework.command.SecondaryReturnCode;

/** What the caller is told about a host's outcome. */
final class OutcomeReplies {

  private static final Map<DeclineReason, SecondaryReturnCode> REASONS =
      new EnumMap<>(DeclineReason.class);

  static {
    // spotless:off
    REASONS.put(DeclineReason.DECLINED,           RC_DECLINED);
    REASONS.put(DeclineReason.REFERRAL,           RC_REFERRAL);
    REASONS.put(DeclineReason.PICK_UP,            RC_PICK_UP);
    REASONS.put(DeclineReason.INVALID,            RC_INVALID);
    REASONS.put(DeclineReason.BATCH_REJECTED,     RC_BATCH_REJECTED);
    REASONS.put(DeclineReason.BATCH_NUMBER_TAKEN, RC_BATCH_NUMBER_TAKEN);
    // spotless:on
  }

  private OutcomeReplies() {}

  static Reply approval(HostOutcome outcome, boolean automatic) {
    return outcome instanceof HostOutcome.Approved
        ? Reply.success()
        : reply(outcome, no(automatic));
  }

  static PrimaryReturnCode no(boolean automatic) {
    return automatic ? PRC_AUTO_APPROVE_FAILED : PRC_FINANCIAL_FAILURE;
  }

  static Reply reversal(HostOutcome outcome) {
    return outcome instanceof HostOutcome.Reversed
        ? Reply.success()
        : reply(outcome, PRC_FINANCIAL_FAILURE);
  }

  static Reply credit(HostOutcome outcome) {
    return outcome instanceof HostOutcome.Refunded
        ? Reply.success()
        : reply(outcome, PRC_FINANCIAL_FAILURE);
  }

  /** The host has approved the payment, but its batch does not take it. */
  static Reply notDeposited(Refused refused) {
    Reply why = refused.reply();
    return Reply.of(PRC_AUTO_DEPOSIT_FAILED, RC_BATCHNUMBER, why.message());
  }

  /** The host gave no answer for so long that the payment is none. */
  static Reply givenUp(boolean automatic) {
    return told(no(automatic), RC_GIVEN_UP);
  }

  /** The same of a reversal, which was done here alone. */
  static Reply reversalGivenUp() {
    return told(PRC_OPERATION_SUCCESS, RC_GIVEN_UP);
  }

  /** A person has given it up, for this reason. */
  static Reply givenUp(String why) {
    return Reply.of(PRC_OPERATION_SUCCESS, RC_GIVEN_UP, "The server has given up: " + why);
  }

  /** What the host has done is still not known. */
  static Reply inDoubt() {
    return told(PRC_OPERATION_PENDING, RC_HOST_ANSWER);
  }

  /** The host has rejected a batch that was closed all the same. */
  static Reply forced(HostOutcome outcome) {
    return forced(secondary(outcome).orElseThrow());
  }

  static Reply forced(SecondaryReturnCode reason) {
    return told(PRC_OPERATION_SUCCESS, reason);
  }

  static Reply batch(HostOutcome outcome) {
    return outcome instanceof HostOutcome.Settled
        ? Reply.success()
        : reply(outcome, PRC_BATCH_ERROR);
  }

  /** Whether the host, or our own side before it, surely did nothing. */
  static boolean isNo(HostOutcome outcome) {
    return secondary(outcome).isPresent();
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

  /** The outcome for the attempt's row. */
  static String inWords(HostOutcome outcome) {
    if (outcome instanceof HostOutcome.Unknown unknown) {
      return unknown.reason();
    }
    return secondary(outcome).map(Enum::name).orElse("An outcome that does not fit the question.");
  }

  private static Reply reply(HostOutcome outcome, PrimaryReturnCode no) {
    return secondary(outcome)
        .map(reason -> told(no, reason))
        .orElseGet(() -> told(PRC_OPERATION_PENDING, RC_HOST_ANSWER));
  }

  /** Why it is a no; empty for everything else. */
  private static Optional<SecondaryReturnCode> secondary(HostOutcome outcome) {
    if (outcome instanceof HostOutcome.Declined declined) {
      return Optional.of(REASONS.get(declined.reason()));
    }
    if (outcome instanceof HostOutcome.TryLater) {
      return Optional.of(RC_TRY_LATER);
    }
    return outcome instanceof HostOutcome.Misconfigured
        ? Optional.of(RC_HOST_SETUP)
        : Optional.empty();
  }

  static Reply told(PrimaryReturnCode primary, SecondaryReturnCode secondary) {
    String what = primary.sentence().substring(0, primary.sentence().length() - 1);
    return Reply.of(primary, secondary, what + ": " + secondary.meaning() + ".");
  }
}
