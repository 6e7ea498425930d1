package org.tapedeck.framework.simulation;

import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import org.tapedeck.framework.harness.Transactions;

/** Servers die before a commit and after it, and sometimes the database fails it. */
final class Commits implements Transactions.Watch {

  private final World world;

  Commits(World world) {
    this.world = world;
  }

  @Override
  public void begins() {
    if (Life.ours() != null) {
      Life.ours().check();
    }
  }

  @Override
  public void isToBeCommitted() {
    if (Life.ours() != null) {
      Life.ours().mayCrash(Fault.CRASH_BEFORE_COMMIT);
      if (world.weather().brings(Fault.COMMIT_FAILS)) {
        throw new PersistenceException(new SQLException("the database stumbles"));
      }
    }
  }

  @Override
  public void isCommitted() {
    if (Life.ours() != null) {
      Life.ours().mayCrash(Fault.CRASH_AFTER_COMMIT);
    }
  }
}
