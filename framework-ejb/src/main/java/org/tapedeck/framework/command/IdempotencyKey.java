package org.tapedeck.framework.command;

import java.util.List;
import java.util.Optional;
import org.tapedeck.cassette.Content;

/**
 * The name that a caller gives to one sending of a command, so that a repetition is known for what
 * it is: the HTTP header {@code Idempotency-Key}, 1 to 255 visible ASCII characters. It is stored
 * as it is.
 */
public record IdempotencyKey(String text) {

  /** The header's name. */
  public static final String HEADER = "Idempotency-Key";

  private static final Content CONTENT = Content.textWithout(" ", 1, 255);

  /**
   * The key in a request's headers of that name; empty when there is none.
   *
   * @throws Refused when there are several, or the one is not of the right form; the message does
   *     not show it
   */
  public static Optional<IdempotencyKey> of(List<String> headers) {
    if (headers.size() > 1) {
      throw refusal(Content.Fault.FORMAT);
    }
    return headers.stream().findFirst().map(IdempotencyKey::checked);
  }

  private static IdempotencyKey checked(String text) {
    CONTENT
        .faultOf(text)
        .ifPresent(
            fault -> {
              throw refusal(fault == Content.Fault.VALUE ? Content.Fault.FORMAT : fault);
            });
    return new IdempotencyKey(text);
  }

  private static Refused refusal(Content.Fault fault) {
    return Faults.refusal(fault, HEADER, SecondaryReturnCode.RC_IDEMPOTENCY_KEY.number());
  }
}
