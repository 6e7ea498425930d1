package org.tapedeck.hostsim.books;

import java.util.Locale;

/** A batch that was rejected as a whole, and for what. */
public record NoBatch(
    Place place, String number, String date, long records, long hash, long net, String error)
    implements Entry {

  @Override
  public String line() {
    return String.format(
        Locale.ROOT,
        "no-batch number=%s %s date=%s records=%d hash=%d net=%d error=%s",
        number,
        place,
        date,
        records,
        hash,
        net,
        error);
  }
}
