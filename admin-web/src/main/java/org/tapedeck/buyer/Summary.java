package org.tapedeck.buyer;

import org.tapedeck.cassette.Money;
import org.tapedeck.framework.receipt.AmountInWords;
import org.tapedeck.framework.visit.Standing;

/** Who is paid what, for buyers. */
final class Summary {

  private Summary() {}

  static String of(Standing standing) {
    return "<dl>\n"
        + (standing.merchantName().isEmpty() ? "" : row("Shop", standing.merchantName()))
        + row("Order", Integer.toString(standing.orderNumber()))
        + row("Amount", amount(standing))
        + "</dl>\n";
  }

  /** A merchant need not have a title. */
  static String seller(Standing standing) {
    return standing.merchantName().isEmpty() ? "the shop" : standing.merchantName();
  }

  static String row(String label, String value) {
    return "<dt>%s</dt><dd>%s</dd>\n".formatted(Html.text(label), Html.text(value));
  }

  static String amount(Standing standing) {
    return AmountInWords.of(new Money(standing.amount(), standing.exponent(), standing.currency()));
  }
}
