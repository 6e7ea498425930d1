package org.tapedeck.framework.command;

import static org.tapedeck.framework.command.PrimaryReturnCode.*;

import org.tapedeck.cassette.Content.Fault;

/** What is wrong with a keyword's value, as a refusal. */
public final class Faults {

  private Faults() {}

  /** The value itself is never part of the refusal. */
  public static Refused refusal(Fault fault, String keyword, int code) {
    return switch (fault) {
      case TOO_SHORT -> new Refused(PRC_PARAMETER_TOO_SHORT, code, keyword + " is too short.");
      case TOO_LONG -> new Refused(PRC_PARAMETER_TOO_LONG, code, keyword + " is too long.");
      case FORMAT ->
          new Refused(PRC_PARAMETER_FORMAT_ERROR, code, keyword + " is not of the right form.");
      case VALUE -> new Refused(PRC_PARAMETER_VALUE_ERROR, code, keyword + " is out of range.");
    };
  }
}
