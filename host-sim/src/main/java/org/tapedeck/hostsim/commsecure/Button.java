package org.tapedeck.hostsim.commsecure;

import java.util.Arrays;
import java.util.Locale;

/** What a buyer may do with a card page. */
enum Button {
  PAY,
  DECLINE,
  CANCEL;

  static Button of(String word) {
    return Arrays.stream(values())
        .filter(button -> button.name().toLowerCase(Locale.ROOT).equals(word))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("do wants pay, decline or cancel"));
  }
}
