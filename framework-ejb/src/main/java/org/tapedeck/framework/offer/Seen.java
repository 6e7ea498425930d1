package org.tapedeck.framework.offer;

import java.util.List;
import java.util.stream.Stream;
import org.tapedeck.framework.batch.Batch;
import org.tapedeck.framework.order.Order;
import org.tapedeck.framework.order.Orders.CreditOfOrder;
import org.tapedeck.framework.order.Orders.PaymentOfOrder;

/** All the objects that one reply shows. */
public record Seen(
    List<Order> orders,
    List<PaymentOfOrder> payments,
    List<CreditOfOrder> credits,
    List<Batch> batches) {

  List<String> orderIds() {
    return orders.stream().map(Order::id).distinct().toList();
  }

  List<String> paymentIds() {
    return payments.stream().map(row -> row.payment().id()).toList();
  }

  List<String> batchIds() {
    return batches.stream().map(Batch::id).toList();
  }

  /** The batches that payments and credits are in. */
  List<String> batchesOfMembers() {
    return Stream.concat(
            payments.stream().map(row -> row.payment().batchId()),
            credits.stream().map(row -> row.credit().batchId()))
        .filter(id -> id != null)
        .distinct()
        .toList();
  }
}
