package org.tapedeck.framework.query;

import static org.tapedeck.framework.command.PrimaryReturnCode.PRC_PARAMETER_VALUE_ERROR;

import java.util.Arrays;
import org.tapedeck.framework.command.FrameworkKeyword;
import org.tapedeck.framework.command.Refused;
import org.tapedeck.framework.lifecycle.StateWord;

/** The words of the specification for our states, such as order_refundable. */
public final class Words {

  private Words() {}

  static String of(String object, Enum<?> state) {
    return StateWord.of(object, state.name());
  }

  /**
   * The state that a word means.
   *
   * @throws Refused when there is none
   */
  public static <S extends Enum<S>> S state(
      FrameworkKeyword keyword, String object, Class<S> states, String word) {
    return Arrays.stream(states.getEnumConstants())
        .filter(state -> !state.name().equals("NONE") && of(object, state).equals(word))
        .findFirst()
        .orElseThrow(
            () ->
                new Refused(
                    PRC_PARAMETER_VALUE_ERROR,
                    keyword.code(),
                    keyword + ": there is no such state."));
  }
}
