package org.tapedeck.framework.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tapedeck.framework.command.SecondaryReturnCode;
import org.tapedeck.framework.flow.Attempt;
import org.tapedeck.framework.lifecycle.BatchState;
import org.tapedeck.framework.lifecycle.CreditState;
import org.tapedeck.framework.lifecycle.PaymentState;
import org.tapedeck.framework.lifecycle.PurchaseState;
import org.tapedeck.framework.order.Credit;
import org.tapedeck.framework.order.Order;
import org.tapedeck.framework.order.OrderRules;
import org.tapedeck.framework.order.Orders;
import org.tapedeck.framework.order.Payment;

@Dependent
public class JpaOrders implements Orders {

  private static final String WAITING_FOR_A_HOST =
      "select a.id from Attempt a where a.objectId like :of and a.state = :state";

  private static final String IN_ANOTHER_BATCH =
      "select m.id from %s m, Batch b where m.orderId = :of and b.id = m.batchId"
          + " and b.state <> :state";

  private static final String GIVEN_BY_HOST =
      "select c.id from Credit c where c.batchId = :batch and c.paidBy is not null";

  private static final String GIVEN_OUT_OF =
      "select c.id from Credit c, Payment p where p.batchId = :batch and c.paidBy = p.id"
          + " and c.state not in :nothing";

  private final EntityManager entities;

  @Inject
  public JpaOrders(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public Optional<Order> lock(String orderId) {
    return Optional.ofNullable(entities.find(Order.class, orderId, LockModeType.PESSIMISTIC_WRITE));
  }

  @Override
  public Optional<Order> find(String orderId) {
    return Optional.ofNullable(entities.find(Order.class, orderId));
  }

  @Override
  public Optional<Payment> payment(String paymentId) {
    return Optional.ofNullable(entities.find(Payment.class, paymentId));
  }

  @Override
  public Optional<Credit> credit(String creditId) {
    return Optional.ofNullable(entities.find(Credit.class, creditId));
  }

  @Override
  public void add(Order order) {
    Twins.add(entities, order, order.id(), SecondaryReturnCode.RC_ORDERNUMBER);
  }

  @Override
  public void add(Payment payment) {
    entities.persist(payment);
  }

  @Override
  public void add(Credit credit) {
    entities.persist(credit);
  }

  @Override
  public List<PaymentOfOrder> paymentsIn(
      String batchId, int afterOrder, int afterPayment, int most) {
    return entities
        .createQuery(
            "select p, o from Payment p, Order o where p.orderId = o.id and p.batchId = :batch"
                // With the first condition alone an index leads to where the page begins.
                + " and p.orderNumber >= :order"
                + " and (p.orderNumber > :order or p.paymentNumber > :number)"
                + " order by p.orderNumber, p.paymentNumber",
            Object[].class)
        .setParameter("batch", batchId)
        .setParameter("order", afterOrder)
        .setParameter("number", afterPayment)
        .setMaxResults(most)
        .getResultStream()
        .map(Rows::payment)
        .toList();
  }

  @Override
  public List<CreditOfOrder> creditsIn(String batchId, int afterOrder, int afterCredit, int most) {
    return entities
        .createQuery(
            "select c, o from Credit c, Order o where c.orderId = o.id and c.batchId = :batch"
                // With the first condition alone an index leads to where the page begins.
                + " and c.orderNumber >= :order"
                + " and (c.orderNumber > :order or c.creditNumber > :number)"
                + " order by c.orderNumber, c.creditNumber",
            Object[].class)
        .setParameter("batch", batchId)
        .setParameter("order", afterOrder)
        .setParameter("number", afterCredit)
        .setMaxResults(most)
        .getResultStream()
        .map(Rows::credit)
        .toList();
  }

  @Override
  public int batchClosed(String batchId, Instant now) {
    return new BatchMembers(entities, batchId, now).close();
  }

  @Override
  public int batchPurged(String batchId, Instant now) {
    return new BatchMembers(entities, batchId, now).purge();
  }

  @Override
  public List<String> overdue(Instant now, int most) {
    return entities
        .createQuery(
            "select p.id from Payment p where p.state = :approved and p.expiryMillis > 0"
                + " and p.expiryMillis <= :now order by p.expiryMillis, p.id",
            String.class)
        .setParameter("approved", PaymentState.APPROVED)
        .setParameter("now", now.toEpochMilli())
        .setMaxResults(most)
        .getResultList();
  }

  @Override
  public List<Payment> overdue(Order order, Instant now) {
    return entities
        .createQuery(
            "select p from Payment p where p.orderId = :order and p.state = :approved"
                + " and p.expiryMillis > 0 and p.expiryMillis <= :now order by p.paymentNumber",
            Payment.class)
        .setParameter("order", order.id())
        .setParameter("approved", PaymentState.APPROVED)
        .setParameter("now", now.toEpochMilli())
        .getResultList();
  }

  @Override
  public List<String> withCardsSince(Instant ended, int most) {
    return entities
        .createQuery(
            "select o.id from Order o where o.cardErasedMillis = 0 and o.state in :ended"
                + " and o.modifiedMillis <= :time and not exists"
                + " (select a.id from Attempt a, Payment p where p.orderId = o.id"
                + " and a.objectId = p.id and a.state = :open)"
                + " order by o.modifiedMillis, o.id",
            String.class)
        .setParameter("open", Attempt.State.OPEN)
        .setParameter("ended", Order.ENDED)
        .setParameter("time", ended.toEpochMilli())
        .setMaxResults(most)
        .getResultList();
  }

  @Override
  public boolean isUnsettled(String orderId) {
    return isAny(WAITING_FOR_A_HOST, orderId + ":%", Attempt.State.OPEN)
        || Stream.of("Payment", "Credit")
            .anyMatch(
                members -> isAny(IN_ANOTHER_BATCH.formatted(members), orderId, BatchState.CLOSED));
  }

  private boolean isAny(String query, String of, Enum<?> state) {
    return !entities
        .createQuery(query, String.class)
        .setParameter("of", of)
        .setParameter("state", state)
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  @Override
  public Set<PaymentState> paymentStates(String orderId) {
    return Set.copyOf(states(Payment.class, PaymentState.class, orderId));
  }

  @Override
  public Set<CreditState> creditStates(String orderId) {
    return Set.copyOf(states(Credit.class, CreditState.class, orderId));
  }

  private <S> List<S> states(Class<?> members, Class<S> states, String orderId) {
    return entities
        .createQuery(
            "select distinct m.state from " + members.getSimpleName() + " m where m.orderId = :id",
            states)
        .setParameter("id", orderId)
        .getResultList();
  }

  @Override
  public long creditedOutOf(String paymentId) {
    return Optional.ofNullable(
            entities
                .createQuery(
                    "select sum(c.amount) from Credit c where c.paidBy = :payment"
                        + " and c.state not in :nothing",
                    Long.class)
                .setParameter("payment", paymentId)
                .setParameter("nothing", OrderRules.NOTHING_CREDITED)
                .getSingleResult())
        .orElse(0L);
  }

  @Override
  public boolean isGivenByHostIn(String batchId) {
    TypedQuery<String> outOf =
        entities
            .createQuery(GIVEN_OUT_OF, String.class)
            .setParameter("nothing", OrderRules.NOTHING_CREDITED);
    return Stream.of(entities.createQuery(GIVEN_BY_HOST, String.class), outOf)
        .map(query -> query.setParameter("batch", batchId).setMaxResults(1).getResultList())
        .anyMatch(found -> !found.isEmpty());
  }

  @Override
  public void readAgain(Payment payment) {
    entities.refresh(payment);
  }

  @Override
  public void readAgain(Credit credit) {
    entities.refresh(credit);
  }

  @Override
  public void remove(Order order) {
    keepReceipts(order);
    forgetVisits(order);
    forgetPurchases(order);
    for (Class<?> members : List.of(Payment.class, Credit.class)) {
      entities
          .createQuery("delete from " + members.getSimpleName() + " m where m.orderId = :id")
          .setParameter("id", order.id())
          .executeUpdate();
    }
    entities
        .createQuery("delete from Attempt a where a.objectId like :payments")
        .setParameter("payments", order.id() + ":%")
        .executeUpdate();
    entities.remove(order);
  }

  /** What a bank says of them later is told, but touches no order that bears the key then. */
  /** Who bought it goes with it; that it was bought stays, and so do the tokens. */
  private void forgetPurchases(Order order) {
    entities
        .createQuery("delete from StoredPurchase p where p.orderId = :id and p.state <> :bought")
        .setParameter("id", order.id())
        .setParameter("bought", PurchaseState.PURCHASED)
        .executeUpdate();
    entities
        .createQuery(
            "update StoredPurchase p set p.orderId = '', p.buyer.text = '' where p.orderId = :id")
        .setParameter("id", order.id())
        .executeUpdate();
  }

  private void forgetVisits(Order order) {
    entities
        .createQuery(
            "update StoredVisit v set v.orderId = '', v.paymentId = '' where v.orderId = :id")
        .setParameter("id", order.id())
        .executeUpdate();
  }

  /** They stay, so that their numbers have no gap; another payment may bear the key later. */
  private void keepReceipts(Order order) {
    entities
        .createQuery(
            "update Receipt r set r.paymentId = null where r.merchantNumber = :merchant"
                + " and r.orderNumber = :order")
        .setParameter("merchant", order.merchantNumber())
        .setParameter("order", order.orderNumber())
        .executeUpdate();
  }

  @Override
  public List<Credited> creditedIn(String batchId, int afterOrder, int afterCredit, int most) {
    return entities
        .createQuery(
            "select c.orderId, c.orderNumber, c.creditNumber, c.amount from Credit c"
                + " where c.batchId = :batch and c.orderNumber >= :order"
                + " and (c.orderNumber > :order or c.creditNumber > :number)"
                + " order by c.orderNumber, c.creditNumber",
            Object[].class)
        .setParameter("batch", batchId)
        .setParameter("order", afterOrder)
        .setParameter("number", afterCredit)
        .setMaxResults(most)
        .getResultStream()
        .map(row -> new Credited((String) row[0], (int) row[1], (int) row[2], (long) row[3]))
        .toList();
  }

  // In plain SQL, since of every other statement the entity manager keeps something to the end.

  @Override
  public void hold(String orderId) {
    entities
        .createNativeQuery("update PAY_ORDER set MODIFIED = MODIFIED where ID = ?1")
        .setParameter(1, orderId)
        .executeUpdate();
  }

  @Override
  public void release(Credited voided, Instant now) {
    entities
        .createNativeQuery(
            "update PAY_ORDER set CREDITED_AMOUNT = CREDITED_AMOUNT - ?1, MODIFIED = ?2,"
                + " VERSION = VERSION + 1 where ID = ?3")
        .setParameter(1, voided.amount())
        .setParameter(2, now.toEpochMilli())
        .setParameter(3, voided.orderId())
        .executeUpdate();
  }
}
