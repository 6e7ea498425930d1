package org.tapedeck.framework.purchase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.tapedeck.cassette.Values;
import org.tapedeck.cassette.visit.Inbound;
import org.tapedeck.cassette.visit.Instruction;
import org.tapedeck.cassette.visit.Origin;
import org.tapedeck.cassette.visit.PayPage;
import org.tapedeck.framework.lifecycle.PurchaseState;
import org.tapedeck.framework.order.Order;
import org.tapedeck.framework.visit.StoredVisit;
import org.tapedeck.framework.visit.VisitBook;

/** Takes part two: somebody came by a return URL, and the purchase goes on or is over. */
@Dependent
class PartTwoWork {

  private final PurchaseBook book;
  private final VisitBook visits;
  private final Facts facts;
  private final Tokens tokens;
  private final CardBox boxes;
  private final Deciding deciding;
  private final OnTheWay way;
  private final Clock clock;

  @Inject
  PartTwoWork(
      PurchaseBook book,
      VisitBook visits,
      Facts facts,
      Tokens tokens,
      CardBox boxes,
      Deciding deciding,
      OnTheWay way,
      Clock clock) {
    this.book = book;
    this.visits = visits;
    this.facts = facts;
    this.tokens = tokens;
    this.boxes = boxes;
    this.deciding = deciding;
    this.way = way;
    this.clock = clock;
  }

  Next take(
      Shop shop,
      PartTwo call,
      StoredReturn returning,
      StoredPurchase purchase,
      Order order,
      Prepared prepared) {
    Instant now = clock.instant();
    deciding.decide(new Trip(purchase, order, null, now));
    Optional<Values> opened = card(call, purchase, prepared);
    Optional<Values> card = facts.needs(order).card() ? opened : Optional.of(Values.NONE);
    check(purchase, order, now);
    tokens.unused(shop, call.newToken().orElseThrow(), PurchaseFailure.NEW_TOKEN_USED);
    StoredPurchase.Home home = purchase.home().orElseThrow();
    URI newest =
        tokens.issue(
            shop, call.newToken().orElseThrow(), call.newPath().orElseThrow(), purchase, home);
    returning.came();
    if (call.sendConfirmation()) {
      purchase.wantsMail();
    }
    List<Instruction.Field> callback = call.callback().orElseThrow();
    Trip trip = new Trip(purchase, order, newest, now);
    Next next =
        heard(call, trip, callback)
            .orElseGet(() -> way.next(trip, luggage(returning, purchase, callback, card)));
    if (purchase.state() != PurchaseState.ATTEMPTING) {
      book.closeReturns(purchase.id());
    }
    return next;
  }

  /**
   * The card, or nothing but that the key fits; empty when no key came. Without a key the call goes
   * on as far as no card is needed: a shop may keep it in a cookie that is not there.
   */
  private Optional<Values> card(PartTwo call, StoredPurchase purchase, Prepared prepared) {
    Optional<Values> opened = boxes.still(prepared, purchase, call.encryptionKey()).card();
    boolean hasKey = call.encryptionKey().filter(text -> !text.isBlank()).isPresent();
    if (opened.isEmpty() && hasKey && !purchase.cardBox().isEmpty()) {
      throw new NotTaken(PurchaseFailure.ENCRYPTION_KEY_WRONG);
    }
    return opened;
  }

  /** What the issuer of an earlier card has said says nothing of this one. */
  private static Trip.Luggage luggage(
      StoredReturn returning,
      StoredPurchase purchase,
      List<Instruction.Field> callback,
      Optional<Values> card) {
    boolean isOf = Notes.isOf(purchase.stepValues(), returning);
    return new Trip.Luggage(isOf ? callback : List.of(), card, returning.tries() > 0);
  }

  /** While nothing was asked of a bank or host, a purchase lasts as long as its reservation. */
  private void check(StoredPurchase purchase, Order order, Instant now) {
    Trip trip = new Trip(purchase, order, null, now);
    boolean idle = purchase.state() == PurchaseState.ATTEMPTING && !deciding.isBegun(trip);
    if (idle && !purchase.isHeld(now) || purchase.isGivenBack()) {
      throw new NotTaken(PurchaseFailure.RETURN_EXPIRED);
    }
  }

  /** What a buyer brings from a bank is the bank's word as much as if he had brought it here. */
  private Optional<Next> heard(PartTwo call, Trip trip, List<Instruction.Field> callback) {
    if (callback.isEmpty() || trip.purchase().state() != PurchaseState.ATTEMPTING) {
      return Optional.empty();
    }
    return facts
        .payPage(trip.order())
        .flatMap(page -> inbound(page, call, trip, callback))
        .map(it -> new Next.Hear(trip.purchase().id(), Facts.account(trip.order()), it));
  }

  private Optional<Inbound> inbound(
      PayPage page, PartTwo call, Trip trip, List<Instruction.Field> callback) {
    Optional<String> visit = visits.lastOf(trip.purchase().paymentId()).map(StoredVisit::reference);
    return page.calls().entrySet().stream()
        .filter(it -> it.getValue() != Origin.BANK)
        .map(
            it ->
                new Inbound(
                    it.getKey(),
                    "",
                    callback,
                    call.remoteAddress(),
                    call.browser().orElse(Inbound.Browser.SILENT)))
        .filter(it -> page.reference(it).isPresent() && page.reference(it).equals(visit))
        .findFirst();
  }
}
