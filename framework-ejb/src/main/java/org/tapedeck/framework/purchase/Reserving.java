package org.tapedeck.framework.purchase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.tapedeck.cassette.Values;
import org.tapedeck.framework.lifecycle.PurchaseEvent;
import org.tapedeck.framework.lifecycle.PurchaseState;
import org.tapedeck.framework.order.Order;
import org.tapedeck.framework.order.Orders;
import org.tapedeck.framework.vault.Vault;

/** Holds an order for a shop, one shop at a time. */
@Dependent
class Reserving {

  static final String SETTING = "tapedeck.purchase.reserve-minutes";

  /** One that came to nothing, or was given back, holds nothing any more. */
  private static final Set<PurchaseState> HOLDING =
      EnumSet.of(PurchaseState.RESERVED, PurchaseState.ATTEMPTING, PurchaseState.FAILED);

  private final Orders orders;
  private final PurchaseBook book;
  private final Deciding deciding;
  private final Telling telling;
  private final TransactionIds ids;
  private final Vault vault;
  private final Duration held;
  private final Clock clock;

  @Inject
  Reserving(
      Orders orders,
      PurchaseBook book,
      Deciding deciding,
      Telling telling,
      TransactionIds ids,
      Vault vault,
      @ConfigProperty(name = SETTING, defaultValue = "15") int minutes,
      Clock clock) {
    this.orders = orders;
    this.book = book;
    this.deciding = deciding;
    this.telling = telling;
    this.ids = ids;
    this.vault = vault;
    this.held = Duration.ofMinutes(minutes);
    this.clock = clock;
  }

  Answer reserve(Shop shop, Reserve call) {
    String text =
        call.trolleyToken()
            .filter(TrolleyToken::isOne)
            .orElseThrow(() -> new NotTaken(PurchaseFailure.TROLLEY_TOKEN_BAD));
    Order order =
        TrolleyToken.read(text, shop)
            .flatMap(token -> orders.lock(token.orderId()))
            .orElseThrow(() -> new NotTaken(PurchaseFailure.TROLLEY_UNKNOWN));
    Instant now = clock.instant();
    book.holding(order.id()).forEach(one -> makeRoom(one, order, now));
    free(order);
    StoredPurchase purchase = begin(shop, call, order, now);
    return new Answer.Reserved(telling.of(purchase, order));
  }

  private StoredPurchase begin(Shop shop, Reserve call, Order order, Instant now) {
    String id = ids.next();
    StoredPurchase purchase =
        new StoredPurchase(
            id,
            order,
            shop,
            call.remoteSite(),
            vault.seal(Telling.place(id), Values.NONE),
            held,
            now);
    book.add(purchase);
    return purchase;
  }

  private void makeRoom(StoredPurchase last, Order order, Instant now) {
    book.readAgain(last);
    Trip trip = new Trip(last, order, null, now);
    deciding.decide(trip);
    if (last.state() == PurchaseState.PURCHASED) {
      throw new NotTaken(PurchaseFailure.TROLLEY_PURCHASED);
    }
    if (HOLDING.contains(last.state())) {
      if (last.isHeld(now) || isOnTheWay(trip)) {
        throw new NotTaken(PurchaseFailure.TROLLEY_RESERVED);
      }
      last.expire(now);
      book.closeReturns(last.id());
    }
  }

  private boolean isOnTheWay(Trip trip) {
    return trip.purchase().state() == PurchaseState.ATTEMPTING && deciding.isBegun(trip);
  }

  /** Nothing of it may be paid, or on the way to it, whoever did that. */
  private static void free(Order order) {
    if (!Deciding.isWanted(order)) {
      throw new NotTaken(PurchaseFailure.TROLLEY_PURCHASED);
    }
  }

  Answer release(Shop shop, StoredPurchase purchase, Order order) {
    Instant now = clock.instant();
    deciding.decide(new Trip(purchase, order, null, now));
    boolean done = purchase.isHeld(now) && purchase.may(PurchaseEvent.RELEASE);
    if (done) {
      purchase.release(now);
      book.closeReturns(purchase.id());
    }
    return new Answer.Released(done);
  }
}
