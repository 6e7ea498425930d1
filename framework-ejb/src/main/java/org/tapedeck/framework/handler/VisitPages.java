package org.tapedeck.framework.handler;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tapedeck.cassette.Money;
import org.tapedeck.cassette.Values;
import org.tapedeck.cassette.visit.PayPage;
import org.tapedeck.framework.flow.Attempt;
import org.tapedeck.framework.flow.Attempts;
import org.tapedeck.framework.lifecycle.Lifecycles;
import org.tapedeck.framework.lifecycle.OrderEvent;
import org.tapedeck.framework.lifecycle.VisitState;
import org.tapedeck.framework.merchant.Merchant;
import org.tapedeck.framework.merchant.Merchants;
import org.tapedeck.framework.order.Order;
import org.tapedeck.framework.order.Orders;
import org.tapedeck.framework.order.Payment;
import org.tapedeck.framework.visit.BuyerState;
import org.tapedeck.framework.visit.Departure;
import org.tapedeck.framework.visit.Inbox;
import org.tapedeck.framework.visit.Onwards;
import org.tapedeck.framework.visit.Standing;
import org.tapedeck.framework.visit.StoredVisit;
import org.tapedeck.framework.visit.VisitBook;

/** What a buyer sees of his visit, and his next try. */
@Dependent
class VisitPages {

  // spotless:off
  private static final Map<VisitState, BuyerState> TOLD = new EnumMap<>(Map.of(
      VisitState.CREATED,    BuyerState.WAITING,
      VisitState.REDIRECTED, BuyerState.WAITING,
      VisitState.VALIDATED,  BuyerState.WAITING,
      VisitState.CONFIRMING, BuyerState.WAITING,
      VisitState.PAID,       BuyerState.PAID,
      VisitState.FAILED,     BuyerState.NOT_PAID,
      VisitState.TIMED_OUT,  BuyerState.TIMED_OUT,
      VisitState.UNKNOWN,    BuyerState.IN_DOUBT,
      VisitState.REVIEW,     BuyerState.IN_DOUBT));
  // spotless:on

  private static final Set<VisitState> CAME_TO_NOTHING =
      EnumSet.of(VisitState.FAILED, VisitState.TIMED_OUT);

  /** Of one order, by its buyer alone. */
  private static final int MOST_TRIES = 10;

  /** Whoever begins a visit in the buyer's name; a user of this name has nothing to do with it. */
  private static final String BUYER = "buyer:";

  private final Known known;
  private final VisitBook book;
  private final Orders orders;
  private final Merchants merchants;
  private final Attempts attempts;
  private final Approving approving;
  private final Reaching reaching;
  private final Onwards onwards;
  private final Clock clock;

  @Inject
  VisitPages(
      Known known,
      VisitBook book,
      Orders orders,
      Merchants merchants,
      Attempts attempts,
      Approving approving,
      Reaching reaching,
      Onwards onwards,
      Clock clock) {
    this.known = known;
    this.book = book;
    this.orders = orders;
    this.merchants = merchants;
    this.attempts = attempts;
    this.approving = approving;
    this.reaching = reaching;
    this.onwards = onwards;
    this.clock = clock;
  }

  Optional<Departure> depart(String token) {
    return book.byToken(token)
        .filter(visit -> visit.state() == VisitState.REDIRECTED)
        .filter(visit -> !visit.isOver(clock.instant()))
        .flatMap(this::departure);
  }

  private Optional<Departure> departure(StoredVisit visit) {
    return standing(visit)
        .flatMap(standing -> visit.instruction().map(how -> new Departure(how, standing)));
  }

  Optional<Standing> standing(String token) {
    return book.byToken(token).flatMap(this::standing);
  }

  private Optional<Standing> standing(StoredVisit visit) {
    Optional<Order> order = orders.find(visit.orderId());
    Optional<Payment> payment = orders.payment(visit.paymentId());
    return order.isPresent() && payment.isPresent()
        ? Optional.of(standing(visit, order.get(), payment.get()))
        : Optional.empty();
  }

  private Standing standing(StoredVisit visit, Order order, Payment payment) {
    Money amount = visit.amount();
    BuyerState state =
        visit.isSentOn(clock.instant()) ? BuyerState.SENT_ON : TOLD.get(visit.state());
    return new Standing(
        payment.id(),
        merchants.merchant(order.merchantNumber()).map(Merchant::title).orElse(""),
        order.orderNumber(),
        amount.amount(),
        amount.exponent(),
        amount.currency(),
        state,
        reason(order, state, visit.evidence()),
        shop(order),
        onwards.of(visit),
        mayTryAgain(visit, order, payment));
  }

  private Optional<String> reason(Order order, BuyerState state, Values evidence) {
    return state == BuyerState.NOT_PAID
        ? reaching.payPage(order.paymentType()).flatMap(page -> page.toldBuyer(evidence))
        : Optional.empty();
  }

  private Optional<URI> shop(Order order) {
    Optional<PayPage> page = reaching.payPage(order.paymentType());
    return page.flatMap(it -> it.shop(reaching.configuration(CurrentBatch.accountOf(order))));
  }

  private boolean mayTryAgain(StoredVisit visit, Order order, Payment payment) {
    return CAME_TO_NOTHING.contains(visit.state())
        && !onwards.isLed(visit)
        && (visit.successor().isPresent() || isWanted(visit, order, payment));
  }

  private boolean isWanted(StoredVisit visit, Order order, Payment payment) {
    return order.numberOfPayments() < MOST_TRIES
        && known.isReady(CurrentBatch.accountOf(order))
        && order.unapprovedAmount() >= payment.approveAmount()
        && Lifecycles.ORDER.next(order.state(), OrderEvent.APPROVE).isPresent()
        && reaching
            .payPage(order.paymentType())
            .filter(page -> page.mayTryAgain(visit.evidence()))
            .isPresent();
  }

  /** Under the order's lock, so that a form that comes twice finds the first one's visit. */
  Optional<Inbox.Again> again(String token) {
    return book.byToken(token)
        .flatMap(visit -> orders.lock(visit.orderId()).flatMap(order -> again(visit, order)));
  }

  private Optional<Inbox.Again> again(StoredVisit visit, Order order) {
    book.readAgain(visit);
    Optional<Inbox.Again> there =
        visit
            .successor()
            .flatMap(book::visit)
            .map(next -> new Inbox.Again(next.token(), order.paymentType(), Optional.empty()));
    return there.or(
        () ->
            orders
                .payment(visit.paymentId())
                .filter(payment -> mayTryAgain(visit, order, payment))
                .map(payment -> begin(visit, order, payment)));
  }

  private Inbox.Again begin(StoredVisit before, Order order, Payment payment) {
    Instant now = clock.instant();
    String paymentId = Payment.id(order.id(), freeNumber(order));
    approving.open(wish(order, paymentId, payment), now);
    Attempt attempt = attempts.openFor(paymentId).orElseThrow();
    attempt.waits("The buyer tries again.", Duration.ZERO, now);
    StoredVisit next = book.lastOf(paymentId).orElseThrow();
    before.succeededBy(next);
    return new Inbox.Again(next.token(), order.paymentType(), Optional.of(attempt.id()));
  }

  private static Approving.Wish wish(Order order, String paymentId, Payment before) {
    int number = Integer.parseInt(paymentId.substring(order.id().length() + 1));
    return new Approving.Wish(
        order,
        number,
        before.approveAmount(),
        false,
        true,
        true,
        Optional.empty(),
        Values.NONE,
        BUYER);
  }

  private int freeNumber(Order order) {
    int number = order.numberOfPayments() + 1;
    while (orders.payment(Payment.id(order.id(), number)).isPresent()) {
      number++;
    }
    return number;
  }
}
