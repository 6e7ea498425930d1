package org.tapedeck.hostsim.gateway;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Set;
import org.tapedeck.hostsim.authorization.AuthorizationRequest;
import org.tapedeck.hostsim.authorization.Authorizations;
import org.tapedeck.hostsim.authorization.LinkTest;
import org.tapedeck.hostsim.authorization.ResponseFormat;
import org.tapedeck.hostsim.behaviour.Delivery;
import org.tapedeck.hostsim.behaviour.Reply;
import org.tapedeck.hostsim.books.Talk;
import org.tapedeck.hostsim.frame.BadFrame;
import org.tapedeck.hostsim.frame.Fault;
import org.tapedeck.hostsim.frame.Frame;
import org.tapedeck.hostsim.frame.FrameReader;

/** Exactly one frame, application type 4. */
final class AuthorizationTransaction implements Transaction {
  private static final int BODY_MAX = 4_000;
  private static final String SHORTEST_RECORD = "D\\d\\.[ -~]{6}.*";

  private final Authorizations authorizations;
  private final Set<String> bins;
  private final Talk talk;

  AuthorizationTransaction(Authorizations authorizations, Set<String> bins, Talk talk) {
    this.authorizations = authorizations;
    this.bins = bins;
    this.talk = talk;
  }

  @Override
  public Reply run(InputStream body) throws IOException, BadFrame, Refused {
    String record = onlyRecord(new FrameReader(body, RECORD_MAX, BODY_MAX));
    if (!record.matches(SHORTEST_RECORD)) {
      throw new Refused(GatewayError.WRONGLY_BUILT);
    }
    if (record.charAt(1) != '4') {
      throw new Refused(GatewayError.AUTHORIZATION_TYPE);
    }
    if (!bins.contains(record.substring(3, 9))) {
      talk.done("authorization with an unknown BIN -> connection dropped");
      return Reply.nothing(Delivery.HANG_UP);
    }
    return LinkTest.is(record) ? linkTest(record) : authorize(record);
  }

  private static String onlyRecord(FrameReader frames) throws IOException, BadFrame, Refused {
    Frame frame = frames.next().orElseThrow(() -> new BadFrame(Fault.NO_STX));
    if (!frame.last() || !frames.atEnd()) {
      throw new Refused(GatewayError.WRONGLY_BUILT);
    }
    return frame.text();
  }

  private Reply linkTest(String record) {
    Reply reply = authorizations.linkTest(record);
    talk.heard("link test " + record);
    talk.said(ResponseFormat.describe(reply.text()));
    talk.done("link test -> answered");
    return reply;
  }

  private Reply authorize(String record) throws Refused {
    AuthorizationRequest request =
        AuthorizationRequest.read(record)
            .orElseThrow(() -> new Refused(GatewayError.WRONGLY_BUILT));
    talk.heard(request.toString());
    Reply reply = authorizations.answer(request);
    tell(request, reply);
    return reply;
  }

  private void tell(AuthorizationRequest request, Reply reply) {
    boolean answered = !reply.text().isEmpty();
    if (answered) {
      talk.said(ResponseFormat.describe(reply.text()));
    }
    String code = answered ? ResponseFormat.code(reply.text()) : "none";
    talk.done(
        String.format(
            Locale.ROOT,
            "authorization %s -> code=%s delivery=%s",
            request.brief(),
            code,
            reply.delivery()));
  }
}
