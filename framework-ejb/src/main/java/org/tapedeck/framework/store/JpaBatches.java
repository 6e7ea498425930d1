package org.tapedeck.framework.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.tapedeck.framework.batch.Batch;
import org.tapedeck.framework.batch.Batches;
import org.tapedeck.framework.lifecycle.BatchState;
import org.tapedeck.framework.order.Credit;
import org.tapedeck.framework.order.Payment;

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
  public List<String> toBeLookedAt(String paymentType, Instant now, int most) {
    return entities
        .createQuery(
            "select b.id from Batch b where b.state = :open and b.paymentType = :type"
                + " and (b.closeLookMillis <= :now or b.closeLookMillis > :far)"
                + " order by b.closeLookMillis, b.id",
            String.class)
        .setParameter("open", BatchState.OPEN)
        .setParameter("type", paymentType)
        .setParameter("now", now.toEpochMilli())
        .setParameter("far", Batch.farAhead(now))
        .setMaxResults(most)
        .getResultList();
  }

  @Override
  public void forgetNumbers(int merchantNumber, String paymentType, int accountNumber) {
    entities
        .createQuery(
            "update Batch b set b.hostBatchNumber = 0"
                + " where b.state = :open and b.merchantNumber = :merchant"
                + " and b.paymentType = :type and b.accountNumber = :account")
        .setParameter("open", BatchState.OPEN)
        .setParameter("merchant", merchantNumber)
        .setParameter("type", paymentType)
        .setParameter("account", accountNumber)
        .executeUpdate();
  }

  @Override
  public void closingTimeChanged(
      int merchantNumber, String paymentType, int accountNumber, Instant now) {
    entities
        .createQuery(
            "update Batch b set b.closeLookMillis = 0, b.closeTriedMillis = :now"
                + " where b.state = :open and b.merchantNumber = :merchant"
                + " and b.paymentType = :type and b.accountNumber = :account")
        .setParameter("now", now.toEpochMilli())
        .setParameter("open", BatchState.OPEN)
        .setParameter("merchant", merchantNumber)
        .setParameter("type", paymentType)
        .setParameter("account", accountNumber)
        .executeUpdate();
  }

  @Override
  public void remove(Batch batch) {
    for (Class<?> members : List.of(Payment.class, Credit.class)) {
      entities
          .createQuery(
              "update %s m set m.batchId = null where m.batchId = :batch"
                  .formatted(members.getSimpleName()))
          .setParameter("batch", batch.id())
          .executeUpdate();
    }
    entities
        .createQuery("delete from Attempt a where a.objectId = :batch")
        .setParameter("batch", batch.id())
        .executeUpdate();
    entities
        .createQuery("delete from WireCopy w where w.batchId = :batch")
        .setParameter("batch", batch.id())
        .executeUpdate();
    entities.remove(batch);
  }

  @Override
  public void add(Batch batch) {
    entities.persist(batch);
  }
}
