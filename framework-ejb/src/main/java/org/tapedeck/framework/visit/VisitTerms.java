package org.tapedeck.framework.visit;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.tapedeck.cassette.Configuration;
import org.tapedeck.cassette.visit.Visit;
import org.tapedeck.framework.merchant.Account;
import org.tapedeck.framework.order.Order;
import org.tapedeck.framework.order.Payment;
import org.tapedeck.framework.vault.Vault;

/** A visit as the cassette knows it, the same each time. */
@Dependent
public class VisitTerms {

  private final VisitAddresses addresses;
  private final Vault vault;

  @Inject
  public VisitTerms(VisitAddresses addresses, Vault vault) {
    this.addresses = addresses;
    this.vault = vault;
  }

  public Visit of(StoredVisit visit, Order order, Payment payment, Configuration configuration) {
    Account.Key account =
        new Account.Key(order.merchantNumber(), order.paymentType(), order.accountNumber());
    return new Visit(
        configuration,
        order.orderNumber(),
        payment.paymentNumber(),
        visit.amount(),
        visit.reference(),
        visit.token(),
        addresses.of(account, visit.token()),
        vault.open(order.id(), order.kept()),
        visit.evidence(),
        visit.isProbed(),
        visit.created());
  }
}
