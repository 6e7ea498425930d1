package org.tapedeck.framework.handler;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.tapedeck.cassette.ReversalRequest;
import org.tapedeck.framework.flow.Attempt;
import org.tapedeck.framework.flow.Question;
import org.tapedeck.framework.order.Order;
import org.tapedeck.framework.order.Payment;
import org.tapedeck.framework.vault.Vault;

/** The question whether a host takes an approval back, the same each time. */
@Dependent
class ReversalQuestion {

  private final Vault vault;

  @Inject
  ReversalQuestion(Vault vault) {
    this.vault = vault;
  }

  Question of(Attempt attempt, Order order, Payment payment, Reach reach) {
    ReversalRequest first = first(attempt, order, payment, reach);
    return reach.question(
        (cassette, host, repeated) -> cassette.reverse(repeated ? first.again() : first, host));
  }

  private ReversalRequest first(Attempt attempt, Order order, Payment payment, Reach reach) {
    return new ReversalRequest(
        reach.configuration(),
        order.orderNumber(),
        payment.paymentNumber(),
        order.money(payment.authorizedAmount()),
        order.money(payment.approveAmount()),
        order.money(attempt.left()),
        vault.open(order.id(), order.kept()),
        payment.properties(),
        attempt.transactionNumber(),
        false,
        attempt.begun());
  }
}
