package org.tapedeck.framework.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Optional;
import org.tapedeck.cassette.BatchTotals;
import org.tapedeck.framework.batch.Batch;
import org.tapedeck.framework.lifecycle.PaymentState;
import org.tapedeck.framework.order.Credit;
import org.tapedeck.framework.order.Order;
import org.tapedeck.framework.order.Payment;
import org.tapedeck.framework.replay.LastCommand;
import org.tapedeck.framework.replay.LastCommands;
import org.tapedeck.framework.replay.Moved;

@Dependent
public class JpaLastCommands implements LastCommands {

  private final EntityManager entities;
  private final Clock clock;

  @Inject
  public JpaLastCommands(EntityManager entities, Clock clock) {
    this.entities = entities;
    this.clock = clock;
  }

  @Override
  public Optional<String> standing(Moved object) {
    String id = object.id();
    return switch (object.kind()) {
      case ORDER -> find(Order.class, id).map(Order::state).map(Enum::name);
      case PAYMENT -> find(Payment.class, id).map(this::standing).map(Enum::name);
      case CREDIT -> find(Credit.class, id).map(Credit::state).map(Enum::name);
      case BATCH -> find(Batch.class, id).map(JpaLastCommands::standing);
    };
  }

  /** An approval whose time has come is none any more, whether or not somebody has said so. */
  private PaymentState standing(Payment payment) {
    return payment.isOverdue(clock.instant()) ? PaymentState.APPROVAL_EXPIRED : payment.state();
  }

  /** What is put into a batch or taken out of it moves it, though it stays open. */
  private static String standing(Batch batch) {
    BatchTotals totals = batch.totals();
    return batch.state() + " " + totals.payments() + " " + totals.credits();
  }

  @Override
  public Optional<LastCommand> of(Moved object) {
    return find(LastCommand.class, object.name());
  }

  private <T> Optional<T> find(Class<T> type, String id) {
    return Optional.ofNullable(entities.find(type, id));
  }

  @Override
  public void add(LastCommand command) {
    entities.persist(command);
  }

  @Override
  public Optional<LastCommand> awaiting(String attemptId) {
    return entities
        .createQuery("select l from LastCommand l where l.attemptId = :attempt", LastCommand.class)
        .setParameter("attempt", attemptId)
        .getResultStream()
        .findFirst();
  }

  @Override
  public void remove(LastCommand command) {
    entities.remove(command);
  }

  @Override
  public void removeOwnedBy(Moved gone) {
    entities
        .createQuery("delete from LastCommand l where l.ownerId = :owner")
        .setParameter("owner", gone.name())
        .executeUpdate();
  }
}
