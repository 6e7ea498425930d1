package org.tapedeck.framework.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Clock;
import java.util.List;
import org.tapedeck.framework.event.CassetteEvent;
import org.tapedeck.framework.event.ObjectKind;
import org.tapedeck.framework.event.Outbox;
import org.tapedeck.framework.event.ServerEvent;
import org.tapedeck.framework.journal.Journal;
import org.tapedeck.framework.journal.Note;
import org.tapedeck.framework.journal.Subject;
import org.tapedeck.framework.journal.What;
import org.tapedeck.framework.order.Payment;

@Dependent
public class JpaOutbox implements Outbox {

  private final EntityManager entities;
  private final Journal journal;
  private final Clock clock;

  @Inject
  public JpaOutbox(EntityManager entities, Journal journal, Clock clock) {
    this.entities = entities;
    this.journal = journal;
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
    write(event.word(), kind == ObjectKind.BATCH ? Subject.batch(key) : Subject.payment(key));
  }

  @Override
  public void tell(ServerEvent event) {
    statement(OutboxRows.SERVER, event.word(), "").executeUpdate();
    write(event.word(), Subject.server());
  }

  private void write(String event, Subject subject) {
    journal.write(List.of(new Note(clock.instant(), What.EVENT, subject, event)));
  }

  private Query statement(String sql, String event, String about) {
    return entities
        .createNativeQuery(sql)
        .setParameter(1, event)
        .setParameter(2, about)
        .setParameter(3, clock.millis());
  }
}
