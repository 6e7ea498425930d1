package org.tapedeck.cassette;

/**
 * A series of numbers that the engine draws from, each once, going round from last to first.
 *
 * @param scope what the numbers are unique within, such as one terminal: 1 to 100 characters
 * @param first the lowest number, included: 1 or more
 * @param last the highest number, included
 */
public record NumberSeries(String scope, int first, int last) {

  /** The number after this one. */
  public int after(int number) {
    return number >= last ? first : number + 1;
  }
}
