package org.tapedeck.framework.purchase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import org.tapedeck.framework.command.PrimaryReturnCode;
import org.tapedeck.framework.command.Reply;
import org.tapedeck.framework.command.SecondaryReturnCode;
import org.tapedeck.framework.lifecycle.PurchaseState;

/** What the reply to the command that pays makes of its purchase. */
@Dependent
class Replied {

  /** A failure of ours is no refusal: the command may be given again. */
  private static final Set<PrimaryReturnCode> OURS =
      EnumSet.of(PrimaryReturnCode.PRC_DATABASE_ERROR, PrimaryReturnCode.PRC_INTERNAL_ETILL_ERROR);

  private final Deciding deciding;
  private final OnTheWay way;

  @Inject
  Replied(Deciding deciding, OnTheWay way) {
    this.deciding = deciding;
    this.way = way;
  }

  /** What was refused was not begun: no payment is there. */
  Next next(Trip trip, Reply reply) {
    if (deciding.payment(trip).isEmpty() && trip.purchase().state() == PurchaseState.ATTEMPTING) {
      if (isForLater(trip, reply)) {
        return Pages.homeLater(trip.home());
      }
      deciding.refuse(trip, Refusals.CLOSED_TO_IT);
      return way.finished(trip);
    }
    return way.next(trip, Trip.Luggage.NONE);
  }

  /** No place, a failure of ours, or a card before it whose hold is still being given back. */
  private static boolean isForLater(Trip trip, Reply reply) {
    return reply.isBusy()
        || OURS.contains(reply.primary())
        || reply.secondary() == SecondaryReturnCode.RC_COMPLETED.number()
            && Deciding.isWanted(trip.order());
  }
}
