package org.tapedeck.framework.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.tapedeck.framework.batch.Batch;
import org.tapedeck.framework.order.Order;
import org.tapedeck.framework.order.Orders.CreditOfOrder;
import org.tapedeck.framework.order.Orders.PaymentOfOrder;
import org.tapedeck.framework.query.Searches;

@Dependent
public class JpaSearches implements Searches {

  /** Databases limit how many values a condition may list. */
  private static final int MOST_IDS = 500;

  private final EntityManager entities;

  @Inject
  public JpaSearches(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public List<Order> orders(OrderSearch search) {
    return new Search<>(Order.class)
        .among("merchantNumber", search.seenMerchants())
        .where("merchantNumber", search.merchantNumber())
        .where("orderNumber", search.orderNumber())
        .where("state", search.state())
        .find(entities, "e.merchantNumber, e.orderNumber", search.most());
  }

  @Override
  public List<Batch> batches(BatchSearch search) {
    return new Search<>(Batch.class)
        .among("merchantNumber", search.seenMerchants())
        .where("merchantNumber", search.merchantNumber())
        .where("batchNumber", search.batchNumber())
        .where("state", search.state())
        .find(entities, "e.merchantNumber, e.batchNumber", search.most());
  }

  @Override
  public List<PaymentOfOrder> paymentsOfOrders(List<String> orderIds) {
    return rows("Payment", "orderId", "paymentNumber", orderIds, Rows::payment);
  }

  @Override
  public List<CreditOfOrder> creditsOfOrders(List<String> orderIds) {
    return rows("Credit", "orderId", "creditNumber", orderIds, Rows::credit);
  }

  @Override
  public List<PaymentOfOrder> paymentsInBatches(List<String> batchIds) {
    return rows("Payment", "batchId", "paymentNumber", batchIds, Rows::payment);
  }

  @Override
  public List<CreditOfOrder> creditsInBatches(List<String> batchIds) {
    return rows("Credit", "batchId", "creditNumber", batchIds, Rows::credit);
  }

  private <T> List<T> rows(
      String entity,
      String owner,
      String number,
      List<String> ownerIds,
      Function<Object[], T> meaning) {
    List<T> rows = new ArrayList<>();
    for (int from = 0; from < ownerIds.size(); from += MOST_IDS) {
      List<String> some = ownerIds.subList(from, Math.min(from + MOST_IDS, ownerIds.size()));
      entities
          .createQuery(
              "select m, o from %s m, Order o where m.orderId = o.id and m.%s in :owners order by m.orderNumber, m.%s"
                  .formatted(entity, owner, number),
              Object[].class)
          .setParameter("owners", some)
          .getResultStream()
          .map(meaning)
          .forEach(rows::add);
    }
    return rows;
  }
}
