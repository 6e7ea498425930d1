package org.tapedeck.framework.command;

import static org.tapedeck.framework.command.PrimaryReturnCode.*;

import org.tapedeck.cassette.Content.Fault;

/** What is wrong with a keyword's value, as a refusal. */
public final class Faults {

  private Faults() {}

  /** The value itself is never part of the refusal. */
  public static Refused refusal(Fault fault, String keyword, int code) {
    return switch (fault) {
      case TOO_SHORT -> refused(PRC_PARAMETER_TOO_SHORT, keyword, code, " is too short.");
      case TOO_LONG -> refused(PRC_PARAMETER_TOO_LONG, keyword, code, " is too long.");
      case FORMAT ->
          refused(PRC_PARAMETER_FORMAT_ERROR, keyword, code, " is not of the right form.");
      case VALUE -> refused(PRC_PARAMETER_VALUE_ERROR, keyword, code, " is out of range.");
    };
  }

  private static Refused refused(PrimaryReturnCode primary, String keyword, int code, String what) {
    return new Refused(keyword, primary, code, keyword + what);
  }
}
