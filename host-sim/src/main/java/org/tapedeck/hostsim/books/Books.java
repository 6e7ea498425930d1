package org.tapedeck.hostsim.books;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What one host remembers. All of it is in memory, and the oldest goes when it is full. */
public final class Books {
  public static final int ENTRIES_MAX = 200_000;

  private final Ledger ledger;
  private final String profile;
  private final Bounded<String, Hold> holds;
  private final Bounded<String, Hold> holdsByRequest;
  private final Bounded<String, Hold> holdsByDetail;
  private final Bounded<BatchKey, AcceptedBatch> batches;

  public Books() {
    this(ENTRIES_MAX);
  }

  Books(int max) {
    this(new Ledger(max), "vital", max);
  }

  public Books(Ledger ledger, String profile) {
    this(ledger, profile, ENTRIES_MAX);
  }

  private Books(Ledger ledger, String profile, int max) {
    this.ledger = ledger;
    this.profile = profile;
    holds = new Bounded<>(max);
    holdsByRequest = new Bounded<>(max);
    holdsByDetail = new Bounded<>(max);
    batches = new Bounded<>(max);
  }

  public synchronized void write(Entry entry) {
    ledger.write(profile, List.of(entry));
  }

  /** A second one for the same request, while the first stands, is one too many. */
  public synchronized void hold(Authorized authorized) {
    Hold before = holdsByRequest.get(authorized.request());
    Hold hold = new Hold(authorized, before != null && !before.isEnded());
    holds.put(authorized.key(), hold);
    holdsByRequest.put(authorized.request(), hold);
    holdsByDetail.put(
        detailKey(authorized.place(), authorized.sequence(), authorized.approvalCode()), hold);
    write(hold);
  }

  public synchronized Optional<Hold> hold(String key) {
    return Optional.ofNullable(holds.get(key));
  }

  /** The hold that a detail settles, by what the detail repeats of it. */
  public synchronized Optional<Hold> held(Place place, String sequence, String approvalCode) {
    return Optional.ofNullable(holdsByDetail.get(detailKey(place, sequence, approvalCode)));
  }

  private static String detailKey(Place place, String sequence, String approvalCode) {
    return place + " " + sequence + " " + approvalCode;
  }

  public synchronized void accept(AcceptedBatch batch, List<Detail> details) {
    // Put again at the end, so that a number used anew is not the first to be forgotten.
    batches.remove(batch.key());
    batches.put(batch.key(), batch);
    List<Entry> entries = new ArrayList<>(List.of(batch));
    entries.addAll(details);
    ledger.write(profile, entries);
  }

  public synchronized Optional<AcceptedBatch> accepted(BatchKey key) {
    return Optional.ofNullable(batches.get(key));
  }

  /** In order of arrival. */
  public List<String> lines() {
    return ledger.lines();
  }
}
