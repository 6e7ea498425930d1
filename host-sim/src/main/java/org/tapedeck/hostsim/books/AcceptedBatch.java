package org.tapedeck.hostsim.books;

import java.time.Instant;
import java.util.Locale;

/** A batch that was accepted. The date is the terminal's MMDD, the instant is the host's own. */
public record AcceptedBatch(
    BatchKey key, String date, long records, long hash, long net, Instant acceptedAt)
    implements Entry {

  @Override
  public String line() {
    return String.format(
        Locale.ROOT,
        "batch number=%s %s date=%s records=%d hash=%d net=%d state=accepted",
        key.number(),
        key.place(),
        date,
        records,
        hash,
        net);
  }
}
