package org.tapedeck.framework.purchase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import org.tapedeck.framework.merchant.ReturnDomains;
import org.tapedeck.framework.visit.Onwards;
import org.tapedeck.framework.visit.StoredVisit;

/** A buyer whose shop buys in two parts goes back to the shop, by its newest return URL. */
@Dependent
public class ReturnOnwards implements Onwards {

  private final PurchaseBook book;
  private final ReturnDomains domains;

  @Inject
  public ReturnOnwards(PurchaseBook book, ReturnDomains domains) {
    this.book = book;
    this.domains = domains;
  }

  @Override
  public Optional<URI> of(StoredVisit visit) {
    return ofShop(visit)
        .filter(purchase -> purchase.home().filter(it -> isShops(purchase, it)).isPresent())
        .flatMap(this::home);
  }

  @Override
  public boolean isLed(StoredVisit visit) {
    return ofShop(visit).isPresent();
  }

  /** The purchase that the visit's payment was to pay for, now or before. */
  private Optional<StoredPurchase> ofShop(StoredVisit visit) {
    return book.begun(visit.orderId()).stream()
        .filter(purchase -> purchase.paymentIds().anyMatch(visit.paymentId()::equals))
        .findFirst();
  }

  private boolean isShops(StoredPurchase purchase, StoredPurchase.Home home) {
    return domains.isRegistered(purchase.userName(), home.domain());
  }

  private Optional<URI> home(StoredPurchase purchase) {
    return purchase
        .home()
        .flatMap(home -> book.newest(purchase.id()).map(newest -> home.at(newest.path())));
  }
}
