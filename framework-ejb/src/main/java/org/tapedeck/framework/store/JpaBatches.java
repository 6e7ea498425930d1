package org.tapedeck.framework.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.tapedeck.framework.batch.Batch;
import org.tapedeck.framework.batch.Batches;

@Dependent
public class JpaBatches implements Batches {

  private final EntityManager entities;

  @Inject
  public JpaBatches(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public Optional<Batch> find(String batchId) {
    Optional<Batch> found = Optional.ofNullable(entities.find(Batch.class, batchId));
    // Let go at once, so that a later lock reads the row anew.
    found.ifPresent(entities::detach);
    return found;
  }

  @Override
  public Optional<Batch> lock(String batchId) {
    return Optional.ofNullable(entities.find(Batch.class, batchId, LockModeType.PESSIMISTIC_WRITE));
  }

  @Override
  public Optional<Batch> lockCurrent(Batch.Owner owner) {
    return entities
        .createQuery("select b.id from Batch b where b.currentFor = :owner", String.class)
        .setParameter("owner", owner.name())
        // What waits to be written stays unwritten, and unlocked, until the batch is locked.
        .setFlushMode(FlushModeType.COMMIT)
        .getResultStream()
        .findFirst()
        .flatMap(this::lock)
        .filter(Batch::isCurrent);
  }

  @Override
  public void add(Batch batch) {
    entities.persist(batch);
  }
}
