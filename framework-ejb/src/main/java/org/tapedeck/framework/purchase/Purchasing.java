package org.tapedeck.framework.purchase;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.tapedeck.framework.cardholder.Step;
import org.tapedeck.framework.command.PrimaryReturnCode;
import org.tapedeck.framework.command.Reply;
import org.tapedeck.framework.flow.Commits;
import org.tapedeck.framework.flow.Overtaken;
import org.tapedeck.framework.lifecycle.PurchaseEvent;
import org.tapedeck.framework.lifecycle.PurchaseState;
import org.tapedeck.framework.merchant.Role;
import org.tapedeck.framework.order.Order;
import org.tapedeck.framework.order.Orders;

/** The steps of purchases, a transaction each. The order's row is locked before anything else. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Purchasing implements PurchaseSteps {

  /** A failure of ours is no refusal: the command may be given again. */
  private static final Set<PrimaryReturnCode> OURS =
      EnumSet.of(PrimaryReturnCode.PRC_DATABASE_ERROR, PrimaryReturnCode.PRC_INTERNAL_ETILL_ERROR);

  private PurchaseBook book;
  private Orders orders;
  private Reserving reserving;
  private PartOneWork partOne;
  private PartTwoWork partTwo;
  private CardBox boxes;
  private OnTheWay way;
  private Cards cards;
  private Telling telling;
  private Commits commits;
  private Clock clock;

  protected Purchasing() {}

  @Inject
  public Purchasing(
      PurchaseBook book,
      Orders orders,
      Reserving reserving,
      PartOneWork partOne,
      PartTwoWork partTwo,
      CardBox boxes,
      OnTheWay way,
      Cards cards,
      Telling telling,
      Commits commits,
      Clock clock) {
    this.book = book;
    this.orders = orders;
    this.reserving = reserving;
    this.partOne = partOne;
    this.partTwo = partTwo;
    this.boxes = boxes;
    this.way = way;
    this.cards = cards;
    this.telling = telling;
    this.commits = commits;
    this.clock = clock;
  }

  @Override
  public Answer reserve(Shop shop, Reserve call) {
    return written(() -> reserving.reserve(shop, call));
  }

  @Override
  public Next partOne(Shop shop, PartOne call) {
    return written(() -> takePartOne(shop, call));
  }

  private Next takePartOne(Shop shop, PartOne call) {
    StoredPurchase purchase = own(shop, call.transactionId(), PurchaseFailure.RESERVATION_EXPIRED);
    Prepared prepared = boxes.open(purchase, call.encryptionKey());
    String fresh = boxes.lock(purchase, call);
    return locked(
        purchase,
        PurchaseFailure.RESERVATION_EXPIRED,
        (locked, order) -> partOne.take(shop, call, locked, order, prepared, fresh));
  }

  @Override
  public Next partTwo(Shop shop, PartTwo call) {
    return written(() -> takePartTwo(shop, call));
  }

  private Next takePartTwo(Shop shop, PartTwo call) {
    PartTwoRules.failure(call).ifPresent(NotTaken::because);
    StoredReturn returning =
        book.token(shop.userId(), call.returningToken().orElseThrow())
            .orElseThrow(() -> new NotTaken(PurchaseFailure.RETURNING_TOKEN_UNKNOWN));
    StoredPurchase purchase =
        book.purchase(returning.purchaseId())
            .filter(it -> maySee(shop, it))
            .orElseThrow(() -> new NotTaken(PurchaseFailure.RETURNING_TOKEN_UNKNOWN));
    if (!purchase.subId().equals(shop.subId())) {
      throw new NotTaken(PurchaseFailure.SUB_ID_CHANGED);
    }
    Prepared prepared = boxes.open(purchase, call.encryptionKey());
    return locked(
        purchase,
        purchase.isForgotten() ? PurchaseFailure.RESULTS_LOST : PurchaseFailure.RETURN_EXPIRED,
        (locked, order) -> partTwo.take(shop, call, returning, locked, order, prepared));
  }

  @Override
  public Next issuerFound(String transactionId, String box, Step step) {
    return written(() -> onTheWay(transactionId, trip -> cards.found(trip, box, step, way)));
  }

  @Override
  public Next given(String transactionId, Reply reply) {
    return written(() -> onTheWay(transactionId, trip -> given(trip, reply)));
  }

  /** What was refused was not begun: no payment is there. */
  private Next given(Trip trip, Reply reply) {
    if (way.payment(trip).isEmpty() && trip.purchase().state() == PurchaseState.ATTEMPTING) {
      if (reply.isBusy() || OURS.contains(reply.primary())) {
        return Pages.homeLater(trip.home());
      }
      way.refuse(trip, Refusals.CLOSED_TO_IT);
      return way.finished(trip);
    }
    return way.next(trip, Trip.Luggage.NONE);
  }

  @Override
  public Next heard(String transactionId) {
    return written(() -> onTheWay(transactionId, trip -> way.next(trip, Trip.Luggage.NONE)));
  }

  @Override
  public Answer info(Shop shop, String transactionId) {
    return written(
        () ->
            locked(
                own(shop, transactionId, PurchaseFailure.TRANSACTION_UNKNOWN),
                PurchaseFailure.TRANSACTION_UNKNOWN,
                (purchase, order) -> {
                  way.decide(new Trip(purchase, order, null, clock.instant()));
                  return new Answer.Told(telling.of(purchase, order));
                }));
  }

  @Override
  public Answer release(Shop shop, String transactionId) {
    return written(
        () ->
            locked(
                own(shop, transactionId, PurchaseFailure.TRANSACTION_UNKNOWN),
                PurchaseFailure.TRANSACTION_UNKNOWN,
                (purchase, order) -> reserving.release(shop, purchase, order)));
  }

  @Override
  public void abandon(String transactionId) {
    written(
        () -> {
          book.purchase(transactionId)
              .ifPresent(
                  purchase ->
                      locked(purchase, PurchaseFailure.TRANSACTION_UNKNOWN, this::abandoned));
          return null;
        });
  }

  /** Nobody comes any more; what a bank or host was asked for goes on without the shop. */
  private Void abandoned(StoredPurchase purchase, Order order) {
    Trip trip = new Trip(purchase, order, null, clock.instant());
    way.decide(trip);
    if (way.isUndecided(trip)) {
      throw new IllegalStateException("purchase " + purchase.id() + " is being paid");
    }
    if (purchase.state() == PurchaseState.ATTEMPTING && way.payment(trip).isEmpty()) {
      way.refuse(trip, Refusals.TIMED_OUT);
    }
    if (!purchase.isHeld(trip.time())
        && purchase.may(PurchaseEvent.EXPIRE)
        && purchase.state() != PurchaseState.ATTEMPTING) {
      purchase.expire(trip.time());
    }
    return null;
  }

  /** A shop sees its own purchases and no others. */
  private StoredPurchase own(Shop shop, String transactionId, PurchaseFailure otherwise) {
    return book.purchase(transactionId)
        .filter(purchase -> maySee(shop, purchase))
        .orElseThrow(() -> new NotTaken(otherwise));
  }

  /** A right that was taken away gives nothing more. */
  private static boolean maySee(Shop shop, StoredPurchase purchase) {
    return purchase.userName().equals(shop.userId())
        && (purchase.isForgotten() || shop.caller().reaches(Role.CLERK, purchase.merchantNumber()));
  }

  private <T> T onTheWay(String transactionId, Function<Trip, T> work) {
    return locked(
        book.purchase(transactionId)
            .orElseThrow(() -> new NotTaken(PurchaseFailure.RETURN_EXPIRED)),
        PurchaseFailure.RETURN_EXPIRED,
        (purchase, order) ->
            work.apply(
                new Trip(
                    purchase,
                    order,
                    purchase
                        .home()
                        .orElseThrow()
                        .at(book.newest(transactionId).orElseThrow().path()),
                    clock.instant())));
  }

  private <T> T locked(
      StoredPurchase purchase,
      PurchaseFailure whenDeleted,
      BiFunction<StoredPurchase, Order, T> work) {
    Order order = orders.lock(purchase.orderId()).orElseThrow(() -> new NotTaken(whenDeleted));
    book.readAgain(purchase);
    return work.apply(purchase, order);
  }

  private <T> T written(Supplier<T> step) {
    try {
      T done = step.get();
      commits.check();
      return done;
    } catch (RuntimeException failure) {
      throw commits.isOvertaken(failure) ? new Overtaken(failure) : failure;
    }
  }
}
