package org.tapedeck.framework.handler;

import static org.tapedeck.framework.command.PrimaryReturnCode.PRC_AUTO_DEPOSIT_FAILED;
import static org.tapedeck.framework.command.PrimaryReturnCode.PRC_BATCH_ERROR;
import static org.tapedeck.framework.command.PrimaryReturnCode.PRC_FINANCIAL_FAILURE;

import java.util.EnumSet;
import java.util.Set;
import org.tapedeck.framework.command.Reply;
import org.tapedeck.framework.command.SecondaryReturnCode;
import org.tapedeck.framework.flow.Attempt;

/**
 * What is told of an attempt that another try has settled: what became of it then. What this try
 * brings changes nothing any more, so nobody may be told that it did.
 */
final class SettledReplies {

  static final String APPROVED = "approved";
  static final String NOT_DEPOSITED = "approved, not deposited";
  static final String REVERSED = "reversed";
  static final String REFUNDED = "refunded";
  static final String SETTLED = "settled";
  static final String GIVEN_UP = "given up";

  /** What is mended and asked again, whoever wanted the batch closed by force. */
  private static final Set<SecondaryReturnCode> NOT_FORCED =
      EnumSet.of(
          SecondaryReturnCode.RC_TRY_LATER,
          SecondaryReturnCode.RC_HOST_SETUP,
          SecondaryReturnCode.RC_BATCH_NUMBER_TAKEN);

  private SettledReplies() {}

  static Reply approval(Attempt attempt) {
    return switch (attempt.outcome()) {
      case APPROVED -> Reply.success();
      case NOT_DEPOSITED ->
          OutcomeReplies.told(PRC_AUTO_DEPOSIT_FAILED, SecondaryReturnCode.RC_BATCHNUMBER);
      case GIVEN_UP -> OutcomeReplies.givenUp(attempt.isAutomatic());
      default -> OutcomeReplies.told(OutcomeReplies.no(attempt.isAutomatic()), reason(attempt));
    };
  }

  static Reply reversal(Attempt attempt) {
    return switch (attempt.outcome()) {
      case REVERSED -> Reply.success();
      case GIVEN_UP -> OutcomeReplies.reversalGivenUp();
      default -> OutcomeReplies.told(PRC_FINANCIAL_FAILURE, reason(attempt));
    };
  }

  static Reply credit(Attempt attempt) {
    return attempt.outcome().equals(REFUNDED)
        ? Reply.success()
        : OutcomeReplies.told(PRC_FINANCIAL_FAILURE, reason(attempt));
  }

  static Reply batch(Attempt attempt) {
    if (attempt.outcome().equals(SETTLED)) {
      return Reply.success();
    }
    return attempt.isForced() && !NOT_FORCED.contains(reason(attempt))
        ? OutcomeReplies.forced(reason(attempt))
        : OutcomeReplies.told(PRC_BATCH_ERROR, reason(attempt));
  }

  /** The host's no, as the attempt's row has it. */
  private static SecondaryReturnCode reason(Attempt attempt) {
    return SecondaryReturnCode.valueOf(attempt.outcome());
  }
}
