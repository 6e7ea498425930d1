package org.tapedeck.framework.query;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.tapedeck.framework.command.QueryPayments;
import org.tapedeck.framework.command.View;
import org.tapedeck.framework.command.ViewCollection;
import org.tapedeck.framework.merchant.Caller;
import org.tapedeck.framework.order.Orders.PaymentOfOrder;
import org.tapedeck.framework.query.Searches.Kind;
import org.tapedeck.framework.query.Searches.Wanted;

/** Answers QueryPayments. */
@Dependent
public class PaymentViews {

  private final Searches searches;
  private final OrderShowing orders;

  @Inject
  public PaymentViews(Searches searches, OrderShowing orders) {
    this.searches = searches;
    this.orders = orders;
  }

  public ViewCollection find(Caller caller, QueryPayments query) {
    Wanted wanted = Wanted.by(caller, query);
    if (query.parameters().keysOnly()) {
      return Keys.collection("Payment", searches.keys(Kind.PAYMENT, wanted));
    }
    boolean withOrders = query.parameters().withOrders();
    List<View> views =
        searches.payments(wanted).stream().map(row -> view(caller, row, withOrders)).toList();
    return new ViewCollection("PaymentCollection", Owner.asked(withOrders), views);
  }

  private View view(Caller caller, PaymentOfOrder row, boolean withOrder) {
    View view = Shapes.PAYMENT.view(row);
    return withOrder ? view.with(Owner.of(orders.view(caller, row.order()))) : view;
  }
}
