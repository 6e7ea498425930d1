package org.tapedeck.visanet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tapedeck.cassette.BatchTotals;

class BatchFiguresTest {

  @ParameterizedTest
  @CsvSource({
    // sales, cents, credits, cents, records, hash, net (section 5.5)
    "1, 120, 1, 100, 5, 220, 20",
    "1, 320, 0, 0, 4, 320, 320",
    "3, 343303, 0, 0, 6, 343303, 343303",
    "1, 100, 2, 250, 6, 350, 150", // the net has no sign
  })
  void figuresFollowFromTheTotals(
      int sales, long sold, int credits, long credited, long records, long hash, long net) {
    BatchTotals totals =
        new BatchTotals(sales, Samples.dollars(sold), credits, Samples.dollars(credited));
    assertEquals(new BatchFigures(records, hash, net), BatchFigures.of(totals));
  }
}
