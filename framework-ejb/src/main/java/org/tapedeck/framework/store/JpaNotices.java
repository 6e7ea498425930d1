package org.tapedeck.framework.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.tapedeck.framework.event.Listener;
import org.tapedeck.framework.event.Notice;
import org.tapedeck.framework.event.Notices;
import org.tapedeck.framework.event.Waiting;
import org.tapedeck.framework.order.Order;

@Dependent
public class JpaNotices implements Notices {

  private static final int MOST = 500;

  private final EntityManager entities;

  @Inject
  public JpaNotices(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public List<String> dueListeners(Instant now) {
    return entities
        .createQuery(
            "select l.id from Listener l where l.enabled = 1 and exists (select n.id from Notice n"
                + " where n.listenerId = l.id and n.state = :waiting and n.dueMillis <= :now)"
                + " order by l.lastTryMillis",
            String.class)
        .setParameter("waiting", Notice.State.WAITING)
        .setParameter("now", now.toEpochMilli())
        .setMaxResults(MOST)
        .getResultList();
  }

  @Override
  public Optional<Waiting> next(String listenerId, Instant now) {
    Listener listener = entities.find(Listener.class, listenerId);
    return listener == null || !listener.isEnabled()
        ? Optional.empty()
        : first(listenerId, now).map(notice -> new Waiting(notice, listener, unit(notice)));
  }

  private Optional<Notice> first(String listenerId, Instant now) {
    return entities
        .createQuery(
            "select n from Notice n where n.listenerId = :listener and n.state = :waiting"
                + " and n.dueMillis <= :now and not exists (select e.id from Notice e"
                + " where e.listenerId = n.listenerId and e.objectId = n.objectId"
                + " and e.state = :waiting and e.id < n.id)"
                + " order by n.dueMillis, n.id",
            Notice.class)
        .setParameter("listener", listenerId)
        .setParameter("waiting", Notice.State.WAITING)
        .setParameter("now", now.toEpochMilli())
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** Members that were moved with their whole batch do not bring it. */
  private Optional<Waiting.Unit> unit(Notice notice) {
    if (!notice.isOfMember() || notice.currency() != null) {
      return Optional.empty();
    }
    return Optional.ofNullable(entities.find(Order.class, notice.orderId()))
        .map(order -> new Waiting.Unit(order.amount().exponent(), order.amount().currency()));
  }

  @Override
  public boolean claim(Notice notice, Instant until) {
    return entities
            .createQuery(
                "update Notice n set n.dueMillis = :until, n.tries = n.tries + 1"
                    + " where n.id = :id and n.state = :waiting and n.dueMillis = :seen"
                    + " and n.tries = :tries")
            .setParameter("until", until.toEpochMilli())
            .setParameter("id", notice.id())
            .setParameter("waiting", Notice.State.WAITING)
            .setParameter("seen", notice.dueMillis())
            .setParameter("tries", notice.tries())
            .executeUpdate()
        == 1;
  }

  // A listener's row is written last: commands read it while they hold rows of the outbox, for
  // which these statements wait.

  @Override
  public void delivered(Notice notice, Instant now) {
    boolean ended = end(notice, Notice.State.DELIVERED, now);
    dueAgain(notice, now);
    if (ended) {
      listener(notice, "l.delivered = l.delivered + 1, l.lastError = null", now).executeUpdate();
    }
  }

  @Override
  public void failed(Notice notice, String why, Instant now, Instant again) {
    dueAgain(notice, again);
    listener(notice, "l.lastError = :why", now).setParameter("why", why).executeUpdate();
  }

  @Override
  public void givenUp(Notice notice, String why, Instant now) {
    boolean ended = end(notice, Notice.State.GIVEN_UP, now);
    dueAgain(notice, now);
    if (ended) {
      listener(notice, "l.givenUp = l.givenUp + 1, l.lastError = :why", now)
          .setParameter("why", why)
          .executeUpdate();
    }
  }

  private boolean end(Notice notice, Notice.State how, Instant now) {
    return entities
            .createQuery(
                "update Notice n set n.state = :how, n.endedMillis = :now"
                    + " where n.id = :id and n.state = :waiting")
            .setParameter("how", how)
            .setParameter("now", now.toEpochMilli())
            .setParameter("id", notice.id())
            .setParameter("waiting", Notice.State.WAITING)
            .executeUpdate()
        == 1;
  }

  /** All that waits of the object goes by the first of it. */
  private void dueAgain(Notice notice, Instant when) {
    entities
        .createQuery(
            "update Notice n set n.dueMillis = :due where n.listenerId = :listener"
                + " and n.objectId = :object and n.state = :waiting")
        .setParameter("due", when.toEpochMilli())
        .setParameter("listener", notice.listenerId())
        .setParameter("object", notice.objectId())
        .setParameter("waiting", Notice.State.WAITING)
        .executeUpdate();
  }

  private Query listener(Notice notice, String change, Instant now) {
    return entities
        .createQuery(
            "update Listener l set l.lastTryMillis = :now, " + change + " where l.id = :id")
        .setParameter("now", now.toEpochMilli())
        .setParameter("id", notice.listenerId());
  }

  @Override
  public void giveUpOlder(Instant than, Instant now) {
    List<Object[]> old =
        entities
            .createQuery(
                "select n.listenerId, count(n) from Notice n where n.state = :waiting"
                    + " and n.occurredMillis < :than group by n.listenerId",
                Object[].class)
            .setParameter("waiting", Notice.State.WAITING)
            .setParameter("than", than.toEpochMilli())
            .getResultList();
    old.forEach(row -> giveUpOlder((String) row[0], than, now));
  }

  private void giveUpOlder(String listenerId, Instant than, Instant now) {
    long given =
        entities
            .createQuery(
                "update Notice n set n.state = :how, n.endedMillis = :now where n.state = :waiting"
                    + " and n.occurredMillis < :than and n.listenerId = :listener")
            .setParameter("how", Notice.State.GIVEN_UP)
            .setParameter("now", now.toEpochMilli())
            .setParameter("waiting", Notice.State.WAITING)
            .setParameter("than", than.toEpochMilli())
            .setParameter("listener", listenerId)
            .executeUpdate();
    entities
        .createQuery("update Listener l set l.givenUp = l.givenUp + :given where l.id = :id")
        .setParameter("given", given)
        .setParameter("id", listenerId)
        .executeUpdate();
  }

  @Override
  public boolean sweep(Instant endedBefore) {
    return remove(
        entities
            .createQuery(
                "select n.id from Notice n where n.state in :ended and n.endedMillis < :before",
                Long.class)
            .setParameter("ended", List.of(Notice.State.DELIVERED, Notice.State.GIVEN_UP))
            .setParameter("before", endedBefore.toEpochMilli()));
  }

  private boolean remove(TypedQuery<Long> some) {
    List<Long> ids = some.setMaxResults(MOST).getResultList();
    if (!ids.isEmpty()) {
      entities
          .createQuery("delete from Notice n where n.id in :ids")
          .setParameter("ids", ids)
          .executeUpdate();
    }
    return ids.size() == MOST;
  }
}
