package org.tapedeck.visanet;

import java.util.List;
import java.util.Optional;

/** The card brands by the ranges of first digits that the networks publish. */
final class Brands {

  /**
   * @param first of the range, as many digits as are compared
   * @param last of the range
   */
  private record Row(String first, String last, String brand) {

    boolean has(String pan) {
      String prefix = pan.substring(0, Math.min(first.length(), pan.length()));
      return first.compareTo(prefix) <= 0 && prefix.compareTo(last) <= 0;
    }
  }

  // spotless:off
  private static final List<Row> ROWS = List.of(
      new Row("4",    "4",    "Visa"),
      new Row("51",   "55",   "MasterCard"),
      new Row("2221", "2720", "MasterCard"),
      new Row("34",   "34",   "American Express"),
      new Row("37",   "37",   "American Express"),
      new Row("6011", "6011", "Discover"),
      new Row("644",  "649",  "Discover"),
      new Row("65",   "65",   "Discover"),
      new Row("300",  "305",  "Diners Club"),
      new Row("36",   "36",   "Diners Club"),
      new Row("38",   "38",   "Diners Club"),
      new Row("3528", "3589", "JCB"));
  // spotless:on

  private Brands() {}

  /** Empty for a card of another brand. */
  static Optional<String> of(String pan) {
    return ROWS.stream().filter(row -> row.has(pan)).map(Row::brand).findFirst();
  }
}
