package org.tapedeck.framework.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Clock;
import org.tapedeck.framework.event.CassetteEvent;
import org.tapedeck.framework.event.ObjectKind;
import org.tapedeck.framework.event.Outbox;
import org.tapedeck.framework.event.ServerEvent;
import org.tapedeck.framework.order.Payment;

@Dependent
public class JpaOutbox implements Outbox {

  private final EntityManager entities;
  private final Clock clock;

  @Inject
  public JpaOutbox(EntityManager entities, Clock clock) {
    this.entities = entities;
    this.clock = clock;
  }

  @Override
  public void tell(CassetteEvent event, ObjectKind kind, String key) {
    if (kind == ObjectKind.BATCH) {
      statement(OutboxRows.HOST_OF_BATCH, event.word(), key).executeUpdate();
    } else {
      statement(OutboxRows.HOST_OF_PAYMENT, event.word(), key)
          .setParameter(4, Payment.orderIdIn(key))
          .executeUpdate();
    }
  }

  @Override
  public void tell(ServerEvent event) {
    statement(OutboxRows.SERVER, event.word(), "").executeUpdate();
  }

  private Query statement(String sql, String event, String about) {
    return entities
        .createNativeQuery(sql)
        .setParameter(1, event)
        .setParameter(2, about)
        .setParameter(3, clock.millis());
  }
}
