package org.tapedeck.framework.purchase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import org.tapedeck.framework.visit.Onwards;
import org.tapedeck.framework.visit.StoredVisit;

/** A buyer whose shop buys in two parts goes back to the shop, by its newest return URL. */
@Dependent
public class ReturnOnwards implements Onwards {

  private final PurchaseBook book;

  @Inject
  public ReturnOnwards(PurchaseBook book) {
    this.book = book;
  }

  @Override
  public Optional<URI> of(StoredVisit visit) {
    return book.lastOf(visit.orderId())
        .filter(purchase -> purchase.paymentId().equals(visit.paymentId()))
        .flatMap(this::home);
  }

  private Optional<URI> home(StoredPurchase purchase) {
    return purchase
        .home()
        .flatMap(home -> book.newest(purchase.id()).map(newest -> home.at(newest.path())));
  }
}
