package org.tapedeck.framework.handler;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.tapedeck.cassette.HostOutcome;
import org.tapedeck.framework.command.Refused;
import org.tapedeck.framework.flow.Attempt;
import org.tapedeck.framework.lifecycle.ProofEvent;
import org.tapedeck.framework.visit.StoredProof;

/** A proof pays for its visit: the payment is approved and deposited, in one commit. */
@Dependent
class VisitPaying {

  private final Expiring expiring;
  private final Depositing depositing;

  @Inject
  VisitPaying(Expiring expiring, Depositing depositing) {
    this.expiring = expiring;
    this.depositing = depositing;
  }

  void pay(VisitWork.Matter matter, StoredProof proof, HostOutcome.Approved approved) {
    proof.moved(ProofEvent.BANK_PAID, approved.evidence(), matter.time());
    matter.visit().paid(matter.time());
    matter.payment().hostApproved(proof.evidence(), approved.avs(), matter.time());
    expiring.limit(matter.order(), matter.payment(), matter.time());
    matter.attempt().settled(deposit(matter));
  }

  /**
   * A batch that was named may have been closed while the buyer was away; he has paid all the same.
   */
  private String deposit(VisitWork.Matter matter) {
    Attempt attempt = matter.attempt();
    Optional<Integer> named = Optional.of(attempt.purpose().batchNumber()).filter(it -> it != 0);
    long amount = matter.payment().approveAmount();
    try {
      depositing.deposit(matter.order(), matter.payment(), amount, named, matter.time());
      return SettledReplies.APPROVED;
    } catch (Refused refused) {
      return SettledReplies.NOT_DEPOSITED;
    }
  }
}
