package org.tapedeck.framework.handler;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.tapedeck.cassette.Cassette;
import org.tapedeck.cassette.Configuration;
import org.tapedeck.cassette.Handling;
import org.tapedeck.cassette.Numbering;
import org.tapedeck.cassette.PaymentCommand;
import org.tapedeck.framework.batch.Batch;
import org.tapedeck.framework.cassette.HostNumbers;
import org.tapedeck.framework.command.Refund;
import org.tapedeck.framework.command.Reply;
import org.tapedeck.framework.command.Rule;
import org.tapedeck.framework.flow.Handler;
import org.tapedeck.framework.flow.Started;
import org.tapedeck.framework.merchant.Caller;
import org.tapedeck.framework.merchant.Configurations;
import org.tapedeck.framework.order.Credit;
import org.tapedeck.framework.order.Order;
import org.tapedeck.framework.order.OrderRules;
import org.tapedeck.framework.order.Orders;

@Dependent
class RefundHandler implements Handler<Refund> {

  private final Known known;
  private final Orders orders;
  private final CurrentBatch currentBatch;
  private final Configurations configurations;
  private final HostNumbers numbers;
  private final Crediting crediting;
  private final TwoPersons twoPersons;
  private final Clock clock;

  @Inject
  RefundHandler(
      Known known,
      Orders orders,
      CurrentBatch currentBatch,
      Configurations configurations,
      HostNumbers numbers,
      Crediting crediting,
      TwoPersons twoPersons,
      Clock clock) {
    this.known = known;
    this.orders = orders;
    this.currentBatch = currentBatch;
    this.configurations = configurations;
    this.numbers = numbers;
    this.crediting = crediting;
    this.twoPersons = twoPersons;
    this.clock = clock;
  }

  @Override
  public Class<Refund> command() {
    return Refund.class;
  }

  @Override
  public Started begin(Caller caller, Refund command) {
    Order order = known.order(command.merchantNumber(), command.orderNumber());
    Cassette cassette = known.cassetteFor(PaymentCommand.REFUND, order.paymentType());
    Rule.check(
        OrderRules.REFUND,
        new OrderRules.Refunding(
            order, orders.credit(Credit.id(order.id(), command.creditNumber())), command.amount()));
    boolean atHost = cassette.commands().get(PaymentCommand.REFUND) == Handling.HOST;
    return twoPersons
        .refund(caller, command, order)
        .map(answer -> waits(command, order, atHost, answer))
        .orElseGet(() -> refund(caller, command, order, cassette, atHost));
  }

  /** What could not be carried out now does not wait. */
  private Started waits(Refund command, Order order, boolean atHost, Reply answer) {
    command.batchNumber().ifPresent(number -> currentBatch.check(order, number));
    if (atHost) {
      crediting.check(order, command.amount());
    }
    return Started.done(answer);
  }

  private Started refund(
      Caller caller, Refund command, Order order, Cassette cassette, boolean atHost) {
    if (atHost) {
      return crediting.open(
          new Crediting.Wish(
              order,
              command.creditNumber(),
              command.amount(),
              command.batchNumber(),
              caller.user().orElseThrow()),
          clock.instant());
    }
    refund(cassette, order, command, clock.instant());
    return Started.done(Reply.success());
  }

  private void refund(Cassette cassette, Order order, Refund command, Instant now) {
    Batch batch = currentBatch.of(order, command.batchNumber(), now);
    int number = transactionNumber(cassette, order);
    Credit credit = order.refund(command.creditNumber(), command.amount(), batch.id(), number, now);
    orders.add(credit);
    batch.addCredit(order.money(command.amount()), now);
  }

  private int transactionNumber(Cassette cassette, Order order) {
    Configuration configuration = configurations.of(CurrentBatch.accountOf(order));
    return numbers.draw(cassette, Numbering.TRANSACTION, configuration);
  }
}
