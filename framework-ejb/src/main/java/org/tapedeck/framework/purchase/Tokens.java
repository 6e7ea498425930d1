package org.tapedeck.framework.purchase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;

/** Return tokens: each is used once, and the newest one leads home. */
@Dependent
class Tokens {

  private final PurchaseBook book;
  private final ReturnTimes times;
  private final Clock clock;

  @Inject
  Tokens(PurchaseBook book, ReturnTimes times, Clock clock) {
    this.book = book;
    this.times = times;
    this.clock = clock;
  }

  /**
   * @throws NotTaken when the user has given it before
   */
  void unused(Shop shop, String token, PurchaseFailure otherwise) {
    if (book.token(shop.userId(), token).isPresent()) {
      throw new NotTaken(otherwise);
    }
  }

  URI issue(Shop shop, PartOne.Return returns, StoredPurchase purchase, StoredPurchase.Home home) {
    return issue(shop, returns.token().orElseThrow(), returns.path().orElseThrow(), purchase, home);
  }

  /** Nobody is fetched by an older one any more, but who still comes by it is heard. */
  URI issue(
      Shop shop, String token, String path, StoredPurchase purchase, StoredPurchase.Home home) {
    book.closeReturns(purchase.id());
    book.add(
        new StoredReturn(
            shop.userId(),
            token,
            purchase.id(),
            purchase.nextReturn(),
            path,
            times.patience(),
            clock.instant()));
    return home.at(path);
  }
}
