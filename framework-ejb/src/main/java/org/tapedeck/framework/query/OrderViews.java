package org.tapedeck.framework.query;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.tapedeck.framework.command.QueryOrders;
import org.tapedeck.framework.command.View;
import org.tapedeck.framework.command.ViewCollection;
import org.tapedeck.framework.merchant.Caller;
import org.tapedeck.framework.offer.Offering;
import org.tapedeck.framework.offer.Offers;
import org.tapedeck.framework.offer.Seen;
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
  private final Offering offering;

  @Inject
  public OrderViews(Searches searches, OrderShowing showing, Offering offering) {
    this.searches = searches;
    this.showing = showing;
    this.offering = offering;
  }

  public ViewCollection find(Caller caller, QueryOrders query) {
    Wanted wanted = Wanted.by(caller, query);
    if (query.parameters().keysOnly()) {
      return Keys.collection("Order", searches.keys(Kind.ORDER, wanted));
    }
    List<Order> orders = searches.orders(wanted);
    Found found = found(query, orders.stream().map(Order::id).toList());
    Offers offers =
        offering.of(
            query.parameters().withCommands(),
            caller,
            new Seen(orders, found.payments(), found.credits(), List.of()));
    Members members = members(query, found, offers);
    List<View> views =
        orders.stream()
            .map(order -> offers.on(showing.view(caller, order)).with(members.of(order.id())))
            .toList();
    return new ViewCollection("OrderCollection", members.asked(), views);
  }

  /** The payments and credits of the orders; none that were not asked for. */
  private record Found(List<PaymentOfOrder> payments, List<CreditOfOrder> credits) {}

  private Found found(QueryOrders query, List<String> orderIds) {
    return new Found(
        query.parameters().withPayments() ? searches.paymentsOfOrders(orderIds) : List.of(),
        query.parameters().withCredits() ? searches.creditsOfOrders(orderIds) : List.of());
  }

  private Members members(QueryOrders query, Found found, Offers offers) {
    return new Members(
        Optional.of(found.payments().stream().collect(groupingBy(row -> row.order().id())))
            .filter(asked -> query.parameters().withPayments()),
        Optional.of(found.credits().stream().collect(groupingBy(row -> row.order().id())))
            .filter(asked -> query.parameters().withCredits()),
        OpenAttempts.ofPayments(searches, found.payments()),
        offers);
  }
}
