package org.tapedeck.hostsim.books;

import java.util.Locale;

/** A reversal that was asked for, and its answer. The original is "-" when none was found. */
public record Reversal(
    Place place, String sequence, String original, String amountLeft, String code)
    implements Entry {

  @Override
  public String line() {
    return String.format(
        Locale.ROOT,
        "reversal sequence=%s %s original=%s left=%s code=%s",
        sequence,
        place,
        original,
        amountLeft,
        code);
  }
}
