package org.tapedeck.hostsim.gateway;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.tapedeck.hostsim.behaviour.Reply;
import org.tapedeck.hostsim.frame.BadFrame;
import org.tapedeck.hostsim.frame.Frame;
import org.tapedeck.hostsim.frame.FrameReader;
import org.tapedeck.hostsim.settlement.Batch;
import org.tapedeck.hostsim.settlement.SettlementExchange;

/** All records of one batch, application type 1. They pass through and are not kept. */
final class SettlementTransaction implements Transaction {
  private static final long BODY_MAX = 64L * 1024 * 1024;

  private final SettlementExchange exchange;

  SettlementTransaction(SettlementExchange exchange) {
    this.exchange = exchange;
  }

  @Override
  public Reply run(InputStream body) throws IOException, BadFrame, Refused {
    return exchange.answer(read(new FrameReader(body, RECORD_MAX, BODY_MAX)));
  }

  private Batch read(FrameReader frames) throws IOException, BadFrame, Refused {
    Batch batch = exchange.begin();
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
    if (!SettlementExchange.isOne(record)) {
      throw new Refused(GatewayError.WRONGLY_BUILT);
    }
    if (record.charAt(1) != '1') {
      throw new Refused(GatewayError.SETTLEMENT_TYPE);
    }
    exchange.take(batch, record);
  }
}
