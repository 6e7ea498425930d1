package org.tapedeck.framework.handler;

import static org.tapedeck.framework.command.PrimaryReturnCode.PRC_OPERATION_PENDING;

import org.tapedeck.framework.command.Reply;
import org.tapedeck.framework.command.SecondaryReturnCode;
import org.tapedeck.framework.flow.Attempt;
import org.tapedeck.framework.visit.StoredVisit;

/** What a merchant is told of a visit. */
final class VisitReplies {

  /** How an attempt is settled whose money goes back. */
  static final String UNWANTED = SecondaryReturnCode.RC_GIVEN_BACK.name();

  static final String DOUBTFUL = SecondaryReturnCode.RC_REVIEW.name();

  private VisitReplies() {}

  static Reply of(Attempt attempt, StoredVisit visit) {
    if (!attempt.isOpen()) {
      return SettledReplies.approval(attempt);
    }
    return switch (visit.state()) {
      case CONFIRMING -> OutcomeReplies.inDoubt();
      case REVIEW -> OutcomeReplies.told(PRC_OPERATION_PENDING, SecondaryReturnCode.RC_REVIEW);
      default -> OutcomeReplies.told(PRC_OPERATION_PENDING, SecondaryReturnCode.RC_VISIT);
    };
  }
}
