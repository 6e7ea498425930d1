package org.tapedeck.framework.store;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import org.tapedeck.framework.lifecycle.CreditEvent;
import org.tapedeck.framework.lifecycle.CreditState;
import org.tapedeck.framework.lifecycle.Lifecycles;
import org.tapedeck.framework.lifecycle.PaymentEvent;
import org.tapedeck.framework.lifecycle.PaymentState;
import org.tapedeck.framework.lifecycle.Transitions;
import org.tapedeck.framework.order.Credit;
import org.tapedeck.framework.order.Payment;

/** The members of one batch, moved all at once, from state to state as their lifecycles say. */
final class BatchMembers {

  private final EntityManager entities;
  private final String batchId;
  private final Instant now;

  BatchMembers(EntityManager entities, String batchId, Instant now) {
    this.entities = entities;
    this.batchId = batchId;
    this.now = now;
  }

  /** How many were closed. */
  int close() {
    int moved = 0;
    for (PaymentState state : PaymentState.values()) {
      moved += move(Payment.class, Lifecycles.PAYMENT, state, PaymentEvent.BATCH_CLOSE);
    }
    for (CreditState state : CreditState.values()) {
      moved += move(Credit.class, Lifecycles.CREDIT, state, CreditEvent.BATCH_CLOSE);
    }
    return moved;
  }

  /** How many were taken out of the batch. */
  int purge() {
    int moved = 0;
    for (CreditState state : CreditState.values()) {
      moved += move(Credit.class, Lifecycles.CREDIT, state, CreditEvent.BATCH_PURGE);
    }
    for (PaymentState state : PaymentState.values()) {
      moved += move(Payment.class, Lifecycles.PAYMENT, state, PaymentEvent.BATCH_PURGE);
    }
    letGo("update Credit m set m.batchId = null where m.batchId = :batch");
    letGo(
        "update Payment m set m.depositAmount = 0, m.batchId = null, m.slip = null"
            + " where m.batchId = :batch");
    return moved;
  }

  private void letGo(String update) {
    entities.createQuery(update).setParameter("batch", batchId).executeUpdate();
  }

  private <S extends Enum<S>, E extends Enum<E>> int move(
      Class<?> members, Transitions<S, E> lifecycle, S state, E event) {
    return lifecycle.next(state, event).map(next -> update(members, state, next)).orElse(0);
  }

  private int update(Class<?> members, Enum<?> state, Enum<?> next) {
    tell(members, state, next);
    return entities
        .createQuery(
            "update "
                + members.getSimpleName()
                + " m set m.state = :next, m.modifiedMillis = :now, m.version = m.version + 1"
                + " where m.batchId = :batch and m.state = :state")
        .setParameter("next", next)
        .setParameter("now", now.toEpochMilli())
        .setParameter("batch", batchId)
        .setParameter("state", state)
        .executeUpdate();
  }

  /** One statement moves them all, so one statement each tells of them all. */
  private void tell(Class<?> members, Enum<?> state, Enum<?> next) {
    boolean payments = members == Payment.class;
    told(payments ? OutboxRows.PAYMENTS_IN_BATCH : OutboxRows.CREDITS_IN_BATCH, state, next)
        .executeUpdate();
    told(payments ? JournalRows.PAYMENTS_IN_BATCH : JournalRows.CREDITS_IN_BATCH, state, next)
        .setParameter(5, JpaJournal.who(entities))
        .executeUpdate();
  }

  private Query told(String sql, Enum<?> state, Enum<?> next) {
    return entities
        .createNativeQuery(sql)
        .setParameter(1, state.name())
        .setParameter(2, next.name())
        .setParameter(3, batchId)
        .setParameter(4, now.toEpochMilli());
  }
}
