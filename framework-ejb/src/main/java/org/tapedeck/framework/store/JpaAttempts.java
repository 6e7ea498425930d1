package org.tapedeck.framework.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tapedeck.framework.flow.Attempt;
import org.tapedeck.framework.flow.Attempts;
import org.tapedeck.framework.flow.Lease;
import org.tapedeck.framework.flow.Owner;
import org.tapedeck.framework.merchant.CassetteSettings;

@Dependent
public class JpaAttempts implements Attempts {

  private final EntityManager entities;
  private final Owner self;

  @Inject
  public JpaAttempts(EntityManager entities, Owner self) {
    this.entities = entities;
    this.self = self;
  }

  @Override
  public void add(Attempt attempt) {
    entities.persist(attempt);
  }

  @Override
  public Optional<Attempt.Purpose> find(String id) {
    Optional<Attempt> found = Optional.ofNullable(entities.find(Attempt.class, id));
    found.ifPresent(entities::detach);
    return found.map(Attempt::purpose);
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

  @Override
  public List<Attempt> openForProofsOf(String paymentId) {
    return entities
        .createQuery(
            "select a from Attempt a, StoredProof p, StoredVisit v where v.paymentId = :payment"
                + " and p.visitReference = v.reference and a.objectId = p.id and a.state = :open",
            Attempt.class)
        .setParameter("payment", paymentId)
        .setParameter("open", Attempt.State.OPEN)
        .getResultList();
  }

  @Override
  public boolean isAnyOpenOf(String orderId) {
    return !entities
        .createQuery(
            "select a.id from Attempt a where a.objectId like :payments and a.state = :open",
            String.class)
        .setParameter("payments", orderId + ":%")
        .setParameter("open", Attempt.State.OPEN)
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  @Override
  public boolean isAnyOpenOf(String cassetteName, int merchantNumber) {
    return !entities
        .createQuery(
            "select a.id from Attempt a where a.state = :open and a.cassetteName = :cassette"
                + " and a.objectId like :objects",
            String.class)
        .setParameter("open", Attempt.State.OPEN)
        .setParameter("cassette", cassetteName)
        .setParameter("objects", merchantNumber + ":%")
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  /** By their names, one after the other: there are few cassettes and may be many attempts. */
  @Override
  public List<String> cassettesOfOpen() {
    List<String> all = new ArrayList<>();
    Optional<String> next = nextCassetteOfOpen("");
    while (next.isPresent()) {
      all.add(next.get());
      next = nextCassetteOfOpen(next.get());
    }
    return all;
  }

  private Optional<String> nextCassetteOfOpen(String after) {
    return entities
        .createQuery(
            "select a.cassetteName from Attempt a where a.state = :open and a.cassetteName > :after"
                + " order by a.cassetteName",
            String.class)
        .setParameter("open", Attempt.State.OPEN)
        .setParameter("after", after)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  @Override
  public Optional<String> cassetteOfOpen(String id) {
    return entities
        .createQuery(
            "select a.cassetteName from Attempt a where a.id = :id and a.state = :open",
            String.class)
        .setParameter("id", id)
        .setParameter("open", Attempt.State.OPEN)
        .getResultStream()
        .findFirst();
  }

  @Override
  public List<String> overdue(String cassetteName, Instant now, int most) {
    return entities
        .createQuery(
            "select a.id from Attempt a where a.state = :open and a.cassetteName = :cassette"
                + " and (a.tries.dueMillis <= :now or a.tries.sinceMillis > :now"
                + " or a.tries.asking = 1 and (a.tries.owner is null or a.tries.owner <> :self"
                + " and a.tries.owner not in (select l.owner from Lease l"
                + " where l.untilMillis > :now and l.untilMillis <= :farthest)))"
                + " and a.tries.pausedMillis = 0 and a.cassetteName not in"
                + " (select c.cassetteName from CassetteSettings c where c.retryPaused = 1)"
                + " order by a.tries.dueMillis, a.id",
            String.class)
        .setParameter("open", Attempt.State.OPEN)
        .setParameter("cassette", cassetteName)
        .setParameter("now", now.toEpochMilli())
        .setParameter("farthest", now.plus(Lease.FARTHEST).toEpochMilli())
        .setParameter("self", self.name())
        .setMaxResults(most)
        .getResultList();
  }

  @Override
  public boolean isPaused(Attempt attempt) {
    return Optional.ofNullable(entities.find(CassetteSettings.class, attempt.cassetteName()))
        .filter(CassetteSettings::isRetryPaused)
        .isPresent();
  }
}
