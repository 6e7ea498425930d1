package org.tapedeck.framework.handler;

import org.tapedeck.cassette.HostOutcome;
import org.tapedeck.cassette.Values;
import org.tapedeck.framework.lifecycle.ProofEvent;
import org.tapedeck.framework.visit.InstructionText;
import org.tapedeck.framework.visit.StoredProof;
import org.tapedeck.framework.visit.StoredVisit;

/** Sends a buyer to a page of the bank, and on to the next one. */
final class VisitSending {

  private VisitSending() {}

  /** What cannot be kept is a matter of the bank's: the buyer can be sent to no such page. */
  static HostOutcome kept(HostOutcome outcome) {
    return outcome instanceof HostOutcome.Deferred deferred
            && !InstructionText.fits(deferred.instruction())
        ? new HostOutcome.Misconfigured("the bank's page is too long", Values.NONE)
        : outcome;
  }

  static void send(VisitWork.Matter matter, HostOutcome.Deferred deferred) {
    matter.visit().send(deferred.instruction(), deferred.evidence(), matter.time());
    isAway(matter);
  }

  /**
   * @param proof with which he has come back
   */
  static void sendOn(VisitWork.Matter matter, StoredProof proof, HostOutcome.Deferred deferred) {
    proof.moved(ProofEvent.BANK_DEFERRED, Values.NONE, matter.time());
    matter.visit().sendOn(deferred.instruction(), deferred.evidence(), matter.time());
    isAway(matter);
  }

  private static void isAway(VisitWork.Matter matter) {
    StoredVisit visit = matter.visit();
    matter.payment().hostSilent(matter.time());
    matter.attempt().isNew();
    matter.attempt().waits("The buyer is at the bank.", visit.left(matter.time()), matter.time());
  }
}
