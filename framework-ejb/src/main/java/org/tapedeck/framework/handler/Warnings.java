package org.tapedeck.framework.handler;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Collectors;
import org.tapedeck.cassette.HostOutcome;
import org.tapedeck.cassette.Values;
import org.tapedeck.framework.event.CassetteEvent;
import org.tapedeck.framework.event.ObjectKind;
import org.tapedeck.framework.event.Outbox;
import org.tapedeck.framework.mail.Mails;
import org.tapedeck.framework.merchant.Account;
import org.tapedeck.framework.order.Credit;
import org.tapedeck.framework.visit.StoredProof;
import org.tapedeck.framework.visit.StoredVisit;

/** What people have to be told of visits: the merchant's listeners, and the administrators. */
@Dependent
class Warnings {

  private final Outbox outbox;
  private final Mails mails;

  @Inject
  Warnings(Outbox outbox, Mails mails) {
    this.outbox = outbox;
    this.mails = mails;
  }

  /** The bank has money that is not what was asked for; it is given back. */
  void unwanted(StoredVisit visit, String reason) {
    tell(CassetteEvent.VISIT_UNWANTED, visit.paymentId(), reason);
  }

  /** The bank's word is genuine and does not fit; so nobody else can have it told too often. */
  void doubtful(StoredVisit visit, String reason, Values said) {
    tell(CassetteEvent.VISIT_DOUBTFUL, visit.paymentId(), reason + inWords(said));
  }

  /** A person has to find it at the bank again. */
  private static String inWords(Values said) {
    return said.asMap().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(it -> "\n" + it.getKey() + ": " + it.getValue())
        .collect(Collectors.joining());
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

  /** Money came too late, and goes back; there are only so many proofs of a visit. */
  void late(StoredProof proof) {
    String reference = proof.proof().bankReference();
    tell(
        CassetteEvent.VISIT_LATE,
        proof.paymentId(),
        "The proof " + reference + " came when the visit was over or paid.");
  }

  /** The bank has money after all, and it goes back. */
  void lateYes(StoredProof proof) {
    tell(
        CassetteEvent.VISIT_LATE,
        proof.paymentId(),
        "A yes to the proof " + proof.proof().bankReference() + " came after a no.");
  }

  /** The bank does not know our side: nobody can pay there until somebody has mended that. */
  void ofSettings(StoredVisit visit, HostOutcome outcome) {
    if (outcome instanceof HostOutcome.Misconfigured wrong) {
      mails.warn(
          "host-setup",
          visit.accountId() + " " + wrong.reason(),
          "Account " + visit.accountId() + ": settings",
          wrong.reason());
    }
  }

  /** Somebody calls for a visit that there is not; money may be real all the same. */
  void nobody(Account.Key account, String reason) {
    mails.warn(
        "visit-of-nobody",
        account.id() + " " + reason,
        "A call for a visit that there is not",
        "Account " + account.id() + ": " + reason);
  }

  /** Money that is to go back does not. */
  void notUndone(StoredProof proof, String reason) {
    String reference = proof.proof().bankReference();
    tell(CassetteEvent.UNDO_FAILED, proof.paymentId(), "The proof " + reference + ": " + reason);
  }

  /**
   * Whether a bank has given a credit nobody knows; the payment that it is out of stands for it.
   */
  void creditUnknown(Credit credit) {
    tell(
        CassetteEvent.GIVEN_UP,
        credit.paidBy(),
        "The bank does not say whether it has given credit " + credit.id() + ".");
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
        paymentId + " " + reason,
        "Payment " + paymentId + ": " + event.word().replace('_', ' '),
        reason);
  }
}
