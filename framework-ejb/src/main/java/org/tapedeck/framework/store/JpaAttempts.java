package org.tapedeck.framework.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
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
  public Optional<Attempt> lock(String id) {
    return Optional.ofNullable(entities.find(Attempt.class, id, LockModeType.PESSIMISTIC_WRITE));
  }
}
