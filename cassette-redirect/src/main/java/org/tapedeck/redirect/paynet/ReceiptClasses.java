package org.tapedeck.redirect.paynet;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.tapedeck.cassette.visit.Proof;
import org.tapedeck.cassette.visit.Verdict;

/**
 * What a receipt comes to; the first row that fits counts. Whatever is odd about a receipt, it is
 * not approved (section 4.4).
 */
final class ReceiptClasses {

  private record Row(Predicate<Receipt> fits, Function<Receipt, Verdict> verdict) {}

  // spotless:off
  private static final List<Row> ROWS = List.of(
      new Row(receipt -> !receipt.isSigned(),
          forged("The code of a receipt is missing or wrong.")),
      new Row(receipt -> receipt.isAmbiguous() || !receipt.isWhole(),
          doubtful("A field of the receipt is missing, or none that Paynet would send.")),
      new Row(receipt -> !receipt.isForThisVisit(),
          doubtful("The receipt has another utref or PMD than the visit.")),
      new Row(receipt -> !receipt.isPaid(),
          receipt -> new Verdict.NotPaid(receipt.evidence())),
      new Row(receipt -> !receipt.isOfOurAmount() && !receipt.isUndoneWhenWrong(),
          doubtful("Paynet took another amount than ours: the buyer may have changed it.")),
      // One of a wrong amount is confirmed as unwanted.
      new Row(receipt -> true,
          receipt -> new Verdict.Proven(new Proof(receipt.irrn(), receipt.evidence()))));
  // spotless:on

  private ReceiptClasses() {}

  static Verdict of(Receipt receipt) {
    Row row = ROWS.stream().filter(it -> it.fits().test(receipt)).findFirst().orElseThrow();
    return row.verdict().apply(receipt);
  }

  private static Function<Receipt, Verdict> forged(String reason) {
    return receipt -> new Verdict.Forged(reason);
  }

  private static Function<Receipt, Verdict> doubtful(String reason) {
    return receipt -> new Verdict.Doubtful(reason, receipt.evidence());
  }
}
