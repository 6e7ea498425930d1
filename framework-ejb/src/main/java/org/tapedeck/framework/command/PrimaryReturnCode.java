package org.tapedeck.framework.command;

/**
 * The primary return codes, in the order in which the rules that give them are first asked
 * (docs/order-of-rules.md). Numbers up to 14 are the original's; numbers from 101 are ours, because
 * no public page gives the original's.
 */
public enum PrimaryReturnCode {
  // spotless:off
  PRC_OPERATION_SUCCESS               (  0, "The operation was done."),
  PRC_OPERATION_PENDING               (  1, "The operation is not finished."),
  PRC_INPUT_ERROR                     ( 10, "The input cannot be understood."),
  PRC_AUTHORIZATION_ERROR             (101, "The caller is not known, or has no right to this."),
  PRC_COMMAND_NOT_SUPPORTED           (103, "The server or the cassette does not have this command."),
  PRC_PARAMETER_NOT_FOUND             (  3, "A required keyword is missing."),
  PRC_PARAMETER_TOO_SHORT             (  4, "A keyword's value is too short."),
  PRC_PARAMETER_TOO_LONG              (  5, "A keyword's value is too long."),
  PRC_PARAMETER_FORMAT_ERROR          (  6, "A keyword's value is not of the right form."),
  PRC_PARAMETER_VALUE_ERROR           (  7, "A keyword's value is out of range."),
  PRC_INVALID_PARAMETER_COMBINATION   (104, "Keywords contradict each other."),
  PRC_UNDEFINED_OBJECT                (  2, "The object that the secondary code names does not exist."),
  PRC_OBJECT_NOT_ACTIVE               (108, "The object that the secondary code names is disabled."),
  PRC_DUPLICATE_OBJECT                (  8, "The object that the secondary code names exists already."),
  PRC_VERB_NOT_VALID_IN_PRESENT_STATE ( 11, "The object's state does not allow the command."),
  PRC_PARAMETER_MISMATCH              (  9, "A keyword's value does not fit the object that it is for."),
  PRC_CASSETTE_ERROR                  (102, "The cassette cannot do it; the secondary code says why."),
  PRC_FINANCIAL_FAILURE               (105, "The financial institution said no."),
  PRC_AUTO_APPROVE_FAILED             (106, "The order was made, but its payment was not approved."),
  PRC_AUTO_DEPOSIT_FAILED             (109, "The payment was approved, but not deposited."),
  PRC_BATCH_ERROR                     (107, "The batch stays open."),
  PRC_SERVER_BUSY                     (110, "There is too much to do; nothing was done, and the same command may be given again."),
  PRC_COMMUNICATION_ERROR             ( 12, "The host cannot be spoken to."),
  PRC_INTERNAL_ETILL_ERROR            ( 13, "An error of the server's own; the message has its number."),
  PRC_DATABASE_ERROR                  ( 14, "An error of the server's database.");
  // spotless:on

  private final int number;
  private final String sentence;

  PrimaryReturnCode(int number, String sentence) {
    this.number = number;
    this.sentence = sentence;
  }

  public int number() {
    return number;
  }

  public String sentence() {
    return sentence;
  }
}
