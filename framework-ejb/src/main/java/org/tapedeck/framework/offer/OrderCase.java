package org.tapedeck.framework.offer;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongPredicate;
import java.util.stream.LongStream;
import org.tapedeck.framework.command.Rule;
import org.tapedeck.framework.lifecycle.CreditState;
import org.tapedeck.framework.lifecycle.PaymentState;
import org.tapedeck.framework.merchant.Account;
import org.tapedeck.framework.order.Order;
import org.tapedeck.framework.order.OrderRules;

/**
 * An order.
 *
 * @param largestApproval what its cassette may ask for at once, in the smallest unit
 * @param mayGoBack the most that its host could give back by itself; empty where credits go with a
 *     batch
 * @param isHeld whether something is still to be said or told of it, so that it cannot be deleted
 */
record OrderCase(
    Order order,
    Set<PaymentState> payments,
    Set<CreditState> credits,
    long largestApproval,
    Optional<Long> mayGoBack,
    boolean isHeld)
    implements Case {

  @Override
  public String id() {
    return "O:" + order.id();
  }

  @Override
  public Account.Key account() {
    return Accounts.of(order);
  }

  boolean mayBeApproved() {
    return isAnyTaken(
        order.unapprovedAmount(),
        amount ->
            Rule.allHold(
                OrderRules.APPROVE,
                new OrderRules.Approval(order, Optional.empty(), amount, true, largestApproval)));
  }

  boolean mayBeCredited() {
    return isAnyTaken(
        order.uncreditedAmount(),
        amount ->
            amount <= mayGoBack.orElse(amount)
                && Rule.allHold(
                    OrderRules.REFUND, new OrderRules.Refunding(order, Optional.empty(), amount)));
  }

  boolean mayEnd(List<Rule<OrderRules.Ending>> rules) {
    return Rule.allHold(rules, ending(false));
  }

  boolean mayBeDeleted(List<Rule<OrderRules.Ending>> rules) {
    return !isHeld && Rule.allHold(rules, ending(true));
  }

  /** Whether it could end, if nothing held it. */
  boolean isEnding() {
    return Rule.allHold(OrderRules.CANCEL, ending(true))
        || Rule.allHold(OrderRules.CLOSE, ending(true));
  }

  private OrderRules.Ending ending(boolean delete) {
    return new OrderRules.Ending(order, payments, credits, delete);
  }

  /** Whether all that is left would be taken, or the least that there can be of it. */
  private boolean isAnyTaken(long left, LongPredicate isTaken) {
    return LongStream.of(left, least()).anyMatch(amount -> amount > 0 && isTaken.test(amount));
  }

  /** One of the currency's smallest unit, or of the order's own where that is larger. */
  private long least() {
    long least = 1;
    while (!order.money(least).hasMinorUnits()) {
      least *= 10;
    }
    return least;
  }
}
