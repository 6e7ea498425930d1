package org.tapedeck.framework.cassette;

import org.tapedeck.cassette.NumberSeries;

/** Numbers drawn once each, without a gap, by any number of servers. */
public interface Numbers {

  /** Makes the series ready to be drawn from, if it is not yet. */
  void prepare(NumberSeries series);

  /**
   * The next number; given back when the transaction is rolled back.
   *
   * @throws org.tapedeck.framework.command.Refused when it has not rested as long as the series
   *     wants since it was drawn
   */
  int draw(NumberSeries series);
}
