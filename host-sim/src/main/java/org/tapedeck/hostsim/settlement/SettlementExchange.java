package org.tapedeck.hostsim.settlement;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.tapedeck.hostsim.behaviour.Delivery;
import org.tapedeck.hostsim.behaviour.Reply;
import org.tapedeck.hostsim.books.Journal;
import org.tapedeck.hostsim.talks.Asked;
import org.tapedeck.hostsim.talks.Request;
import org.tapedeck.hostsim.talks.Words;

/** The records of one batch against its answer, whichever way they travel. */
public final class SettlementExchange {
  private static final Pattern RECORD = Pattern.compile("K(\\d)\\.Z[A-Z][@-~]{4}.*");

  private final Settlement settlement;
  private final Set<String> bins;
  private final Journal journal;

  public SettlementExchange(Settlement settlement, Set<String> bins, Journal journal) {
    this.settlement = settlement;
    this.bins = bins;
    this.journal = journal;
  }

  /** Whether it looks like a record of a batch. */
  public static boolean isOne(String record) {
    return RECORD.matcher(record).matches();
  }

  /** What a detail settles; empty for every other record. */
  public static Optional<String> amountIn(String record) {
    return RecordType.DETAIL.is(record.charAt(4))
        ? RecordReader.read(RecordType.DETAIL, record, 0)
            .fields()
            .map(fields -> fields.get("settlementAmount"))
        : Optional.empty();
  }

  public Batch begin() {
    return settlement.newBatch();
  }

  public void take(Batch batch, String record) {
    journal.heard(batch.take(record));
  }

  /** What a talk may choose once all records are here; empty when nobody is to answer it. */
  public Optional<Request> request(Batch batch) {
    return Optional.of(batch)
        .filter(whole -> whole.header().isPresent() && isServed(whole))
        .map(whole -> new Asking(whole, AskedOfBatch.whole(whole)));
  }

  /** The same for the record that came last. */
  public Optional<Request> request(Batch batch, String record) {
    return Optional.of(batch)
        .filter(open -> open.header().isPresent() && isServed(open))
        .map(open -> new Asking(open, AskedOfBatch.record(open, record)));
  }

  private boolean isServed(Batch batch) {
    return batch.acquirerBin().map(bins::contains).orElse(true);
  }

  /** A batch that a talk answers. */
  private final class Asking implements Request {
    private final Batch batch;
    private final Asked asked;
    private Optional<String> booked = Optional.empty();

    private Asking(Batch batch, Asked asked) {
      this.batch = batch;
      this.asked = asked;
    }

    @Override
    public Asked asked() {
      return asked;
    }

    @Override
    public String booked() {
      if (booked.isEmpty()) {
        booked = Optional.of(answer(batch).text());
      }
      return booked.get();
    }

    @Override
    public String said(Words words) {
      String text = words.code().isEmpty() ? booked() : settlement.said(batch, words);
      return BatchResponse.withNumber(text, words.values().getOrDefault("number", ""));
    }
  }

  public Reply answer(Batch batch) {
    if (!isServed(batch)) {
      journal.done("batch with an unknown BIN -> connection dropped");
      return Reply.nothing(Delivery.HANG_UP);
    }
    Reply reply = settlement.answer(batch);
    journal.said(BatchResponse.describe(reply.text()));
    journal.done(
        String.format(
            Locale.ROOT,
            "batch %s -> %s delivery=%s",
            batch.brief(),
            BatchResponse.result(reply.text()),
            reply.delivery()));
    return reply;
  }
}
