package org.tapedeck.hostsim.authorization;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.tapedeck.hostsim.behaviour.Delivery;
import org.tapedeck.hostsim.behaviour.Reply;
import org.tapedeck.hostsim.books.Talk;

/** One record of an authorization against its answer, whichever way the two travel. */
public final class AuthorizationExchange {
  private static final String SHORTEST_RECORD = "D\\d\\.[ -~]{6}.*";

  private final Authorizations authorizations;
  private final Set<String> bins;
  private final Talk talk;

  public AuthorizationExchange(Authorizations authorizations, Set<String> bins, Talk talk) {
    this.authorizations = authorizations;
    this.bins = bins;
    this.talk = talk;
  }

  /** Whether it is long enough to say who calls. */
  public static boolean isOne(String record) {
    return record.matches(SHORTEST_RECORD);
  }

  /** Empty when the record cannot be taken apart. */
  public Optional<Reply> answer(String record) {
    if (!bins.contains(record.substring(3, 9))) {
      talk.done("authorization with an unknown BIN -> connection dropped");
      return Optional.of(Reply.nothing(Delivery.HANG_UP));
    }
    return LinkTest.is(record)
        ? Optional.of(linkTest(record))
        : AuthorizationRequest.read(record).map(this::authorize);
  }

  private Reply linkTest(String record) {
    Reply reply = authorizations.linkTest(record);
    talk.heard("link test " + record);
    talk.said(ResponseFormat.describe(reply.text()));
    talk.done("link test -> answered");
    return reply;
  }

  private Reply authorize(AuthorizationRequest request) {
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
