package org.tapedeck.framework.purchase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.tapedeck.framework.lifecycle.PurchaseState;
import org.tapedeck.framework.mail.Confirmation;
import org.tapedeck.framework.mail.Mails;
import org.tapedeck.framework.order.Order;
import org.tapedeck.framework.receipt.AmountInWords;

/** Mails the buyer what he has bought, once, when the shop wants that. */
@Dependent
class Confirming {

  private static final String ADDRESS = "email_address";

  private final Mails mails;
  private final Telling telling;

  @Inject
  Confirming(Mails mails, Telling telling) {
    this.mails = mails;
    this.telling = telling;
  }

  void tell(StoredPurchase purchase, Order order) {
    if (purchase.isMailWanted() && purchase.state() == PurchaseState.PURCHASED) {
      telling
          .buyer(purchase)
          .find(ADDRESS)
          .ifPresent(address -> mails.confirmation(purchase.id(), address, of(purchase, order)));
    }
  }

  private Confirmation of(StoredPurchase purchase, Order order) {
    Transaction bought = telling.of(purchase, order);
    return new Confirmation(
        bought.merchantTitle(),
        bought.orderNumber(),
        bought.description(),
        AmountInWords.of(bought.amount()),
        bought.reference(),
        purchase.modified());
  }
}
