package org.tapedeck.framework.query;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
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
    List<PaymentOfOrder> rows = searches.payments(wanted);
    OpenAttempts attempts = OpenAttempts.ofPayments(searches, rows);
    List<View> views =
        rows.stream()
            .map(row -> Shapes.PAYMENT.view(row).with(nested(caller, row, attempts, withOrders)))
            .toList();
    return new ViewCollection("PaymentCollection", Owner.asked(withOrders), views);
  }

  private List<ViewCollection> nested(
      Caller caller, PaymentOfOrder row, OpenAttempts attempts, boolean withOrder) {
    List<ViewCollection> nested = new ArrayList<>(attempts.of(row.payment().id()));
    if (withOrder) {
      nested.addAll(Owner.of(orders.view(caller, row.order())));
    }
    return nested;
  }
}
