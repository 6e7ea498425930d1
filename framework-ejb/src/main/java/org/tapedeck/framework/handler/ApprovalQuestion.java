package org.tapedeck.framework.handler;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.tapedeck.cassette.ApprovalRequest;
import org.tapedeck.cassette.Values;
import org.tapedeck.framework.flow.Attempt;
import org.tapedeck.framework.flow.Question;
import org.tapedeck.framework.order.Order;
import org.tapedeck.framework.order.Payment;
import org.tapedeck.framework.vault.Sealed;
import org.tapedeck.framework.vault.Vault;

/** The question whether a host approves a payment, the same each time. */
@Dependent
class ApprovalQuestion {

  private final Vault vault;

  @Inject
  ApprovalQuestion(Vault vault) {
    this.vault = vault;
  }

  /** What came with the command and is not to be stored, for as long as the answer is awaited. */
  Attempt keep(Attempt attempt, Values fleeting) {
    return fleeting.asMap().isEmpty()
        ? attempt
        : attempt.with(vault.seal(place(attempt), fleeting));
  }

  Question of(Attempt attempt, Order order, Payment payment, Reach reach) {
    ApprovalRequest first = first(attempt, order, payment, reach);
    return reach.question(
        (cassette, host, repeated) -> cassette.approve(repeated ? first.again() : first, host));
  }

  private ApprovalRequest first(Attempt attempt, Order order, Payment payment, Reach reach) {
    return new ApprovalRequest(
        reach.configuration(),
        order.orderNumber(),
        payment.paymentNumber(),
        order.money(payment.approveAmount()),
        vault.open(order.id(), order.kept()).and(fleeting(attempt)),
        payment.transactionNumber(),
        false,
        attempt.begun());
  }

  private Values fleeting(Attempt attempt) {
    return attempt.fleeting().map(kept -> open(attempt, kept)).orElse(Values.NONE);
  }

  private Values open(Attempt attempt, Sealed kept) {
    return vault.open(place(attempt), kept);
  }

  private static String place(Attempt attempt) {
    return "attempt:" + attempt.id();
  }
}
