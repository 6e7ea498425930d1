package org.tapedeck.framework.purchase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.tapedeck.cassette.Values;
import org.tapedeck.framework.merchant.ReturnDomains;
import org.tapedeck.framework.order.Order;

/** Holds part one against what is known of the order and of the shop. */
@Dependent
class PartOneChecks {

  private final Facts facts;
  private final ReturnDomains domains;

  @Inject
  PartOneChecks(Facts facts, ReturnDomains domains) {
    this.facts = facts;
    this.domains = domains;
  }

  void check(PartOne call, Shop shop, Order order, Instant now) {
    PartOneTerms terms =
        new PartOneTerms(
            facts.needs(order),
            Values.NONE,
            country -> true,
            returns -> domains.isRegistered(shop.userId(), Homes.of(returns).domain()),
            it -> objection(it, order),
            now);
    PartOneRules.failure(call, terms).ifPresent(NotTaken::because);
  }

  private Optional<PurchaseFailure> objection(PartOne call, Order order) {
    Values customer = call.customer().orElse(Values.NONE);
    Values card = call.card().orElse(Values.NONE);
    return facts.objection(order, facts.words(order, customer, card));
  }
}
