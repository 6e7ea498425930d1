package org.tapedeck.framework.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import org.tapedeck.framework.event.CassetteEvent;
import org.tapedeck.framework.event.ObjectKind;
import org.tapedeck.framework.event.Outbox;
import org.tapedeck.framework.event.ServerEvent;

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
    boolean batch = kind == ObjectKind.BATCH;
    write(batch ? OutboxRows.HOST_OF_BATCH : OutboxRows.HOST_OF_PAYMENT, event.word(), key);
  }

  @Override
  public void tell(ServerEvent event) {
    write(OutboxRows.SERVER, event.word(), "");
  }

  private void write(String sql, String event, String about) {
    entities
        .createNativeQuery(sql)
        .setParameter(1, event)
        .setParameter(2, about)
        .setParameter(3, clock.millis())
        .executeUpdate();
  }
}
