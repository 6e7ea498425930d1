package org.tapedeck.hostsim.gateway;

import java.io.IOException;
import java.io.InputStream;
import org.tapedeck.hostsim.authorization.AuthorizationExchange;
import org.tapedeck.hostsim.behaviour.Reply;
import org.tapedeck.hostsim.frame.BadFrame;
import org.tapedeck.hostsim.frame.Fault;
import org.tapedeck.hostsim.frame.Frame;
import org.tapedeck.hostsim.frame.FrameReader;

/** Exactly one frame, application type 4. */
final class AuthorizationTransaction implements Transaction {
  private static final int BODY_MAX = 4_000;

  private final AuthorizationExchange exchange;

  AuthorizationTransaction(AuthorizationExchange exchange) {
    this.exchange = exchange;
  }

  @Override
  public Reply run(InputStream body) throws IOException, BadFrame, Refused {
    String record = onlyRecord(new FrameReader(body, RECORD_MAX, BODY_MAX));
    if (!AuthorizationExchange.isOne(record)) {
      throw new Refused(GatewayError.WRONGLY_BUILT);
    }
    if (record.charAt(1) != '4') {
      throw new Refused(GatewayError.AUTHORIZATION_TYPE);
    }
    return exchange.answer(record).orElseThrow(() -> new Refused(GatewayError.WRONGLY_BUILT));
  }

  private static String onlyRecord(FrameReader frames) throws IOException, BadFrame, Refused {
    Frame frame = frames.next().orElseThrow(() -> new BadFrame(Fault.NO_STX));
    if (!frame.last() || !frames.atEnd()) {
      throw new Refused(GatewayError.WRONGLY_BUILT);
    }
    return frame.text();
  }
}
