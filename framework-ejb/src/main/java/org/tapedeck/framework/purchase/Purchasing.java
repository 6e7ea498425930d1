package org.tapedeck.framework.purchase;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.function.Supplier;
import org.tapedeck.framework.cardholder.Step;
import org.tapedeck.framework.command.Reply;
import org.tapedeck.framework.flow.Commits;
import org.tapedeck.framework.flow.Overtaken;
import org.tapedeck.framework.order.Order;

/** The steps of purchases, a transaction each. The order's row is locked before anything else. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Purchasing implements PurchaseSteps {

  private PurchaseBook book;
  private LockedPurchases locked;
  private Reserving reserving;
  private PartOneWork partOne;
  private PartTwoWork partTwo;
  private CardBox boxes;
  private Deciding deciding;
  private OnTheWay way;
  private Cards cards;
  private Replied replied;
  private Abandoning abandoning;
  private Telling telling;
  private Commits commits;
  private Clock clock;

  protected Purchasing() {}

  @Inject
  public Purchasing(
      PurchaseBook book,
      LockedPurchases locked,
      Reserving reserving,
      PartOneWork partOne,
      PartTwoWork partTwo,
      CardBox boxes,
      Deciding deciding,
      OnTheWay way,
      Cards cards,
      Replied replied,
      Abandoning abandoning,
      Telling telling,
      Commits commits,
      Clock clock) {
    this.book = book;
    this.locked = locked;
    this.reserving = reserving;
    this.partOne = partOne;
    this.partTwo = partTwo;
    this.boxes = boxes;
    this.deciding = deciding;
    this.way = way;
    this.cards = cards;
    this.replied = replied;
    this.abandoning = abandoning;
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
    StoredPurchase purchase =
        locked.own(shop, call.transactionId(), PurchaseFailure.RESERVATION_EXPIRED);
    Prepared prepared = boxes.open(purchase, call.encryptionKey());
    String fresh = boxes.lock(purchase, call);
    return locked.of(
        purchase,
        PurchaseFailure.RESERVATION_EXPIRED,
        (one, order) -> partOne.take(shop, call, one, order, prepared, fresh));
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
            .filter(it -> LockedPurchases.maySee(shop, it))
            .orElseThrow(() -> new NotTaken(PurchaseFailure.RETURNING_TOKEN_UNKNOWN));
    if (!purchase.subId().equals(shop.subId())) {
      throw new NotTaken(PurchaseFailure.SUB_ID_CHANGED);
    }
    Prepared prepared = boxes.open(purchase, call.encryptionKey());
    return locked.of(
        purchase,
        purchase.isForgotten() ? PurchaseFailure.RESULTS_LOST : PurchaseFailure.RETURN_EXPIRED,
        (one, order) -> {
          book.readAgain(returning);
          return partTwo.take(shop, call, returning, one, order, prepared);
        });
  }

  @Override
  public Next issuerFound(String transactionId, String box, Step step) {
    return written(() -> locked.onTheWay(transactionId, trip -> cards.found(trip, box, step, way)));
  }

  @Override
  public Next given(String transactionId, Reply reply) {
    return written(() -> locked.onTheWay(transactionId, trip -> replied.next(trip, reply)));
  }

  @Override
  public Next heard(String transactionId) {
    return written(() -> locked.onTheWay(transactionId, trip -> way.next(trip, Trip.Luggage.NONE)));
  }

  @Override
  public Answer info(Shop shop, String transactionId) {
    return written(
        () ->
            locked.of(
                locked.own(shop, transactionId, PurchaseFailure.TRANSACTION_UNKNOWN),
                PurchaseFailure.TRANSACTION_UNKNOWN,
                (purchase, order) -> {
                  deciding.decide(new Trip(purchase, order, null, clock.instant()));
                  return new Answer.Told(telling.of(purchase, order));
                }));
  }

  @Override
  public Answer release(Shop shop, String transactionId) {
    return written(
        () ->
            locked.of(
                locked.own(shop, transactionId, PurchaseFailure.TRANSACTION_UNKNOWN),
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
                      locked.of(purchase, PurchaseFailure.TRANSACTION_UNKNOWN, this::abandoned));
          return null;
        });
  }

  private Void abandoned(StoredPurchase purchase, Order order) {
    abandoning.end(purchase, order);
    return null;
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
