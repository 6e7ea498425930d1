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
import org.tapedeck.framework.lifecycle.PaymentState;
import org.tapedeck.framework.merchant.Caller;
import org.tapedeck.framework.order.Order;
import org.tapedeck.framework.order.OrderRules;
import org.tapedeck.framework.order.Orders;
import org.tapedeck.framework.order.Payment;

@Dependent
class ApproveReversalHandler implements Handler<ApproveReversal> {

  private final Known known;
  private final Orders orders;
  private final Visiting visiting;
  private final Expiring expiring;
  private final Reversing reversing;
  private final Approving approving;
  private final Clock clock;

  @Inject
  ApproveReversalHandler(
      Known known,
      Orders orders,
      Visiting visiting,
      Expiring expiring,
      Reversing reversing,
      Approving approving,
      Clock clock) {
    this.known = known;
    this.orders = orders;
    this.visiting = visiting;
    this.expiring = expiring;
    this.reversing = reversing;
    this.approving = approving;
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
    Instant now = clock.instant();
    expiring.ifOverdue(order, payment, now);
    if (payment.state() == PaymentState.APPROVAL_EXPIRED) {
      return expired(new Reversing.Wish(order, payment, left, user(caller)), now);
    }
    Rule.check(OrderRules.APPROVE_REVERSAL, new OrderRules.Reversing(order, payment, left));
    Rule.check(OrderRules.NOTHING_GIVEN_BACK, orders.creditedOutOf(payment.id()));
    if (payment.approveAmount() == left) {
      // What is asked for is so already.
      return Started.done(Reply.success());
    }
    return cassette.reversal(payment.properties()) == Handling.HOST
        ? reversing.open(new Reversing.Wish(order, payment, left, user(caller)), now)
        : locally(order, payment, left, now);
  }

  /** What an expired approval held is free already: it is void, or the host approves it anew. */
  private Started expired(Reversing.Wish wish, Instant now) {
    Rule.check(OrderRules.EXPIRED_REVERSAL, visiting.isPaid(wish.payment()));
    if (wish.left() == 0) {
      wish.payment().reverse(0, now);
      return Started.done(Reply.success());
    }
    return approving.anew(wish.anew(), wish.payment(), now);
  }

  private static String user(Caller caller) {
    return caller.user().orElseThrow();
  }

  private static Started locally(Order order, Payment payment, long left, Instant now) {
    order.release(payment, left, now);
    payment.reverse(left, now);
    return Started.done(Reply.success());
  }
}
