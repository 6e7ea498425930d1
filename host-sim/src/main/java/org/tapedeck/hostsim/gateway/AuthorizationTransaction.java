package org.tapedeck.hostsim.gateway;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.tapedeck.hostsim.authorization.AuthorizationExchange;
import org.tapedeck.hostsim.behaviour.Reply;
import org.tapedeck.hostsim.frame.BadFrame;
import org.tapedeck.hostsim.frame.Fault;
import org.tapedeck.hostsim.frame.Frame;
import org.tapedeck.hostsim.frame.FrameReader;
import org.tapedeck.hostsim.hosts.Host;
import org.tapedeck.hostsim.talks.Play;
import org.tapedeck.hostsim.talks.Request;
import org.tapedeck.hostsim.talks.Sitting;

/** Exactly one frame, application type 4. */
final class AuthorizationTransaction implements Transaction {
  private static final int BODY_MAX = 4_000;

  @Override
  public Answering run(InputStream body, Host host, Sitting sitting)
      throws IOException, BadFrame, Refused {
    String record = onlyRecord(new FrameReader(body, RECORD_MAX, BODY_MAX));
    if (!AuthorizationExchange.isOne(record)) {
      throw new Refused(GatewayError.WRONGLY_BUILT);
    }
    if (record.charAt(1) != '4') {
      throw new Refused(GatewayError.AUTHORIZATION_TYPE);
    }
    Optional<Request> request = host.authorizations().request(record);
    Optional<Play> play = request.flatMap(known -> sitting.play(known.asked()));
    return play.isPresent()
        ? new Answering(() -> usual(host, record).orElseThrow(), play, request)
        : plain(usual(host, record));
  }

  private static Optional<Reply> usual(Host host, String record) {
    return host.authorizations().answer(record);
  }

  private static Answering plain(Optional<Reply> reply) throws Refused {
    Reply answer = reply.orElseThrow(() -> new Refused(GatewayError.WRONGLY_BUILT));
    return Answering.usual(() -> answer);
  }

  private static String onlyRecord(FrameReader frames) throws IOException, BadFrame, Refused {
    Frame frame = frames.next().orElseThrow(() -> new BadFrame(Fault.NO_STX));
    if (!frame.last() || !frames.atEnd()) {
      throw new Refused(GatewayError.WRONGLY_BUILT);
    }
    return frame.text();
  }
}
