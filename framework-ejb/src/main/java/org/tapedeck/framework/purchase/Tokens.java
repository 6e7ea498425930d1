package org.tapedeck.framework.purchase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Return tokens: each is used once, and the newest one leads home. */
@Dependent
class Tokens {

  static final String SETTING = "tapedeck.purchase.return-after";

  private final PurchaseBook book;
  private final Duration patience;
  private final Clock clock;

  @Inject
  Tokens(
      PurchaseBook book,
      @ConfigProperty(name = SETTING, defaultValue = "PT20M") Duration patience,
      Clock clock) {
    this.book = book;
    this.patience = patience;
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

  URI issue(
      Shop shop, String token, String path, StoredPurchase purchase, StoredPurchase.Home home) {
    book.add(
        new StoredReturn(
            shop.userId(),
            token,
            purchase.id(),
            purchase.nextReturn(),
            path,
            patience,
            clock.instant()));
    return home.at(path);
  }
}
