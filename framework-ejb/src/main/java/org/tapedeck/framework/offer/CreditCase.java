package org.tapedeck.framework.offer;

import java.util.Optional;
import org.tapedeck.framework.batch.Batch;
import org.tapedeck.framework.batch.BatchRules;
import org.tapedeck.framework.command.Rule;
import org.tapedeck.framework.merchant.Account;
import org.tapedeck.framework.order.OrderRules;
import org.tapedeck.framework.order.Orders.CreditOfOrder;

/**
 * A credit.
 *
 * @param batch the one that it is in
 */
record CreditCase(CreditOfOrder row, Optional<Batch> batch, Asking asking) implements AskedCase {

  @Override
  public String id() {
    return "C:" + row.credit().id();
  }

  @Override
  public Account.Key account() {
    return Accounts.of(row.order());
  }

  boolean mayLeaveItsBatch() {
    return Rule.allHold(OrderRules.REFUND_REVERSAL, row.credit())
        && batch.filter(it -> Rule.allHold(BatchRules.REMOVE, it)).isPresent();
  }
}
