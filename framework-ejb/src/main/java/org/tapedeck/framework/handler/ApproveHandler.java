package org.tapedeck.framework.handler;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.tapedeck.cassette.Cassette;
import org.tapedeck.cassette.PaymentCommand;
import org.tapedeck.cassette.Scope;
import org.tapedeck.cassette.Values;
import org.tapedeck.framework.cassette.KeywordCheck;
import org.tapedeck.framework.command.Approve;
import org.tapedeck.framework.flow.Handler;
import org.tapedeck.framework.flow.Started;
import org.tapedeck.framework.merchant.Caller;
import org.tapedeck.framework.order.Order;
import org.tapedeck.framework.vault.Secrets;

@Dependent
class ApproveHandler implements Handler<Approve> {

  private final Known known;
  private final Completing completing;
  private final Approving approving;
  private final Clock clock;

  @Inject
  ApproveHandler(Known known, Completing completing, Approving approving, Clock clock) {
    this.known = known;
    this.completing = completing;
    this.approving = approving;
    this.clock = clock;
  }

  @Override
  public Class<Approve> command() {
    return Approve.class;
  }

  @Override
  public Started begin(Caller caller, Approve command) {
    Order order = known.order(command.merchantNumber(), command.orderNumber());
    Cassette cassette = known.cassetteFor(PaymentCommand.APPROVE, order.paymentType());
    Instant now = clock.instant();
    Values given =
        KeywordCheck.given(cassette, Scope.ORDER, Slips.ofOrder(cassette, command.protocolData()));
    completing.complete(order, cassette, given, now);
    Values slip = slip(cassette, order, command);
    Values fleeting = new Secrets(cassette.keywords().of(Scope.ORDER), given).fleeting();
    return approving.open(wish(caller, order, command, fleeting), slip, now);
  }

  private Values slip(Cassette cassette, Order order, Approve command) {
    return command.protocolData().byKeyword().isEmpty()
        ? Values.NONE
        : Slips.of(cassette, completing.stored(order), command.protocolData(), command.deposit());
  }

  private static Approving.Wish wish(Caller caller, Order order, Approve command, Values fleeting) {
    return new Approving.Wish(
        order,
        command.paymentNumber(),
        command.amount(),
        false,
        command.splitAllowed(),
        command.deposit(),
        command.batchNumber(),
        fleeting,
        caller.user().orElseThrow());
  }
}
