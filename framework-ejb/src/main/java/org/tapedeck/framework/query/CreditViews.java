package org.tapedeck.framework.query;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.tapedeck.framework.command.QueryCredits;
import org.tapedeck.framework.command.View;
import org.tapedeck.framework.command.ViewCollection;
import org.tapedeck.framework.merchant.Caller;
import org.tapedeck.framework.offer.Offering;
import org.tapedeck.framework.offer.Offers;
import org.tapedeck.framework.offer.Seen;
import org.tapedeck.framework.order.Order;
import org.tapedeck.framework.order.Orders.CreditOfOrder;
import org.tapedeck.framework.query.Searches.Kind;
import org.tapedeck.framework.query.Searches.Wanted;

/** Answers QueryCredits. */
@Dependent
public class CreditViews {

  private final Searches searches;
  private final OrderShowing orders;
  private final Offering offering;

  @Inject
  public CreditViews(Searches searches, OrderShowing orders, Offering offering) {
    this.searches = searches;
    this.orders = orders;
    this.offering = offering;
  }

  public ViewCollection find(Caller caller, QueryCredits query) {
    Wanted wanted = Wanted.by(caller, query);
    if (query.parameters().keysOnly()) {
      return Keys.collection("Credit", searches.keys(Kind.CREDIT, wanted));
    }
    boolean withOrders = query.parameters().withOrders();
    List<CreditOfOrder> rows = searches.credits(wanted);
    List<Order> shown =
        withOrders ? rows.stream().map(CreditOfOrder::order).distinct().toList() : List.of();
    Offers offers =
        offering.of(
            query.parameters().withCommands(), caller, new Seen(shown, List.of(), rows, List.of()));
    List<View> views = rows.stream().map(row -> view(caller, row, withOrders, offers)).toList();
    return new ViewCollection("CreditCollection", Owner.asked(withOrders), views);
  }

  private View view(Caller caller, CreditOfOrder row, boolean withOrder, Offers offers) {
    View view = offers.on(Shapes.CREDIT.view(row));
    return withOrder ? view.with(Owner.of(offers.on(orders.view(caller, row.order())))) : view;
  }
}
