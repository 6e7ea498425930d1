package org.tapedeck.framework.query;

/**
 * A time in equal parts, of which the last one may be shorter.
 *
 * @param begin in milliseconds since 1970; it belongs to the time, as its end does
 */
public record Span(long begin, long end, int parts) {

  /** How long a part is. */
  public long width() {
    return (end - begin) / parts + 1;
  }

  long from(int part) {
    return begin + part * width();
  }

  /** Its last millisecond. */
  long until(int part) {
    return Math.min(end, from(part + 1) - 1);
  }
}
