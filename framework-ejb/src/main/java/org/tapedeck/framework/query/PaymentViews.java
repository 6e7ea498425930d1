package org.tapedeck.framework.query;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.tapedeck.framework.command.QueryPayments;
import org.tapedeck.framework.command.View;
import org.tapedeck.framework.command.ViewCollection;
import org.tapedeck.framework.merchant.Caller;
import org.tapedeck.framework.offer.Offering;
import org.tapedeck.framework.offer.Offers;
import org.tapedeck.framework.offer.Seen;
import org.tapedeck.framework.order.Order;
import org.tapedeck.framework.order.Orders.PaymentOfOrder;
import org.tapedeck.framework.query.Searches.Kind;
import org.tapedeck.framework.query.Searches.Wanted;

/** Answers QueryPayments. */
@Dependent
public class PaymentViews {

  private final Searches searches;
  private final OrderShowing orders;
  private final Offering offering;

  @Inject
  public PaymentViews(Searches searches, OrderShowing orders, Offering offering) {
    this.searches = searches;
    this.orders = orders;
    this.offering = offering;
  }

  public ViewCollection find(Caller caller, QueryPayments query) {
    Wanted wanted = Wanted.by(caller, query);
    if (query.parameters().keysOnly()) {
      return Keys.collection("Payment", searches.keys(Kind.PAYMENT, wanted));
    }
    boolean withOrders = query.parameters().withOrders();
    List<PaymentOfOrder> rows = searches.payments(wanted);
    Around around =
        new Around(
            OpenAttempts.ofPayments(searches, rows), offers(caller, query, rows), withOrders);
    List<View> views = rows.stream().map(row -> view(caller, row, around)).toList();
    return new ViewCollection("PaymentCollection", Owner.asked(withOrders), views);
  }

  /** What is shown with each payment. */
  private record Around(OpenAttempts attempts, Offers offers, boolean withOrders) {}

  private Offers offers(Caller caller, QueryPayments query, List<PaymentOfOrder> rows) {
    List<Order> shown =
        query.parameters().withOrders()
            ? rows.stream().map(PaymentOfOrder::order).distinct().toList()
            : List.of();
    return offering.of(
        query.parameters().withCommands(), caller, new Seen(shown, rows, List.of(), List.of()));
  }

  private View view(Caller caller, PaymentOfOrder row, Around around) {
    List<ViewCollection> nested = new ArrayList<>(around.attempts().of(row.payment().id()));
    if (around.withOrders()) {
      nested.addAll(Owner.of(around.offers().on(orders.view(caller, row.order()))));
    }
    return around.offers().on(Shapes.PAYMENT.view(row)).with(nested);
  }
}
