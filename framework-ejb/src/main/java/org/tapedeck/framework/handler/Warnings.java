package org.tapedeck.framework.handler;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.tapedeck.framework.event.CassetteEvent;
import org.tapedeck.framework.event.ObjectKind;
import org.tapedeck.framework.event.Outbox;
import org.tapedeck.framework.mail.Mails;
import org.tapedeck.framework.order.Credit;
import org.tapedeck.framework.order.Order;
import org.tapedeck.framework.visit.StoredProof;
import org.tapedeck.framework.visit.StoredVisit;
import org.tapedeck.framework.visit.VisitBook;

/** What people have to be told of visits: the merchant's listeners, and the administrators. */
@Dependent
class Warnings {

  private final Outbox outbox;
  private final VisitBook book;
  private final Mails mails;

  @Inject
  Warnings(Outbox outbox, VisitBook book, Mails mails) {
    this.outbox = outbox;
    this.book = book;
    this.mails = mails;
  }

  /** The bank has money that is not what was asked for; it is given back. */
  void unwanted(StoredVisit visit, String reason) {
    tell(CassetteEvent.VISIT_UNWANTED, visit.paymentId(), reason);
  }

  /** The bank's word is genuine and does not fit. */
  void doubtful(StoredVisit visit, String reason) {
    tell(CassetteEvent.VISIT_DOUBTFUL, visit.paymentId(), reason);
  }

  /** Nobody knows whether the bank has the buyer's money. */
  void unknown(StoredVisit visit, String reason) {
    tell(CassetteEvent.VISIT_UNKNOWN, visit.paymentId(), reason);
  }

  /** Somebody pretends to be the bank, or asks for what was not agreed. */
  void strange(StoredVisit visit, String reason) {
    if (visit.isWorthAWarning()) {
      tell(CassetteEvent.VISIT_STRANGE, visit.paymentId(), reason);
    }
  }

  /** Money came too late, and goes back. */
  void late(StoredVisit visit) {
    tell(CassetteEvent.VISIT_LATE, visit.paymentId(), "A proof came when the visit was over.");
  }

  /** Money that is to go back does not. */
  void notUndone(StoredProof proof, String reason) {
    tell(CassetteEvent.UNDO_FAILED, proof.paymentId(), reason);
  }

  /** Whether a bank has given a credit nobody knows; its order's paid payment stands for it. */
  void creditUnknown(Order order, Credit credit) {
    book.paidPayments(order.id()).stream()
        .findFirst()
        .ifPresent(
            paid ->
                tell(
                    CassetteEvent.GIVEN_UP,
                    paid,
                    "The bank does not say whether it has given credit " + credit.id() + "."));
  }

  /** The bank has given a credit after all, of which it had said that it does not. */
  void creditGivenAfterNo(Credit credit) {
    tell(
        CassetteEvent.HOLD_IN_DOUBT,
        credit.paidBy(),
        "The bank says that it has given credit " + credit.id() + ", after a no.");
  }

  private void tell(CassetteEvent event, String paymentId, String reason) {
    outbox.tell(event, ObjectKind.PAYMENT, paymentId);
    mails.warn(
        event.word().replace('_', '-'),
        paymentId,
        "Payment " + paymentId + ": " + event.word().replace('_', ' '),
        reason);
  }
}
