package org.tapedeck.framework.handler;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import org.tapedeck.framework.command.AcceptPayment;
import org.tapedeck.framework.command.Approve;
import org.tapedeck.framework.command.Command;
import org.tapedeck.framework.command.FirstPayment;
import org.tapedeck.framework.command.ReceivePayment;
import org.tapedeck.framework.command.Reply;
import org.tapedeck.framework.command.SecondaryReturnCode;
import org.tapedeck.framework.flow.Enclosures;
import org.tapedeck.framework.order.Order;
import org.tapedeck.framework.order.Payment;
import org.tapedeck.framework.query.VisitViews;
import org.tapedeck.framework.visit.VisitBook;

/** Where the buyer is to be sent, with every reply that says so. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class VisitEnclosures implements Enclosures {

  private VisitBook book;
  private VisitViews views;

  protected VisitEnclosures() {}

  @Inject
  public VisitEnclosures(VisitBook book, VisitViews views) {
    this.book = book;
    this.views = views;
  }

  @Override
  public Reply with(Command command, Reply reply) {
    return reply.secondary() == SecondaryReturnCode.RC_VISIT.number()
        ? paymentId(command)
            .flatMap(book::lastOf)
            .flatMap(views::of)
            .map(reply::enclosing)
            .orElse(reply)
        : reply;
  }

  private static Optional<String> paymentId(Command command) {
    if (command instanceof AcceptPayment accept) {
      return Optional.of(first(accept.merchantNumber(), accept.orderNumber(), accept.payment()));
    }
    if (command instanceof ReceivePayment receive) {
      return Optional.of(first(receive.merchantNumber(), receive.orderNumber(), receive.payment()));
    }
    return command instanceof Approve approve
        ? Optional.of(
            Payment.id(
                Order.id(approve.merchantNumber(), approve.orderNumber()), approve.paymentNumber()))
        : Optional.empty();
  }

  private static String first(int merchant, int order, FirstPayment payment) {
    return Payment.id(Order.id(merchant, order), payment.paymentNumber().orElse(1));
  }
}
