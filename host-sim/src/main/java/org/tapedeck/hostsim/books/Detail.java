package org.tapedeck.hostsim.books;

import java.util.Locale;

/** One detail of an accepted batch. */
public record Detail(
    String batch,
    long record,
    String code,
    String sequence,
    String maskedPan,
    long amount,
    String status)
    implements Entry {

  @Override
  public String line() {
    return String.format(
        Locale.ROOT,
        "detail batch=%s record=%d code=%s sequence=%s pan=%s amount=%d status=%s",
        batch,
        record,
        code,
        sequence,
        maskedPan,
        amount,
        status);
  }
}
