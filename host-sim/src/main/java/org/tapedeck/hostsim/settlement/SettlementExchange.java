package org.tapedeck.hostsim.settlement;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.tapedeck.hostsim.behaviour.Delivery;
import org.tapedeck.hostsim.behaviour.Reply;
import org.tapedeck.hostsim.books.Talk;

/** The records of one batch against its answer, whichever way they travel. */
public final class SettlementExchange {
  private static final Pattern RECORD = Pattern.compile("K(\\d)\\.Z[A-Z][@-~]{4}.*");

  private final Settlement settlement;
  private final Set<String> bins;
  private final Talk talk;

  public SettlementExchange(Settlement settlement, Set<String> bins, Talk talk) {
    this.settlement = settlement;
    this.bins = bins;
    this.talk = talk;
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
    talk.heard(batch.take(record));
  }

  public Reply answer(Batch batch) {
    if (!batch.acquirerBin().map(bins::contains).orElse(true)) {
      talk.done("batch with an unknown BIN -> connection dropped");
      return Reply.nothing(Delivery.HANG_UP);
    }
    Reply reply = settlement.answer(batch);
    talk.said(BatchResponse.describe(reply.text()));
    talk.done(
        String.format(
            Locale.ROOT,
            "batch %s -> %s delivery=%s",
            batch.brief(),
            BatchResponse.result(reply.text()),
            reply.delivery()));
    return reply;
  }
}
