package org.tapedeck.hostsim.authorization;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.tapedeck.hostsim.behaviour.Delivery;
import org.tapedeck.hostsim.behaviour.Reply;
import org.tapedeck.hostsim.books.Journal;
import org.tapedeck.hostsim.talks.Asked;
import org.tapedeck.hostsim.talks.Request;
import org.tapedeck.hostsim.talks.Words;

/** One record of an authorization against its answer, whichever way the two travel. */
public final class AuthorizationExchange {
  private static final String SHORTEST_RECORD = "D\\d\\.[ -~]{6}.*";

  private final Authorizations authorizations;
  private final Set<String> bins;
  private final Journal journal;

  public AuthorizationExchange(Authorizations authorizations, Set<String> bins, Journal journal) {
    this.authorizations = authorizations;
    this.bins = bins;
    this.journal = journal;
  }

  /** Whether it is long enough to say who calls. */
  public static boolean isOne(String record) {
    return record.matches(SHORTEST_RECORD);
  }

  /** Empty when the record cannot be taken apart. */
  public Optional<Reply> answer(String record) {
    if (!bins.contains(record.substring(3, 9))) {
      journal.done("authorization with an unknown BIN -> connection dropped");
      return Optional.of(Reply.nothing(Delivery.HANG_UP));
    }
    return LinkTest.is(record)
        ? Optional.of(linkTest(record))
        : AuthorizationRequest.read(record).map(this::authorize);
  }

  /** What a talk may choose; empty when the record is answered, or left, without one. */
  public Optional<Request> request(String record) {
    return Optional.of(record)
        .filter(known -> bins.contains(known.substring(3, 9)))
        .flatMap(AuthorizationRequest::read)
        .filter(request -> FormatChecks.refusal(request).isEmpty())
        .map(Asking::new);
  }

  /** A request that a talk answers. */
  private final class Asking implements Request {
    private final AuthorizationRequest request;
    private Optional<String> booked = Optional.empty();

    private Asking(AuthorizationRequest request) {
      this.request = request;
    }

    @Override
    public Asked asked() {
      return request.asked();
    }

    @Override
    public String booked() {
      if (booked.isEmpty()) {
        booked = Optional.of(authorize(request).text());
      }
      return booked.get();
    }

    @Override
    public String said(Words words) {
      String text = words.code().isEmpty() ? booked() : authorizations.said(request, words.code());
      String sequence = words.values().getOrDefault("sequence", "");
      return ResponseFormat.withSequence(text, sequence);
    }
  }

  private Reply linkTest(String record) {
    Reply reply = authorizations.linkTest(record);
    journal.heard("link test " + record);
    journal.said(ResponseFormat.describe(reply.text()));
    journal.done("link test -> answered");
    return reply;
  }

  private Reply authorize(AuthorizationRequest request) {
    journal.heard(request.toString());
    Reply reply = authorizations.answer(request);
    tell(request, reply);
    return reply;
  }

  private void tell(AuthorizationRequest request, Reply reply) {
    boolean answered = !reply.text().isEmpty();
    if (answered) {
      journal.said(ResponseFormat.describe(reply.text()));
    }
    String code = answered ? ResponseFormat.code(reply.text()) : "none";
    journal.done(
        String.format(
            Locale.ROOT,
            "authorization %s -> code=%s delivery=%s",
            request.brief(),
            code,
            reply.delivery()));
  }
}
