package org.tapedeck.framework.fault;

import java.util.Locale;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The steps of a command at which a test may let the server die, as kill -9 does. The system
 * property {@code tapedeck.fault.point} names one and at which passing, such as {@code
 * settle-committed:3}; without it a passing does nothing.
 */
public enum FaultPoint {
  /** A command is begun, or done when it needs no host; nothing of it is committed. */
  BEGIN_DONE,
  /** That is committed; no host has been asked yet. */
  BEGIN_COMMITTED,
  /** A payment or credit of a batch is about to be told to the host. */
  BATCH_ITEM,
  /** The last byte of a question, or of a frame on a line, is on its way. */
  QUESTION_SENT,
  /** A host begins to answer by HTTPS; none of it is read. */
  ANSWER_CAME,
  /** What the host says is understood, and nobody else knows it. */
  ANSWER_READ,
  /** The answer is settled, but not committed. */
  SETTLE_DONE,
  /** The answer is settled; whoever gave the command has not been told. */
  SETTLE_COMMITTED,
  /** The attempt waits, and its alarm is on its way to the broker. */
  ALARM_SET,
  /** An attempt is taken up again, but that is not committed. */
  RESUME_DONE,
  /** An attempt is taken up again; the host has not been asked yet. */
  RESUME_COMMITTED,
  /** The reply is there, and nothing of it has been written. */
  REPLY_READY,
  /** The reply's last byte is written, but not that it was the last. */
  REPLY_WRITTEN;

  private static final Logger LOG = Logger.getLogger(FaultPoint.class.getName());
  private static final String SETTING = "tapedeck.fault.point";

  /** Read when the first point is passed, which is after {@link #announce}. */
  private static final class Armed {
    private static final Optional<Fuse> FUSE = Fuse.read(System.getProperty(SETTING));
  }

  /**
   * Warns when the server is to die.
   *
   * @throws IllegalArgumentException when the setting names no point
   */
  public static void announce() {
    Fuse.read(System.getProperty(SETTING))
        .ifPresent(
            fuse ->
                LOG.log(
                    Level.WARNING,
                    "THIS SERVER IS GOING TO KILL ITSELF: {0} is {1}. It is for tests only.",
                    new Object[] {SETTING, fuse}));
  }

  /** Ends the process at once, without any tidying up, if this is the point and the passing. */
  public void pass() {
    if (Armed.FUSE.isPresent() && Armed.FUSE.get().isBurntAt(this)) {
      Runtime.getRuntime().halt(Fuse.EXIT_CODE);
    }
  }

  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
