package org.tapedeck.framework.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import org.tapedeck.framework.mail.Letter;
import org.tapedeck.framework.mail.Letters;
import org.tapedeck.framework.mail.WarningCount;

@Dependent
public class JpaLetters implements Letters {

  private static final int MOST = 500;

  private static final String SEEN = " and l.dueMillis = :seen";
  private static final String ENDS = "l.state = :how, l.endedMillis = :now, l.recipient = '', ";

  private final EntityManager entities;

  @Inject
  public JpaLetters(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public boolean isFirstOf(String receiptId) {
    return entities
            .createQuery("update Receipt r set r.mailed = 1 where r.id = :id and r.mailed = 0")
            .setParameter("id", receiptId)
            .executeUpdate()
        == 1;
  }

  /** The column is nobody else's, so no entity has it. */
  @Override
  public boolean isFirstConfirmationOf(String transactionId) {
    return entities
            .createNativeQuery("update PURCHASE set MAILED = 1 where ID = ?1 and MAILED = 0")
            .setParameter(1, transactionId)
            .executeUpdate()
        == 1;
  }

  @Override
  public boolean isWritten(String kind, String objectId) {
    return !entities
        .createQuery(
            "select l.id from Letter l where l.kind = :kind and l.objectId = :object", String.class)
        .setParameter("kind", kind)
        .setParameter("object", objectId)
        .getResultList()
        .isEmpty();
  }

  @Override
  public void add(Letter letter) {
    entities.persist(letter);
  }

  @Override
  public WarningCount lockWarnings() {
    if (entities.find(WarningCount.class, WarningCount.ID) == null) {
      entities.persist(WarningCount.none());
      entities.flush();
    }
    return entities.find(WarningCount.class, WarningCount.ID, LockModeType.PESSIMISTIC_WRITE);
  }

  @Override
  public List<Letter> due(Instant now, int most) {
    return entities
        .createQuery(
            "select l from Letter l where l.state = :waiting and l.dueMillis <= :now"
                + " order by l.dueMillis, l.id",
            Letter.class)
        .setParameter("waiting", Letter.State.WAITING)
        .setParameter("now", now.toEpochMilli())
        .setMaxResults(most)
        .getResultList();
  }

  @Override
  public boolean claim(Letter letter, Instant until) {
    return change(letter, letter.tries(), "l.dueMillis = :until, l.tries = l.tries + 1", SEEN)
            .setParameter("until", until.toEpochMilli())
            .setParameter("seen", letter.dueMillis())
            .executeUpdate()
        == 1;
  }

  @Override
  public void sent(Letter claimed, Instant now) {
    change(claimed, claimed.tries() + 1, ENDS + "l.lastError = null", "")
        .setParameter("how", Letter.State.SENT)
        .setParameter("now", now.toEpochMilli())
        .executeUpdate();
  }

  @Override
  public void failed(Letter claimed, String why, Instant again) {
    change(claimed, claimed.tries() + 1, "l.lastError = :why, l.dueMillis = :again", "")
        .setParameter("why", why)
        .setParameter("again", again.toEpochMilli())
        .executeUpdate();
  }

  @Override
  public boolean givenUp(Letter letter, String why, Instant now) {
    return entities
            .createQuery(
                "update Letter l set "
                    + ENDS
                    + "l.lastError = :why where l.id = :id and l.state = :waiting")
            .setParameter("how", Letter.State.GIVEN_UP)
            .setParameter("now", now.toEpochMilli())
            .setParameter("why", why)
            .setParameter("id", letter.id())
            .setParameter("waiting", Letter.State.WAITING)
            .executeUpdate()
        == 1;
  }

  private Query change(Letter letter, int tries, String change, String onlyIf) {
    return entities
        .createQuery(
            "update Letter l set "
                + change
                + " where l.id = :id and l.state = :waiting and l.tries = :tries"
                + onlyIf)
        .setParameter("id", letter.id())
        .setParameter("waiting", Letter.State.WAITING)
        .setParameter("tries", tries);
  }

  @Override
  public List<Letter> waitingSince(Instant before, int most) {
    return entities
        .createQuery(
            "select l from Letter l where l.state = :waiting and l.writtenMillis < :before"
                + " order by l.writtenMillis, l.id",
            Letter.class)
        .setParameter("waiting", Letter.State.WAITING)
        .setParameter("before", before.toEpochMilli())
        .setMaxResults(most)
        .getResultList();
  }

  @Override
  public boolean sweep(Instant endedBefore) {
    List<String> ids =
        entities
            .createQuery(
                "select l.id from Letter l where l.state in :ended and l.endedMillis < :before",
                String.class)
            .setParameter("ended", List.of(Letter.State.SENT, Letter.State.GIVEN_UP))
            .setParameter("before", endedBefore.toEpochMilli())
            .setMaxResults(MOST)
            .getResultList();
    if (!ids.isEmpty()) {
      entities
          .createQuery("delete from Letter l where l.id in :ids")
          .setParameter("ids", ids)
          .executeUpdate();
    }
    return ids.size() == MOST;
  }
}
