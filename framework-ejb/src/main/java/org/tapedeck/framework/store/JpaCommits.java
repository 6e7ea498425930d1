package org.tapedeck.framework.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import org.tapedeck.framework.flow.Commits;

@Dependent
public class JpaCommits implements Commits {

  private static final String LOCK_NOT_AVAILABLE = "55P03";

  private final EntityManager entities;

  @Inject
  public JpaCommits(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public void check() {
    entities.flush();
    // A failure at the commit itself would reach nobody who could tell what it was.
    entities.createNativeQuery("set constraints all immediate").executeUpdate();
  }

  @Override
  public boolean isOvertaken(RuntimeException failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof OptimisticLockException
          || cause instanceof SQLException sql && isOvertaken(sql.getSQLState())) {
        return true;
      }
    }
    return false;
  }

  /**
   * SQL's classes for a constraint that is violated and for a transaction that was rolled back, and
   * PostgreSQL's word for a lock that was waited for too long.
   */
  private static boolean isOvertaken(String state) {
    return state != null
        && (state.startsWith("23") || state.startsWith("40") || state.equals(LOCK_NOT_AVAILABLE));
  }
}
