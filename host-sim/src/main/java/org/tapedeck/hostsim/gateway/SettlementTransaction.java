package org.tapedeck.hostsim.gateway;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.tapedeck.hostsim.behaviour.Delivery;
import org.tapedeck.hostsim.behaviour.Reply;
import org.tapedeck.hostsim.books.Talk;
import org.tapedeck.hostsim.frame.BadFrame;
import org.tapedeck.hostsim.frame.Frame;
import org.tapedeck.hostsim.frame.FrameReader;
import org.tapedeck.hostsim.settlement.Batch;
import org.tapedeck.hostsim.settlement.BatchResponse;
import org.tapedeck.hostsim.settlement.Settlement;

/** All records of one batch, application type 1. They pass through and are not kept. */
final class SettlementTransaction implements Transaction {
  private static final long BODY_MAX = 64L * 1024 * 1024;
  private static final Pattern RECORD = Pattern.compile("K(\\d)\\.Z[A-Z][@-~]{4}.*");

  private final Settlement settlement;
  private final Set<String> bins;
  private final Talk talk;

  SettlementTransaction(Settlement settlement, Set<String> bins, Talk talk) {
    this.settlement = settlement;
    this.bins = bins;
    this.talk = talk;
  }

  @Override
  public Reply run(InputStream body) throws IOException, BadFrame, Refused {
    Batch batch = read(new FrameReader(body, RECORD_MAX, BODY_MAX));
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

  private Batch read(FrameReader frames) throws IOException, BadFrame, Refused {
    Batch batch = settlement.newBatch();
    Optional<Frame> frame = frames.next();
    while (frame.isPresent() && !frame.get().last()) {
      take(batch, frame.get());
      frame = frames.next();
    }
    take(batch, frame.orElseThrow(() -> new Refused(GatewayError.BATCH_ENDED_EARLY)));
    if (!batch.isComplete()) {
      throw new Refused(GatewayError.BATCH_ENDED_EARLY);
    }
    if (!frames.atEnd()) {
      throw new Refused(GatewayError.WRONGLY_BUILT);
    }
    return batch;
  }

  private void take(Batch batch, Frame frame) throws Refused {
    String record = frame.text();
    if (!RECORD.matcher(record).matches()) {
      throw new Refused(GatewayError.WRONGLY_BUILT);
    }
    if (record.charAt(1) != '1') {
      throw new Refused(GatewayError.SETTLEMENT_TYPE);
    }
    talk.heard(batch.take(record));
  }
}
