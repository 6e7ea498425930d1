package org.tapedeck.framework.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.tapedeck.framework.command.SecondaryReturnCode;
import org.tapedeck.framework.replay.KeyUse;
import org.tapedeck.framework.replay.KeyUses;

@Dependent
public class JpaKeyUses implements KeyUses {

  private final EntityManager entities;

  @Inject
  public JpaKeyUses(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public Optional<KeyUse> find(String id) {
    return Optional.ofNullable(entities.find(KeyUse.class, id));
  }

  @Override
  public List<KeyUse> awaiting(String attemptId) {
    return entities
        .createQuery("select k from KeyUse k where k.attemptId = :attempt", KeyUse.class)
        .setParameter("attempt", attemptId)
        .getResultList();
  }

  @Override
  public void add(KeyUse use) {
    Twins.add(entities, use, use.id(), SecondaryReturnCode.RC_IDEMPOTENCY_KEY);
  }
}
