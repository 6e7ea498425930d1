package org.tapedeck.framework.handler;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.tapedeck.cassette.HostOutcome;
import org.tapedeck.cassette.Values;
import org.tapedeck.framework.command.Refused;
import org.tapedeck.framework.flow.Attempt;
import org.tapedeck.framework.lifecycle.ProofEvent;
import org.tapedeck.framework.mail.Mails;
import org.tapedeck.framework.order.Order;
import org.tapedeck.framework.receipt.Receipt;
import org.tapedeck.framework.receipt.Receipts;
import org.tapedeck.framework.vault.Vault;
import org.tapedeck.framework.visit.StoredProof;

/** A proof pays for its visit: payment, deposit, receipt and mail to the buyer, in one commit. */
@Dependent
class VisitPaying {

  private final Expiring expiring;
  private final Depositing depositing;
  private final Receipts receipts;
  private final Mails mails;
  private final Reaching reaching;
  private final Vault vault;

  @Inject
  VisitPaying(
      Expiring expiring,
      Depositing depositing,
      Receipts receipts,
      Mails mails,
      Reaching reaching,
      Vault vault) {
    this.expiring = expiring;
    this.depositing = depositing;
    this.receipts = receipts;
    this.mails = mails;
    this.reaching = reaching;
    this.vault = vault;
  }

  void pay(VisitWork.Matter matter, StoredProof proof, HostOutcome.Approved approved) {
    proof.moved(ProofEvent.BANK_PAID, approved.evidence(), matter.time());
    matter.visit().paid(matter.time());
    matter.payment().hostApproved(proof.evidence(), approved.avs(), matter.time());
    expiring.limit(matter.order(), matter.payment(), matter.time());
    matter.attempt().settled(deposit(matter));
    tellBuyer(matter, proof);
  }

  /** The number of a receipt is drawn when every other row is locked. */
  private void tellBuyer(VisitWork.Matter matter, StoredProof proof) {
    Order order = matter.order();
    Values brought = vault.open(order.id(), order.kept());
    Receipt receipt =
        receipts.issue(order, matter.payment(), proof.proof().bankReference(), matter.time());
    reaching
        .payPage(order.paymentType())
        .flatMap(page -> page.buyerAddress(brought))
        .ifPresent(address -> mails.receipt(receipt, address));
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
