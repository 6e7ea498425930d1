package org.tapedeck.hostsim.gateway;

import java.io.IOException;
import java.util.Optional;
import org.tapedeck.hostsim.frame.BadFrame;
import org.tapedeck.hostsim.frame.Frame;
import org.tapedeck.hostsim.frame.FrameReader;
import org.tapedeck.hostsim.settlement.Batch;
import org.tapedeck.hostsim.settlement.SettlementExchange;
import org.tapedeck.hostsim.talks.Play;
import org.tapedeck.hostsim.talks.Request;
import org.tapedeck.hostsim.talks.Sitting;
import org.tapedeck.hostsim.talks.Verb;

/** The records of one body, and the talks that they may meet on the way. */
final class BatchBody {
  private final FrameReader frames;
  private final SettlementExchange exchange;
  private final Sitting sitting;
  private final Batch batch;
  private Optional<Answering> early = Optional.empty();

  BatchBody(FrameReader frames, SettlementExchange exchange, Sitting sitting) {
    this.frames = frames;
    this.exchange = exchange;
    this.sitting = sitting;
    this.batch = exchange.begin();
  }

  Answering answering() throws IOException, BadFrame, Refused {
    Optional<Frame> frame = frames.next();
    while (frame.isPresent() && !frame.get().last()) {
      take(frame.get());
      frame = frames.next();
    }
    take(frame.orElseThrow(() -> new Refused(GatewayError.BATCH_ENDED_EARLY)));
    if (!batch.isComplete()) {
      throw new Refused(GatewayError.BATCH_ENDED_EARLY);
    }
    if (!frames.atEnd()) {
      throw new Refused(GatewayError.WRONGLY_BUILT);
    }
    return early.orElseGet(this::whole);
  }

  private Answering whole() {
    Optional<Request> request = exchange.request(batch);
    Optional<Play> play = request.flatMap(known -> sitting.play(known.asked()));
    return new Answering(() -> exchange.answer(batch), play, request);
  }

  /** What comes behind an answer is read, because the client sends it, and left alone. */
  private void take(Frame frame) throws Refused {
    String record = frame.text();
    if (!SettlementExchange.isOne(record)) {
      throw new Refused(GatewayError.WRONGLY_BUILT);
    }
    if (record.charAt(1) != '1') {
      throw new Refused(GatewayError.SETTLEMENT_TYPE);
    }
    if (early.isEmpty()) {
      exchange.take(batch, record);
      early = sitting.isEmpty() ? Optional.empty() : met(record);
    }
    if (early.isPresent() && frame.last()) {
      batch.endsUnread();
    }
  }

  private Optional<Answering> met(String record) {
    Optional<Request> request = exchange.request(batch, record);
    Optional<Play> play = request.flatMap(known -> sitting.play(known.asked()));
    play.filter(BatchBody::goesOn).ifPresent(going -> going.steps().forEach(going::begins));
    return play.filter(met -> !goesOn(met))
        .map(met -> new Answering(() -> exchange.answer(batch), play, request));
  }

  /** Between gateway and terminal there are no signals, so these talks change nothing. */
  private static boolean goesOn(Play play) {
    Verb last = play.steps().get(play.steps().size() - 1).verb();
    return last == Verb.GO_ON || last == Verb.ACKNOWLEDGE_WRONGLY;
  }
}
