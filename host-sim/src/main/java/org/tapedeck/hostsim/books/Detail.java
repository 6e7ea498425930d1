package org.tapedeck.hostsim.books;

/** One detail of an accepted batch. */
public record Detail(
    String batch, long record, String code, String sequence, String maskedPan, long amount)
    implements Entry {

  @Override
  public String line() {
    return "detail batch=%s record=%d code=%s sequence=%s pan=%s amount=%d"
        .formatted(batch, record, code, sequence, maskedPan, amount);
  }
}
