package org.tapedeck.framework.command;

import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/** What the caller is told of a mistake of ours: a number, under which the log has the cause. */
public final class Failures {

  private static final Logger LOG = Logger.getLogger(Failures.class.getName());

  private Failures() {}

  public static Reply reply(RuntimeException ours) {
    String number = UUID.randomUUID().toString();
    LOG.log(Level.SEVERE, "failure " + number, ours);
    return Reply.of(
        PrimaryReturnCode.PRC_INTERNAL_ETILL_ERROR,
        SecondaryReturnCode.RC_UNEXPECTED,
        "The server failed; its log has the cause under " + number + ".");
  }
}
