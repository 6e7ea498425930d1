package org.tapedeck.cassette;

import java.time.Duration;

/**
 * A series of numbers that the engine draws from, each once, going round from last to first.
 *
 * @param scope what the numbers are unique within, such as one terminal: 1 to 100 characters
 * @param first the lowest number, included: 1 or more
 * @param last the highest number, included
 * @param rest how long a number is not drawn again after it was drawn; zero when it does not matter
 */
public record NumberSeries(String scope, int first, int last, Duration rest) {

  /** A series whose numbers need no rest. */
  public NumberSeries(String scope, int first, int last) {
    this(scope, first, last, Duration.ZERO);
  }

  /** The number after this one. */
  public int after(int number) {
    return number >= last ? first : number + 1;
  }
}
