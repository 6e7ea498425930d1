package org.tapedeck.framework.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.tapedeck.framework.purchase.DueReturns;
import org.tapedeck.framework.purchase.ReturnPlace;
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

  @Override
  public Optional<ReturnPlace> place(String purchaseId) {
    List<?> rows =
        entities
            .createNativeQuery(
                "select USER_NAME, RETURN_DOMAIN, RETURN_HTTPS from PURCHASE"
                    + " where ID = ?1 and RETURN_DOMAIN is not null")
            .setParameter(1, purchaseId)
            .getResultList();
    return rows.stream().map(row -> place((Object[]) row)).findFirst();
  }

  private static ReturnPlace place(Object[] row) {
    return new ReturnPlace((String) row[0], (String) row[1], ((Number) row[2]).intValue() == 1);
  }
}
