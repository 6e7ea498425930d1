package org.tapedeck.framework.lifecycle;

import java.util.Locale;

/** The specification's word for a state, such as order_refundable. */
public final class StateWord {

  private StateWord() {}

  /**
   * @param object the kind of object, such as order
   * @param state the state's name in its lifecycle
   */
  public static String of(String object, String state) {
    return object + "_" + state.toLowerCase(Locale.ROOT);
  }
}
