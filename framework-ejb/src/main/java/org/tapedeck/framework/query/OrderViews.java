package org.tapedeck.framework.query;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tapedeck.framework.command.QueryOrders;
import org.tapedeck.framework.command.View;
import org.tapedeck.framework.command.ViewCollection;
import org.tapedeck.framework.merchant.Caller;
import org.tapedeck.framework.order.Order;
import org.tapedeck.framework.order.Orders.CreditOfOrder;
import org.tapedeck.framework.order.Orders.PaymentOfOrder;
import org.tapedeck.framework.query.Searches.Kind;
import org.tapedeck.framework.query.Searches.Wanted;

/** Answers QueryOrders. */
@Dependent
public class OrderViews {

  private final Searches searches;
  private final OrderShowing showing;

  @Inject
  public OrderViews(Searches searches, OrderShowing showing) {
    this.searches = searches;
    this.showing = showing;
  }

  public ViewCollection find(Caller caller, QueryOrders query) {
    Wanted wanted = Wanted.by(caller, query);
    if (query.parameters().keysOnly()) {
      return Keys.collection("Order", searches.keys(Kind.ORDER, wanted));
    }
    List<Order> orders = searches.orders(wanted);
    Members members = members(query, orders.stream().map(Order::id).toList());
    List<View> views =
        orders.stream()
            .map(order -> showing.view(caller, order).with(members.of(order.id())))
            .toList();
    return new ViewCollection("OrderCollection", members.asked(), views);
  }

  private Members members(QueryOrders query, List<String> orderIds) {
    List<PaymentOfOrder> payments =
        query.parameters().withPayments() ? searches.paymentsOfOrders(orderIds) : List.of();
    return new Members(
        query.parameters().withPayments() ? Optional.of(byOwner(payments)) : Optional.empty(),
        query.parameters().withCredits() ? Optional.of(credits(orderIds)) : Optional.empty(),
        OpenAttempts.ofPayments(searches, payments));
  }

  private static Map<String, List<PaymentOfOrder>> byOwner(List<PaymentOfOrder> payments) {
    return payments.stream().collect(groupingBy(row -> row.order().id()));
  }

  private Map<String, List<CreditOfOrder>> credits(List<String> orderIds) {
    return searches.creditsOfOrders(orderIds).stream().collect(groupingBy(row -> row.order().id()));
  }
}
