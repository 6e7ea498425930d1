package org.tapedeck.framework.command;

import java.sql.SQLException;
import java.util.Objects;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import javax.transaction.xa.XAException;

/** What the caller is told of a failure of ours: a number, under which the log has the cause. */
public final class Failures {

  private static final Logger LOG = Logger.getLogger(Failures.class.getName());

  /** Causes may go round in a circle. */
  private static final int DEEPEST = 50;

  private Failures() {}

  public static Reply reply(RuntimeException ours) {
    String number = UUID.randomUUID().toString();
    LOG.log(Level.SEVERE, "failure " + number, ours);
    return Reply.about(
        number,
        isOfDatabase(ours)
            ? PrimaryReturnCode.PRC_DATABASE_ERROR
            : PrimaryReturnCode.PRC_INTERNAL_ETILL_ERROR,
        SecondaryReturnCode.RC_UNEXPECTED.number(),
        "The server failed; its log has the cause under " + number + ".");
  }

  /** When a commit fails, the container keeps of the database's own exception only the words. */
  private static boolean isOfDatabase(Throwable failure) {
    return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
        .limit(DEEPEST)
        .anyMatch(cause -> cause instanceof SQLException || cause instanceof XAException);
  }
}
