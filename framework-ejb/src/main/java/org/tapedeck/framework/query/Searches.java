package org.tapedeck.framework.query;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tapedeck.framework.batch.Batch;
import org.tapedeck.framework.lifecycle.BatchState;
import org.tapedeck.framework.lifecycle.OrderState;
import org.tapedeck.framework.order.Order;
import org.tapedeck.framework.order.Orders.CreditOfOrder;
import org.tapedeck.framework.order.Orders.PaymentOfOrder;

/** Searches in the database; what is empty does not narrow a search. */
public interface Searches {

  /**
   * @param seenMerchants the merchants that the caller may see; empty for all
   */
  record OrderSearch(
      Optional<Set<Integer>> seenMerchants,
      Optional<Integer> merchantNumber,
      Optional<Integer> orderNumber,
      Optional<OrderState> state,
      int most) {}

  /**
   * @param seenMerchants the merchants that the caller may see; empty for all
   */
  record BatchSearch(
      Optional<Set<Integer>> seenMerchants,
      Optional<Integer> merchantNumber,
      Optional<Integer> batchNumber,
      Optional<BatchState> state,
      int most) {}

  /** By merchant and order number. */
  List<Order> orders(OrderSearch search);

  /** By merchant and batch number. */
  List<Batch> batches(BatchSearch search);

  List<PaymentOfOrder> paymentsOfOrders(List<String> orderIds);

  List<CreditOfOrder> creditsOfOrders(List<String> orderIds);

  List<PaymentOfOrder> paymentsInBatches(List<String> batchIds);

  List<CreditOfOrder> creditsInBatches(List<String> batchIds);
}
