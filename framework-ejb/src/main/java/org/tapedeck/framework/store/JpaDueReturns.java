package org.tapedeck.framework.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tapedeck.framework.purchase.DueReturns;
import org.tapedeck.framework.purchase.ReturnState;
import org.tapedeck.framework.purchase.ReturnTimes;
import org.tapedeck.framework.purchase.StoredReturn;

@Dependent
public class JpaDueReturns implements DueReturns {

  /** A list in a query has to have somebody in it. */
  private static final String NOBODY = "";

  private final EntityManager entities;

  @Inject
  public JpaDueReturns(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public List<String> due(Instant now, Set<String> busy, int most) {
    return entities
        .createQuery(
            "select r.id from StoredReturn r where r.state = :open and r.dueMillis <= :now"
                + " and not exists (select p.id from StoredPurchase p"
                + " where p.id = r.purchaseId and p.userName in :busy)"
                + " order by r.dueMillis, r.id",
            String.class)
        .setParameter("open", ReturnState.OPEN)
        .setParameter("now", now.toEpochMilli())
        .setParameter("busy", busy.isEmpty() ? Set.of(NOBODY) : busy)
        .setMaxResults(most)
        .getResultList();
  }

  @Override
  public Optional<StoredReturn> locked(String id) {
    return Optional.ofNullable(
        entities.find(StoredReturn.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  @Override
  public boolean isLast(StoredReturn token, Instant now) {
    return entities
            .createQuery(
                "select count(r) from StoredReturn r where r.purchaseId = :purchase"
                    + " and r.state = :open and r.id <> :token and (r.tries < :calls"
                    + " or r.tries = :calls and r.dueMillis > :now)",
                Long.class)
            .setParameter("purchase", token.purchaseId())
            .setParameter("open", ReturnState.OPEN)
            .setParameter("token", token.id())
            .setParameter("calls", ReturnTimes.CALLS)
            .setParameter("now", now.toEpochMilli())
            .getSingleResult()
        == 0;
  }
}
