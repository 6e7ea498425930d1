package org.tapedeck.framework.handler;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.BiConsumer;
import org.tapedeck.cassette.PaymentCommand;
import org.tapedeck.framework.command.EndingCommand;
import org.tapedeck.framework.command.PrimaryReturnCode;
import org.tapedeck.framework.command.Refused;
import org.tapedeck.framework.command.Reply;
import org.tapedeck.framework.command.Rule;
import org.tapedeck.framework.command.SecondaryReturnCode;
import org.tapedeck.framework.flow.Attempts;
import org.tapedeck.framework.flow.Started;
import org.tapedeck.framework.order.Order;
import org.tapedeck.framework.order.OrderRules;
import org.tapedeck.framework.order.Orders;

/** Ends an order, and deletes it when asked to: for CancelOrder and CloseOrder. */
@Dependent
class EndingOrders {

  private final Known known;
  private final Expiring expiring;
  private final Orders orders;
  private final Attempts attempts;
  private final AwaitedReports reports;
  private final Proposing proposing;
  private final Clock clock;

  @Inject
  EndingOrders(
      Known known,
      Expiring expiring,
      Orders orders,
      Attempts attempts,
      AwaitedReports reports,
      Proposing proposing,
      Clock clock) {
    this.known = known;
    this.expiring = expiring;
    this.orders = orders;
    this.attempts = attempts;
    this.reports = reports;
    this.proposing = proposing;
    this.clock = clock;
  }

  /** How one of the two commands ends an order. */
  record Way(
      PaymentCommand command,
      List<Rule<OrderRules.Ending>> rules,
      BiConsumer<Order, Instant> ending) {}

  Started end(EndingCommand command, Way way) {
    Order order = known.order(command.merchantNumber(), command.orderNumber());
    known.cassetteFor(way.command(), order.paymentType());
    Instant now = clock.instant();
    expiring.overdueOf(order, now);
    Rule.check(way.rules(), ending(order, command.deleteOrder()));
    way.ending().accept(order, now);
    proposing.areVoid(command.merchantNumber(), command.orderNumber());
    if (command.deleteOrder()) {
      delete(order);
    }
    return Started.done(Reply.success());
  }

  /** What a host may hold for a payment that was given up could not be taken back without it. */
  private void delete(Order order) {
    if (attempts.isAnyOpenOf(order.id())) {
      throw new Refused(
          PrimaryReturnCode.PRC_VERB_NOT_VALID_IN_PRESENT_STATE,
          SecondaryReturnCode.RC_PAYMENTNUMBER,
          "The host may hold an amount for a payment of the order and is still being asked.");
    }
    reports.check(order);
    orders.remove(order);
  }

  private OrderRules.Ending ending(Order order, boolean delete) {
    return new OrderRules.Ending(
        order, orders.paymentStates(order.id()), orders.creditStates(order.id()), delete);
  }
}
