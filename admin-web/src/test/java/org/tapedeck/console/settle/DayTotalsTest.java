package org.tapedeck.console.settle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** The totals of a day: one line per currency over all payment types (section 8). */
class DayTotalsTest {

  private final DayTotals totals = new DayTotals();

  @Test
  void eachCurrencyHasOneLineOverAllMerchantsAndPaymentTypes() {
    totals.add(Rows.batch("merchantNumber=1 paymentType=VisaNet", "840 -2 3 7050 1 50"));
    totals.add(Rows.batch("merchantNumber=2 paymentType=Saman", "840 -2 1 1000 0 0"));
    totals.add(Rows.batch("merchantNumber=1 paymentType=VisaNet", "978 -2 2 900 2 1000"));
    assertEquals(
        """
        USD 2 batches 4 payments 8050 1 credits 50 net 8000
        EUR 1 batches 2 payments 900 2 credits 1000 net -100
        """,
        lines());
  }

  @Test
  void eachMerchantHasOneLineForEachCurrency() {
    totals.add(Rows.batch("merchantNumber=10", "840 -2 1 100 0 0"));
    totals.add(Rows.batch("merchantNumber=9", "978 -2 1 200 0 0"));
    totals.add(Rows.batch("merchantNumber=9", "840 -2 1 300 0 0"));
    totals.add(Rows.batch("merchantNumber=9", "840 -2 1 400 0 0"));
    StringBuilder text = new StringBuilder();
    for (DayTotals.OfMerchant line : totals.ofMerchants()) {
      text.append(line.merchant()).append(' ').append(line(line.sum()));
    }
    assertEquals(
        """
        9 USD 2 batches 2 payments 700 0 credits 0 net 700
        9 EUR 1 batches 1 payments 200 0 credits 0 net 200
        10 USD 1 batches 1 payments 100 0 credits 0 net 100
        """,
        text.toString());
  }

  @Test
  void amountsInDifferentPartsOfAUnitAreNotAddedUp() {
    totals.add(Rows.batch("merchantNumber=1", "840 -2 1 100 0 0"));
    totals.add(Rows.batch("merchantNumber=1", "840 0 1 100 0 0"));
    assertEquals(2, totals.ofCurrencies().size());
  }

  @Test
  void ofMoreThanFiveHundredBatchesAllCountAndFiveHundredAreShown() {
    for (int batch = 0; batch < 501; batch++) {
      totals.add(Rows.batch("merchantNumber=1", "840 -2 1 10 0 0"));
    }
    assertEquals(501, totals.count());
    assertEquals(500, totals.shown().size());
    assertEquals("USD 501 batches 501 payments 5010 0 credits 0 net 5010\n", lines());
  }

  private String lines() {
    StringBuilder text = new StringBuilder();
    totals.ofCurrencies().forEach(sum -> text.append(line(sum)));
    return text.toString();
  }

  private static String line(Sum sum) {
    return "%s %d batches %d payments %d %d credits %d net %d\n"
        .formatted(
            sum.letters(),
            sum.batches(),
            sum.payments(),
            sum.deposited(),
            sum.credits(),
            sum.credited(),
            sum.net());
  }
}
