package org.tapedeck.framework.handler;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tapedeck.cassette.Values;
import org.tapedeck.cassette.visit.Instruction;
import org.tapedeck.framework.command.AcceptPayment;
import org.tapedeck.framework.command.Approve;
import org.tapedeck.framework.command.Command;
import org.tapedeck.framework.command.FirstPayment;
import org.tapedeck.framework.command.ReceivePayment;
import org.tapedeck.framework.command.Reply;
import org.tapedeck.framework.command.SecondaryReturnCode;
import org.tapedeck.framework.command.View;
import org.tapedeck.framework.command.ViewCollection;
import org.tapedeck.framework.flow.Enclosures;
import org.tapedeck.framework.order.Order;
import org.tapedeck.framework.order.Payment;
import org.tapedeck.framework.visit.StoredVisit;
import org.tapedeck.framework.visit.VisitAddresses;
import org.tapedeck.framework.visit.VisitBook;

/** Where the buyer is to be sent, with every reply that says so. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class VisitEnclosures implements Enclosures {

  private VisitBook book;
  private VisitAddresses addresses;

  protected VisitEnclosures() {}

  @Inject
  public VisitEnclosures(VisitBook book, VisitAddresses addresses) {
    this.book = book;
    this.addresses = addresses;
  }

  @Override
  public Reply with(Command command, Reply reply) {
    return reply.secondary() == SecondaryReturnCode.RC_VISIT.number()
        ? paymentId(command).flatMap(book::lastOf).map(it -> with(it, reply)).orElse(reply)
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

  private Reply with(StoredVisit visit, Reply reply) {
    return visit
        .instruction()
        .map(how -> view(visit, how))
        .map(view -> reply.enclosing(new ViewCollection("VisitCollection", List.of(view))))
        .orElse(reply);
  }

  private View view(StoredVisit visit, Instruction how) {
    Map<String, String> shown = new LinkedHashMap<>();
    shown.put("page", addresses.departure(visit.token()).toString());
    if (how instanceof Instruction.Get get) {
      shown.put("method", "GET");
      shown.put("address", get.address().toString());
    } else if (how instanceof Instruction.Post post) {
      shown.put("method", "POST");
      shown.put("address", post.address().toString());
      return new View("PSVisit", shown, Values.NONE, List.of(fields(post)));
    } else {
      shown.put("method", "HTML");
    }
    return new View("PSVisit", shown, Values.NONE, List.of());
  }

  private static ViewCollection fields(Instruction.Post post) {
    List<View> fields =
        post.fields().stream()
            .map(
                it -> {
                  Map<String, String> shown = new LinkedHashMap<>();
                  shown.put("name", it.name());
                  shown.put("value", it.value());
                  return new View("PSField", shown, Values.NONE, List.of());
                })
            .toList();
    return new ViewCollection("FieldCollection", fields);
  }
}
