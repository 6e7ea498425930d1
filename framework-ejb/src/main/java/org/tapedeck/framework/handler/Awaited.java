package org.tapedeck.framework.handler;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.tapedeck.framework.batch.Batch;
import org.tapedeck.framework.command.AwaitedObject;
import org.tapedeck.framework.command.PrimaryReturnCode;
import org.tapedeck.framework.command.Refused;
import org.tapedeck.framework.flow.Attempt;
import org.tapedeck.framework.flow.Attempts;
import org.tapedeck.framework.order.Order;

/** The open attempts on what a command names, whose order or batch is locked from then on. */
@Dependent
class Awaited {

  private final Known known;
  private final Attempts attempts;

  @Inject
  Awaited(Known known, Attempts attempts) {
    this.known = known;
    this.attempts = attempts;
  }

  /** How an order and a batch are found and locked. */
  private record Finding(Finder<Order> order, Finder<Batch> batch) {}

  private interface Finder<T> {
    T find(int merchantNumber, int number);
  }

  /** Of what may be asked about now; at least one. */
  List<Attempt> active(AwaitedObject named) {
    return of(named, new Finding(known::order, known::batch));
  }

  /** The same when nobody is to be asked, so that nothing has to be active. */
  List<Attempt> any(AwaitedObject named) {
    return of(named, new Finding(known::orderAsItIs, known::batchAsItIs));
  }

  private List<Attempt> of(AwaitedObject named, Finding finding) {
    List<Attempt> open = open(named, finding);
    if (open.isEmpty()) {
      throw refused(named, "No answer of a host is awaited for it.");
    }
    return open;
  }

  private List<Attempt> open(AwaitedObject named, Finding finding) {
    int merchant = named.merchantNumber();
    return named
        .payment()
        .map(it -> ofPayment(finding.order().find(merchant, it.orderNumber()), it.paymentNumber()))
        .or(
            () ->
                named
                    .credit()
                    .map(
                        it ->
                            ofCredit(
                                finding.order().find(merchant, it.orderNumber()),
                                it.creditNumber())))
        .orElseGet(() -> ofBatch(finding.batch().find(merchant, number(named))));
  }

  private static int number(AwaitedObject named) {
    return named.batchNumber().orElseThrow();
  }

  /** Its own, and those of its proofs whose money is to go back. */
  private List<Attempt> ofPayment(Order order, int paymentNumber) {
    String id = known.payment(order, paymentNumber).id();
    return Stream.concat(attempts.openFor(id).stream(), attempts.openForProofsOf(id).stream())
        .toList();
  }

  private List<Attempt> ofCredit(Order order, int creditNumber) {
    return attempts.openFor(Crediting.objectId(known.credit(order, creditNumber))).stream()
        .toList();
  }

  private List<Attempt> ofBatch(Batch batch) {
    return attempts.openFor(batch.id()).stream().toList();
  }

  static Refused refused(AwaitedObject named, String sentence) {
    return new Refused(
        PrimaryReturnCode.PRC_VERB_NOT_VALID_IN_PRESENT_STATE, named.code(), sentence);
  }
}
