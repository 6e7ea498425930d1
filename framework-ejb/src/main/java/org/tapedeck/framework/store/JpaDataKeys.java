package org.tapedeck.framework.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.tapedeck.framework.vault.DataKey;
import org.tapedeck.framework.vault.DataKeys;

@Dependent
public class JpaDataKeys implements DataKeys {

  private final EntityManager entities;

  @Inject
  public JpaDataKeys(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public List<DataKey> all() {
    return entities
        .createQuery("select k from DataKey k order by k.createdMillis, k.id", DataKey.class)
        .getResultList();
  }

  /** The row of the oldest one stands for all; it is never removed. */
  @Override
  public List<DataKey> lock() {
    entities
        .createQuery("select k.id from DataKey k order by k.createdMillis, k.id", String.class)
        .setMaxResults(1)
        .getResultStream()
        .forEach(id -> entities.find(DataKey.class, id, LockModeType.PESSIMISTIC_WRITE));
    return all();
  }

  @Override
  public Optional<DataKey> find(String id) {
    return Optional.ofNullable(entities.find(DataKey.class, id));
  }

  @Override
  public void add(DataKey key) {
    entities.persist(key);
  }
}
