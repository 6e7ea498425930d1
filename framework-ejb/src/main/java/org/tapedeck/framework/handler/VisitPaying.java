package org.tapedeck.framework.handler;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.tapedeck.cassette.HostOutcome;
import org.tapedeck.cassette.Values;
import org.tapedeck.framework.lifecycle.ProofEvent;
import org.tapedeck.framework.mail.Mails;
import org.tapedeck.framework.order.Order;
import org.tapedeck.framework.receipt.Receipt;
import org.tapedeck.framework.receipt.Receipts;
import org.tapedeck.framework.vault.Vault;
import org.tapedeck.framework.visit.StoredProof;

/**
 * A proof pays for its visit: payment, deposit, receipt and mail to the buyer, in one commit. What
 * is paid is no hold, so it never expires.
 */
@Dependent
class VisitPaying {

  private final Depositing depositing;
  private final Receipts receipts;
  private final Mails mails;
  private final Reaching reaching;
  private final Vault vault;

  @Inject
  VisitPaying(
      Depositing depositing, Receipts receipts, Mails mails, Reaching reaching, Vault vault) {
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
    deposit(matter);
    matter.attempt().settled(SettledReplies.APPROVED);
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

  /** A batch that was named may have been closed while the buyer was away. */
  private void deposit(VisitWork.Matter matter) {
    int batchNumber = matter.attempt().purpose().batchNumber();
    depositing.depositPaid(
        matter.order(),
        matter.payment(),
        matter.payment().approveAmount(),
        Optional.of(batchNumber).filter(it -> it != 0),
        matter.time());
  }
}
