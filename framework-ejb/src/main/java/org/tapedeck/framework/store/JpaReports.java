package org.tapedeck.framework.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tapedeck.framework.batch.Batch;
import org.tapedeck.framework.batch.Report;
import org.tapedeck.framework.report.Reports;

/**
 * A closed batch changes no more, so its version is left alone: DeleteBatch must not be overtaken
 * by a report.
 */
@Dependent
public class JpaReports implements Reports {

  private final EntityManager entities;

  @Inject
  public JpaReports(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public List<String> due(Instant now, int most) {
    return entities
        .createQuery(
            "select b.id from Batch b where b.report.state = :waiting"
                + " and b.report.dueMillis <= :now order by b.report.dueMillis, b.id",
            String.class)
        .setParameter("waiting", Report.State.WAITING)
        .setParameter("now", now.toEpochMilli())
        .setMaxResults(most)
        .getResultList();
  }

  @Override
  public Optional<Claim> claim(String batchId, Instant now, Instant until) {
    return Optional.ofNullable(entities.find(Batch.class, batchId))
        .filter(batch -> batch.report().isWaiting())
        .filter(batch -> batch.report().dueMillis() <= now.toEpochMilli())
        .map(batch -> new Claim(batch, batch.report().tries()))
        .filter(seen -> isFirst(seen, until))
        .map(seen -> new Claim(seen.batch(), seen.tries() + 1));
  }

  private boolean isFirst(Claim seen, Instant until) {
    return change(
                seen,
                "b.report.tries = b.report.tries + 1, b.report.dueMillis = :until",
                " and b.report.dueMillis = :seen")
            .setParameter("until", until.toEpochMilli())
            .setParameter("seen", seen.batch().report().dueMillis())
            .executeUpdate()
        == 1;
  }

  @Override
  public boolean keep(Claim claim, Instant until) {
    return change(claim, "b.report.dueMillis = :until", "")
            .setParameter("until", until.toEpochMilli())
            .executeUpdate()
        == 1;
  }

  @Override
  public void delivered(Claim claim) {
    end(claim, Report.State.DELIVERED);
  }

  @Override
  public void dropped(Claim claim) {
    end(claim, Report.State.NONE);
  }

  private void end(Claim claim, Report.State how) {
    change(claim, "b.report.state = :how, b.report.dueMillis = 0, b.report.error = null", "")
        .setParameter("how", how)
        .executeUpdate();
  }

  @Override
  public void failed(Claim claim, String why, Instant again) {
    change(claim, "b.report.error = :why, b.report.dueMillis = :again", "")
        .setParameter("why", why)
        .setParameter("again", again.toEpochMilli())
        .executeUpdate();
  }

  @Override
  public boolean isLateNow(Claim claim) {
    return change(claim, "b.report.late = 1", " and b.report.late = 0").executeUpdate() == 1;
  }

  private Query change(Claim claim, String change, String onlyIf) {
    return entities
        .createQuery(
            "update Batch b set "
                + change
                + " where b.id = :id and b.report.state = :waiting and b.report.tries = :tries"
                + onlyIf)
        .setParameter("id", claim.batchId())
        .setParameter("waiting", Report.State.WAITING)
        .setParameter("tries", claim.tries());
  }

  @Override
  public boolean isAwaitedWith(String orderId) {
    return Stream.of("Payment", "Credit").anyMatch(members -> isAwaited(members, orderId));
  }

  private boolean isAwaited(String members, String orderId) {
    return !entities
        .createQuery(
            "select m.id from %s m, Batch b where m.orderId = :order".formatted(members)
                + " and b.id = m.batchId and b.report.state = :waiting",
            String.class)
        .setParameter("order", orderId)
        .setParameter("waiting", Report.State.WAITING)
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }
}
