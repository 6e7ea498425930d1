package org.tapedeck.framework.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.tapedeck.framework.flow.Attempt;
import org.tapedeck.framework.flow.Attempts;

@Dependent
public class JpaAttempts implements Attempts {

  private final EntityManager entities;

  @Inject
  public JpaAttempts(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public void add(Attempt attempt) {
    entities.persist(attempt);
  }

  @Override
  public Attempt.Purpose purpose(String id) {
    Attempt attempt = get(id);
    entities.detach(attempt);
    return attempt.purpose();
  }

  @Override
  public boolean isOpen(String id) {
    return entities
            .createQuery("select a.state from Attempt a where a.id = :id", Attempt.State.class)
            .setParameter("id", id)
            .getSingleResult()
        == Attempt.State.OPEN;
  }

  @Override
  public Attempt get(String id) {
    return Optional.ofNullable(entities.find(Attempt.class, id))
        .orElseThrow(() -> new IllegalStateException("no attempt " + id));
  }

  @Override
  public Optional<Attempt> openFor(String objectId) {
    return entities
        .createQuery(
            "select a from Attempt a where a.objectId = :object and a.state = :open", Attempt.class)
        .setParameter("object", objectId)
        .setParameter("open", Attempt.State.OPEN)
        .getResultStream()
        .findFirst();
  }
}
