package org.tapedeck.framework.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.tapedeck.framework.purchase.DueReturns;
import org.tapedeck.framework.purchase.ReturnState;
import org.tapedeck.framework.purchase.StoredReturn;

@Dependent
public class JpaDueReturns implements DueReturns {

  private final EntityManager entities;

  @Inject
  public JpaDueReturns(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public List<String> due(Instant now, int most) {
    return entities
        .createQuery(
            "select r.id from StoredReturn r where r.state = :open and r.dueMillis <= :now"
                + " order by r.dueMillis, r.id",
            String.class)
        .setParameter("open", ReturnState.OPEN)
        .setParameter("now", now.toEpochMilli())
        .setMaxResults(most)
        .getResultList();
  }

  @Override
  public Optional<StoredReturn> locked(String id) {
    return Optional.ofNullable(
        entities.find(StoredReturn.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  @Override
  public boolean isLast(StoredReturn token) {
    return entities
            .createQuery(
                "select count(r) from StoredReturn r where r.purchaseId = :purchase"
                    + " and r.state = :open and r.id <> :token",
                Long.class)
            .setParameter("purchase", token.purchaseId())
            .setParameter("open", ReturnState.OPEN)
            .setParameter("token", token.id())
            .getSingleResult()
        == 0;
  }
}
