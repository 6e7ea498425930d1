package org.tapedeck.framework.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;
import javax.transaction.xa.XAException;
import org.junit.jupiter.api.Test;

/** Whether a failure is the database's or our own mistake. */
class FailuresTest {

  @Test
  void whatTheDatabaseSaysIsItsFailure() {
    assertEquals(
        PrimaryReturnCode.PRC_DATABASE_ERROR, told(new SQLException("terminating connection")));
  }

  /** As Payara tells of a connection that breaks at the commit: no SQLException is left. */
  @Test
  void aCommitThatFailsIsTheDatabasesFailureToo() {
    XAException broken = new XAException("LocalTransactionException: An I/O error occurred.");
    assertEquals(PrimaryReturnCode.PRC_DATABASE_ERROR, told(new Exception(broken)));
  }

  @Test
  void anythingElseIsOurOwn() {
    assertEquals(PrimaryReturnCode.PRC_INTERNAL_ETILL_ERROR, told(new IllegalStateException()));
  }

  private static PrimaryReturnCode told(Exception cause) {
    return Failures.reply(new IllegalStateException(cause)).primary();
  }
}
