package org.tapedeck.framework.query;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.tapedeck.framework.command.QueryCredits;
import org.tapedeck.framework.command.View;
import org.tapedeck.framework.command.ViewCollection;
import org.tapedeck.framework.merchant.Caller;
import org.tapedeck.framework.order.Orders.CreditOfOrder;
import org.tapedeck.framework.query.Searches.Kind;
import org.tapedeck.framework.query.Searches.Wanted;

/** Answers QueryCredits. */
@Dependent
public class CreditViews {

  private final Searches searches;
  private final OrderShowing orders;

  @Inject
  public CreditViews(Searches searches, OrderShowing orders) {
    this.searches = searches;
    this.orders = orders;
  }

  public ViewCollection find(Caller caller, QueryCredits query) {
    Wanted wanted = Wanted.by(caller, query);
    if (query.parameters().keysOnly()) {
      return Keys.collection("Credit", searches.keys(Kind.CREDIT, wanted));
    }
    boolean withOrders = query.parameters().withOrders();
    List<View> views =
        searches.credits(wanted).stream().map(row -> view(caller, row, withOrders)).toList();
    return new ViewCollection("CreditCollection", Owner.asked(withOrders), views);
  }

  private View view(Caller caller, CreditOfOrder row, boolean withOrder) {
    View view = Shapes.CREDIT.view(row);
    return withOrder ? view.with(Owner.of(orders.view(caller, row.order()))) : view;
  }
}
