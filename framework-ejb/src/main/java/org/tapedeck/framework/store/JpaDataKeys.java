package org.tapedeck.framework.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
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
        .createQuery("select k from DataKey k order by k.createdMillis", DataKey.class)
        .getResultList();
  }

  @Override
  public void add(DataKey key) {
    entities.persist(key);
  }
}
