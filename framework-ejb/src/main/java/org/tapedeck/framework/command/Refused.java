package org.tapedeck.framework.command;

import java.util.Optional;

/**
 * The refusal of a command. It travels as an exception so that the transaction it leaves is rolled
 * back: a refused command has changed nothing.
 */
public class Refused extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final PrimaryReturnCode primary;
  private final int secondary;
  private final String subject;

  public Refused(PrimaryReturnCode primary, SecondaryReturnCode secondary, String sentence) {
    this("", primary, secondary.number(), sentence);
  }

  /**
   * A refusal whose code needs a name beside it.
   *
   * @param subject the keyword, as the caller wrote it
   * @param secondary may be the number of a cassette's own keyword
   */
  public Refused(String subject, PrimaryReturnCode primary, int secondary, String sentence) {
    super(sentence, null, false, false);
    this.primary = primary;
    this.secondary = secondary;
    this.subject = subject;
  }

  public Reply reply() {
    return Reply.about(subject, primary, secondary, getMessage());
  }

  /** The refusal that a failure is, or that the container has wrapped into one. */
  public static Optional<Refused> in(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof Refused refused) {
        return Optional.of(refused);
      }
    }
    return Optional.empty();
  }
}
