package org.tapedeck.hostsim.books;

import java.time.Instant;

/** A batch that was accepted. The date is the terminal's MMDD, the instant is the host's own. */
public record AcceptedBatch(
    BatchKey key, String date, long records, long hash, long net, Instant acceptedAt)
    implements Entry {

  @Override
  public String line() {
    return "batch number=%s %s date=%s records=%d hash=%d net=%d state=accepted"
        .formatted(key.number(), key.place(), date, records, hash, net);
  }
}
