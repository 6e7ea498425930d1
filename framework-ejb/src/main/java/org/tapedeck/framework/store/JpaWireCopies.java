package org.tapedeck.framework.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.tapedeck.framework.batch.Batch;
import org.tapedeck.framework.copy.WireCopies;
import org.tapedeck.framework.copy.WireCopy;

@Dependent
public class JpaWireCopies implements WireCopies {

  private final EntityManager entities;

  @Inject
  public JpaWireCopies(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public void add(WireCopy part) {
    entities.persist(part);
  }

  @Override
  public List<WireCopy> of(String batchId, long afterId, int most) {
    return entities
        .createQuery(
            "select w from WireCopy w where w.batchId = :batch and w.id > :after order by w.id",
            WireCopy.class)
        .setParameter("batch", batchId)
        .setParameter("after", afterId)
        .setMaxResults(most)
        .getResultList();
  }

  @Override
  public boolean isBatch(String batchId) {
    return entities.find(Batch.class, batchId) != null;
  }
}
