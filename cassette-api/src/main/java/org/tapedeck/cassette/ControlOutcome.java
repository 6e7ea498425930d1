package org.tapedeck.cassette;

/** What a cassette makes of a command of its own. No host is asked. */
public sealed interface ControlOutcome {

  /**
   * It was done.
   *
   * @param text an answer for the caller, shown as it is: up to 1000 characters, no secret among
   *     them; may be empty
   */
  record Done(String text) implements ControlOutcome {}

  /**
   * It was not done: PRC_CASSETTE_ERROR.
   *
   * @param code a secondary return code of the cassette's own: 1000 to 1999, never changed
   * @param sentence what is wrong and what would be right, without any secret value
   */
  record Refused(int code, String sentence) implements ControlOutcome {}

  /** There is no such command: PRC_CASSETTE_ERROR and RC_COMMAND_NOT_SUPPORTED. */
  record Unsupported() implements ControlOutcome {}
}
