package org.tapedeck.framework.handler;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.tapedeck.cassette.Cassette;
import org.tapedeck.cassette.Handling;
import org.tapedeck.cassette.PaymentCommand;
import org.tapedeck.framework.command.ApproveReversal;
import org.tapedeck.framework.command.Reply;
import org.tapedeck.framework.command.Rule;
import org.tapedeck.framework.flow.Handler;
import org.tapedeck.framework.flow.Started;
import org.tapedeck.framework.merchant.Caller;
import org.tapedeck.framework.order.Order;
import org.tapedeck.framework.order.OrderRules;
import org.tapedeck.framework.order.Payment;

@Dependent
class ApproveReversalHandler implements Handler<ApproveReversal> {

  private final Known known;
  private final Reversing reversing;
  private final Clock clock;

  @Inject
  ApproveReversalHandler(Known known, Reversing reversing, Clock clock) {
    this.known = known;
    this.reversing = reversing;
    this.clock = clock;
  }

  @Override
  public Class<ApproveReversal> command() {
    return ApproveReversal.class;
  }

  @Override
  public Started begin(Caller caller, ApproveReversal command) {
    Order order = known.order(command.merchantNumber(), command.orderNumber());
    Cassette cassette = known.cassetteFor(PaymentCommand.APPROVE_REVERSAL, order.paymentType());
    Payment payment = known.payment(order, command.paymentNumber());
    int left = command.amount();
    Rule.check(OrderRules.APPROVE_REVERSAL, new OrderRules.Reversing(order, payment, left));
    if (payment.approveAmount() == left) {
      // What is asked for is so already.
      return Started.done(Reply.success());
    }
    Instant now = clock.instant();
    return cassette.reversal(payment.properties()) == Handling.HOST
        ? reversing.open(
            new Reversing.Wish(cassette, order, payment, left, caller.user().orElseThrow()), now)
        : locally(order, payment, left, now);
  }

  private static Started locally(Order order, Payment payment, long left, Instant now) {
    order.release(payment, left, now);
    payment.reverse(left, now);
    return Started.done(Reply.success());
  }
}
