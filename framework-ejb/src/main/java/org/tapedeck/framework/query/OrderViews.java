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
import org.tapedeck.framework.lifecycle.OrderState;
import org.tapedeck.framework.merchant.Caller;
import org.tapedeck.framework.order.Order;
import org.tapedeck.framework.order.Orders.CreditOfOrder;
import org.tapedeck.framework.order.Orders.PaymentOfOrder;

/** Answers QueryOrders. */
@Dependent
public class OrderViews {

  private final Searches searches;

  @Inject
  public OrderViews(Searches searches) {
    this.searches = searches;
  }

  public ViewCollection find(Caller caller, QueryOrders query) {
    List<Order> orders = searches.orders(search(caller, query));
    Members members = members(query, orders.stream().map(Order::id).toList());
    List<View> views =
        orders.stream()
            .map(order -> Shapes.ORDER.view(order).with(members.of(order.id())))
            .toList();
    return new ViewCollection("OrderCollection", members.asked(), views);
  }

  private Members members(QueryOrders query, List<String> orderIds) {
    return new Members(
        query.withPayments() ? Optional.of(payments(orderIds)) : Optional.empty(),
        query.withCredits() ? Optional.of(credits(orderIds)) : Optional.empty());
  }

  private static Searches.OrderSearch search(Caller caller, QueryOrders query) {
    return new Searches.OrderSearch(
        caller.merchants(),
        query.merchantNumber(),
        query.orderNumber(),
        query.state().map(word -> Words.state("order", OrderState.class, word)),
        query.returnAtMost());
  }

  private Map<String, List<PaymentOfOrder>> payments(List<String> orderIds) {
    return searches.paymentsOfOrders(orderIds).stream()
        .collect(groupingBy(row -> row.order().id()));
  }

  private Map<String, List<CreditOfOrder>> credits(List<String> orderIds) {
    return searches.creditsOfOrders(orderIds).stream().collect(groupingBy(row -> row.order().id()));
  }
}
