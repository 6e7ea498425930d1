package org.tapedeck.framework.command;

import java.util.Optional;

/**
 * What the server answers to a command.
 *
 * @param secondary the number of a {@link SecondaryReturnCode} or of a cassette's keyword
 * @param subject what no code can name, in no language: a cassette's keyword, a failure's number;
 *     often empty
 * @param message a sentence for the merchant, in English; empty when the codes say it all
 * @param found what a query found
 */
public record Reply(
    PrimaryReturnCode primary,
    int secondary,
    String subject,
    String message,
    Optional<ViewCollection> found) {

  public static Reply success() {
    return of(PrimaryReturnCode.PRC_OPERATION_SUCCESS, SecondaryReturnCode.RC_NONE, "");
  }

  /** Success, and what would be wiser. */
  public static Reply advising(String advice) {
    return of(PrimaryReturnCode.PRC_OPERATION_SUCCESS, SecondaryReturnCode.RC_NONE, advice);
  }

  public static Reply found(ViewCollection found) {
    return new Reply(
        PrimaryReturnCode.PRC_OPERATION_SUCCESS,
        SecondaryReturnCode.RC_NONE.number(),
        "",
        "",
        Optional.of(found));
  }

  public static Reply of(PrimaryReturnCode primary, SecondaryReturnCode secondary, String message) {
    return about("", primary, secondary.number(), message);
  }

  /** Nothing was done for want of a place, so this says nothing about the command. */
  public boolean isBusy() {
    return primary == PrimaryReturnCode.PRC_SERVER_BUSY;
  }

  /** A second person has to give the same command, so this is not what becomes of it. */
  public boolean awaitsSecondPerson() {
    return primary == PrimaryReturnCode.PRC_OPERATION_PENDING
        && secondary == SecondaryReturnCode.RC_SECOND_PERSON.number();
  }

  /** The same reply with something that the caller needs to go on. */
  public Reply enclosing(ViewCollection enclosed) {
    return new Reply(primary, secondary, subject, message, Optional.of(enclosed));
  }

  /** A reply that names what its codes cannot. */
  static Reply about(String subject, PrimaryReturnCode primary, int secondary, String message) {
    return new Reply(primary, secondary, subject, message, Optional.empty());
  }
}
