package org.tapedeck.buyer;

import java.util.Optional;

/**
 * How often a browser without script has looked: as often as the script looks, and as long (section
 * 4.5). The number is in the address of the next look, for nothing else is kept of a browser.
 */
record Looks(int number) {

  /** Seconds between two looks grow to this. */
  static final int LONGEST_PAUSE = 5;

  /** Seconds after which a page is left alone. */
  static final int END = 11 * 60;

  private static final String PARAMETER = "looks=";

  /** What cannot be read is the first look. */
  static Looks in(String query) {
    return Optional.ofNullable(query)
        .filter(text -> text.matches(PARAMETER + "[0-9]{1,4}"))
        .map(text -> new Looks(Integer.parseInt(text.substring(PARAMETER.length()))))
        .orElse(new Looks(0));
  }

  /** That the browser looks again; empty when it has looked long enough. */
  Optional<String> next() {
    return Optional.of(Html.refresh(pause(), VisitPath.WAIT + "?" + PARAMETER + (number + 1)))
        .filter(again -> passed() < END);
  }

  private int pause() {
    return Math.min(number + 1, LONGEST_PAUSE);
  }

  /** The first pauses are 1, 2, 3 and 4 seconds. */
  private int passed() {
    int growing = Math.min(number, LONGEST_PAUSE - 1);
    return growing * (growing + 1) / 2 + (number - growing) * LONGEST_PAUSE;
  }
}
