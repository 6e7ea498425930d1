package org.tapedeck.framework.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tapedeck.framework.batch.Batch;
import org.tapedeck.framework.command.FrameworkKeyword;
import org.tapedeck.framework.command.PrimaryReturnCode;
import org.tapedeck.framework.command.Refused;
import org.tapedeck.framework.flow.Attempt;
import org.tapedeck.framework.order.Credit;
import org.tapedeck.framework.order.Order;
import org.tapedeck.framework.order.Orders.CreditOfOrder;
import org.tapedeck.framework.order.Orders.PaymentOfOrder;
import org.tapedeck.framework.order.Payment;
import org.tapedeck.framework.query.Searches;

@Dependent
public class JpaSearches implements Searches {

  /** How many payments, or credits, one reply nests; without a limit it would not fit in memory. */
  private static final int MOST_MEMBERS = 20_000;

  private final EntityManager entities;

  @Inject
  public JpaSearches(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public List<String> keys(Kind kind, Wanted wanted) {
    SearchTable<?> table = table(kind);
    return find(table, wanted, String.class, table.name() + ".id");
  }

  @Override
  public List<Order> orders(Wanted wanted) {
    return find(SearchTables.ORDERS, wanted);
  }

  @Override
  public List<PaymentOfOrder> payments(Wanted wanted) {
    List<Payment> payments = find(SearchTables.PAYMENTS, wanted);
    Map<String, Order> orders = ordersOf(payments.stream().map(Payment::orderId));
    return payments.stream()
        .map(payment -> new PaymentOfOrder(payment, orders.get(payment.orderId())))
        .toList();
  }

  @Override
  public List<CreditOfOrder> credits(Wanted wanted) {
    List<Credit> credits = find(SearchTables.CREDITS, wanted);
    Map<String, Order> orders = ordersOf(credits.stream().map(Credit::orderId));
    return credits.stream()
        .map(credit -> new CreditOfOrder(credit, orders.get(credit.orderId())))
        .toList();
  }

  @Override
  public List<Batch> batches(Wanted wanted) {
    return find(SearchTables.BATCHES, wanted);
  }

  private <T> List<T> find(SearchTable<T> table, Wanted wanted) {
    return find(table, wanted, table.type(), table.name());
  }

  private <R> List<R> find(SearchTable<?> table, Wanted wanted, Class<R> type, String what) {
    List<R> found = new ArrayList<>();
    for (Search search : table.searches(wanted)) {
      if (found.size() < wanted.most()) {
        found.addAll(search.find(entities, type, what, wanted.most() - found.size()));
      }
    }
    return found;
  }

  private static SearchTable<?> table(Kind kind) {
    return switch (kind) {
      case ORDER -> SearchTables.ORDERS;
      case PAYMENT -> SearchTables.PAYMENTS;
      case CREDIT -> SearchTables.CREDITS;
      case BATCH -> SearchTables.BATCHES;
    };
  }

  private Map<String, Order> ordersOf(Stream<String> orderIds) {
    Map<String, Order> orders = new HashMap<>();
    for (List<String> some : Portions.of(orderIds.distinct().toList())) {
      entities
          .createQuery("select o from Order o where o.id in :ids", Order.class)
          .setParameter("ids", some)
          .getResultStream()
          .forEach(order -> orders.put(order.id(), order));
    }
    return orders;
  }

  @Override
  public List<PaymentOfOrder> paymentsOfOrders(List<String> orderIds) {
    return rows(
        "Payment",
        "orderId",
        "paymentNumber",
        orderIds,
        Rows::payment,
        FrameworkKeyword.WITHPAYMENTS);
  }

  @Override
  public List<CreditOfOrder> creditsOfOrders(List<String> orderIds) {
    return rows(
        "Credit", "orderId", "creditNumber", orderIds, Rows::credit, FrameworkKeyword.WITHCREDITS);
  }

  @Override
  public List<PaymentOfOrder> paymentsInBatches(List<String> batchIds) {
    return rows(
        "Payment",
        "batchId",
        "paymentNumber",
        batchIds,
        Rows::payment,
        FrameworkKeyword.WITHPAYMENTS);
  }

  @Override
  public List<CreditOfOrder> creditsInBatches(List<String> batchIds) {
    return rows(
        "Credit", "batchId", "creditNumber", batchIds, Rows::credit, FrameworkKeyword.WITHCREDITS);
  }

  @Override
  public List<Attempt> openAttempts(List<String> objectIds) {
    List<Attempt> attempts = new ArrayList<>();
    for (List<String> some : Portions.of(objectIds)) {
      attempts.addAll(
          entities
              .createQuery(
                  "select a from Attempt a where a.objectId in :objects and a.state = :open",
                  Attempt.class)
              .setParameter("objects", some)
              .setParameter("open", Attempt.State.OPEN)
              .getResultList());
    }
    return attempts;
  }

  private <T> List<T> rows(
      String entity,
      String owner,
      String number,
      List<String> ownerIds,
      Function<Object[], T> meaning,
      FrameworkKeyword asked) {
    List<T> rows = new ArrayList<>();
    for (List<String> some : Portions.of(ownerIds)) {
      entities
          .createQuery(
              "select m, o from %s m, Order o where m.orderId = o.id and m.%s in :owners order by m.orderNumber, m.%s"
                  .formatted(entity, owner, number),
              Object[].class)
          .setParameter("owners", some)
          .setMaxResults(MOST_MEMBERS + 1 - rows.size())
          .getResultStream()
          .map(meaning)
          .forEach(rows::add);
      refuseMoreThanFit(rows.size(), asked);
    }
    return rows;
  }

  private static void refuseMoreThanFit(int members, FrameworkKeyword asked) {
    if (members > MOST_MEMBERS) {
      throw new Refused(
          PrimaryReturnCode.PRC_PARAMETER_VALUE_ERROR,
          asked.code(),
          asked + " would show more than " + MOST_MEMBERS + "; narrow the search or RETURNATMOST.");
    }
  }
}
