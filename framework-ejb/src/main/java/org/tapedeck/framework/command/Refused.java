package org.tapedeck.framework.command;

/**
 * The refusal of a command. It travels as an exception so that the transaction it leaves is rolled
 * back: a refused command has changed nothing.
 */
public class Refused extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final PrimaryReturnCode primary;
  private final int secondary;

  public Refused(PrimaryReturnCode primary, SecondaryReturnCode secondary, String sentence) {
    this(primary, secondary.number(), sentence);
  }

  /** A refusal that names a cassette's own keyword. */
  public Refused(PrimaryReturnCode primary, int secondary, String sentence) {
    super(sentence, null, false, false);
    this.primary = primary;
    this.secondary = secondary;
  }

  public Reply reply() {
    return Reply.refused(primary, secondary, getMessage());
  }
}
