package org.tapedeck.framework.visit;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.tapedeck.cassette.Configuration;
import org.tapedeck.cassette.Values;
import org.tapedeck.cassette.visit.Visit;
import org.tapedeck.framework.merchant.Account;
import org.tapedeck.framework.order.Order;
import org.tapedeck.framework.order.Payment;
import org.tapedeck.framework.vault.Vault;

/** A visit as the cassette knows it, the same each time but for the return token. */
@Dependent
public class VisitTerms {

  private final VisitAddresses addresses;
  private final Vault vault;
  private final VisitNames names;

  @Inject
  public VisitTerms(VisitAddresses addresses, Vault vault, VisitNames names) {
    this.addresses = addresses;
    this.vault = vault;
    this.names = names;
  }

  public Visit of(StoredVisit visit, Order order, Payment payment, Configuration configuration) {
    return of(visit, order, payment, configuration, Values.NONE);
  }

  /**
   * @param fleeting what came with the command that begins the visit and is stored nowhere: only
   *     the first question can bring it
   */
  public Visit of(
      StoredVisit visit,
      Order order,
      Payment payment,
      Configuration configuration,
      Values fleeting) {
    Account.Key account =
        new Account.Key(order.merchantNumber(), order.paymentType(), order.accountNumber());
    return new Visit(
        configuration,
        order.orderNumber(),
        payment.paymentNumber(),
        visit.amount(),
        visit.reference(),
        visit.token(),
        names.returnToken(visit.reference()),
        addresses.of(account, visit.token()),
        vault.open(order.id(), order.kept()).and(fleeting),
        visit.evidence(),
        visit.isProbed(),
        visit.created());
  }
}
