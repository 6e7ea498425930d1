package org.tapedeck.framework.harness;

import java.util.Arrays;
import org.tapedeck.framework.command.Refused;
import org.tapedeck.framework.command.Reply;
import org.tapedeck.framework.command.SecondaryReturnCode;

/** Replies as tables of tests write them: the names of the two codes. */
public final class Codes {

  /** The answer to a command that was done. */
  public static final String PENDING = "PRC_OPERATION_PENDING RC_HOST_ANSWER";

  /** The answer to a command that a second person has to give, too. */
  public static final String SECOND_PERSON = "PRC_OPERATION_PENDING RC_SECOND_PERSON";

  public static final String SUCCESS = "PRC_OPERATION_SUCCESS RC_NONE";

  private Codes() {}

  public static String of(Reply reply) {
    return reply.primary() + " " + secondary(reply.secondary());
  }

  /** The codes of a refusal, or success when nothing was refused. */
  public static String of(Runnable checked) {
    try {
      checked.run();
      return SUCCESS;
    } catch (Refused refused) {
      return of(refused.reply());
    }
  }

  private static String secondary(int number) {
    return Arrays.stream(SecondaryReturnCode.values())
        .filter(code -> code.number() == number)
        .map(Enum::name)
        .findFirst()
        .orElse(String.valueOf(number));
  }
}
