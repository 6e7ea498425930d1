package org.tapedeck.framework.purchase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tapedeck.cassette.Values;
import org.tapedeck.framework.lifecycle.PurchaseState;
import org.tapedeck.framework.order.Order;
import org.tapedeck.framework.order.Orders;
import org.tapedeck.framework.order.Payment;
import org.tapedeck.framework.vault.Vault;

/** Takes part one: what the buyer has said is kept, and he is sent away. */
@Dependent
class PartOneWork {

  private final Orders orders;
  private final Facts facts;
  private final Tokens tokens;
  private final CardBox boxes;
  private final Deciding deciding;
  private final OnTheWay way;
  private final Cards cards;
  private final Vault vault;
  private final Clock clock;
  private final PartOneChecks checks;

  @Inject
  PartOneWork(
      Orders orders,
      Facts facts,
      Tokens tokens,
      CardBox boxes,
      Deciding deciding,
      OnTheWay way,
      Cards cards,
      Vault vault,
      Clock clock,
      PartOneChecks checks) {
    this.orders = orders;
    this.facts = facts;
    this.tokens = tokens;
    this.boxes = boxes;
    this.deciding = deciding;
    this.way = way;
    this.cards = cards;
    this.vault = vault;
    this.clock = clock;
    this.checks = checks;
  }

  /**
   * @param seen what the key makes of the box that was there
   * @param box for the card that comes with the call
   */
  Next take(
      Shop shop, PartOne call, StoredPurchase purchase, Order order, Prepared seen, String box) {
    Instant now = clock.instant();
    Trip before = new Trip(purchase, order, null, now);
    deciding.decide(before);
    check(before);
    checks.check(call, shop, order, now);
    tokens.unused(shop, call.returns().token().orElseThrow(), PurchaseFailure.RETURN_TOKEN_USED);
    StoredPurchase.Home home = Homes.of(call.returns());
    Values card = call.card().orElse(Values.NONE);
    boolean anew = isAnew(before, boxes.still(seen, purchase, call.encryptionKey()), card);
    if (anew) {
      begin(call, purchase, order, box, home, now);
    } else if (purchase.state() == PurchaseState.ATTEMPTING) {
      purchase.partOneAgain(home, now);
    }
    Trip trip = new Trip(purchase, order, tokens.issue(shop, call.returns(), purchase, home), now);
    return next(trip, card, anew);
  }

  /** A reservation that is over is none, unless its buyer is on his way. */
  private void check(Trip trip) {
    StoredPurchase purchase = trip.purchase();
    boolean onTheWay =
        purchase.state() == PurchaseState.PURCHASED
            || purchase.state() == PurchaseState.ATTEMPTING && deciding.isBegun(trip);
    if (purchase.state() == PurchaseState.RELEASED || !onTheWay && !purchase.isHeld(trip.time())) {
      throw new NotTaken(PurchaseFailure.RESERVATION_EXPIRED);
    }
  }

  /** Not by a second click: the same card, or the same visit at the bank, goes on. */
  private boolean isAnew(Trip trip, Prepared seen, Values card) {
    return switch (trip.purchase().state()) {
      case RESERVED, FAILED -> true;
      case ATTEMPTING -> !deciding.isBegun(trip) && seen.card().filter(card::equals).isEmpty();
      default -> false;
    };
  }

  private void begin(
      PartOne call,
      StoredPurchase purchase,
      Order order,
      String box,
      StoredPurchase.Home home,
      Instant now) {
    purchase.partOne(
        freeNumber(purchase, order),
        vault.seal(Telling.place(purchase.id()), who(call)),
        box,
        home,
        now);
  }

  private static Values who(PartOne call) {
    Values customer = call.customer().orElse(Values.NONE);
    return call.agentReference()
        .map(reference -> customer.and(Values.of(Map.of("agent_reference", reference))))
        .orElse(customer);
  }

  /** Never one of an earlier attempt: its command may have been refused, and that is remembered. */
  private int freeNumber(StoredPurchase purchase, Order order) {
    int number = Math.max(order.numberOfPayments(), purchase.paymentNumber()) + 1;
    while (orders.payment(Payment.id(order.id(), number)).isPresent()) {
      number++;
    }
    return number;
  }

  /** Part one always sends the buyer somewhere; the end is told by part two. */
  private Next next(Trip trip, Values card, boolean anew) {
    if (trip.purchase().state() != PurchaseState.ATTEMPTING) {
      return Pages.home(trip.home());
    }
    if (anew && facts.payPage(trip.order()).isEmpty()) {
      return card.isEmpty() ? Pages.home(trip.home()) : cards.begin(trip, card);
    }
    Trip.Luggage luggage = new Trip.Luggage(List.of(), Optional.empty(), false);
    return trip.purchase().step() == IssuerStep.AT_ISSUER || facts.payPage(trip.order()).isPresent()
        ? way.next(trip, luggage)
        : Pages.home(trip.home());
  }
}
