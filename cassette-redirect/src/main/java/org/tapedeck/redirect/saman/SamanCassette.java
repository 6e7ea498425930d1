package org.tapedeck.redirect.saman;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tapedeck.cassette.Configuration;
import org.tapedeck.cassette.Host;
import org.tapedeck.cassette.HostOutcome;
import org.tapedeck.cassette.HostOutcome.Misconfigured;
import org.tapedeck.cassette.HostOutcome.Refunded;
import org.tapedeck.cassette.HostOutcome.Reversed;
import org.tapedeck.cassette.HostOutcome.Unknown;
import org.tapedeck.cassette.HostSilent;
import org.tapedeck.cassette.HostUnreachable;
import org.tapedeck.cassette.KeywordTable;
import org.tapedeck.cassette.Objection;
import org.tapedeck.cassette.RefundRequest;
import org.tapedeck.cassette.RetryPlan;
import org.tapedeck.cassette.ReversalRequest;
import org.tapedeck.cassette.Scope;
import org.tapedeck.cassette.Values;
import org.tapedeck.cassette.visit.Hearing;
import org.tapedeck.cassette.visit.Inbound;
import org.tapedeck.cassette.visit.Origin;
import org.tapedeck.cassette.visit.Proof;
import org.tapedeck.cassette.visit.Response;
import org.tapedeck.cassette.visit.Verdict;
import org.tapedeck.cassette.visit.Visit;
import org.tapedeck.cassette.visit.VisitLimits;
import org.tapedeck.redirect.Damaged;
import org.tapedeck.redirect.RedirectCassette;
import org.tapedeck.redirect.Retries;
import org.tapedeck.redirect.VisitTimes;

/**
 * Translates for Saman's gateway. The buyer's return proves nothing: the bank is asked what it has
 * for the receipt that he brings, and by its answer alone he has paid.
 */
public final class SamanCassette extends RedirectCassette {

  static final String RETURN = "return";

  /** The bank gives an unverified payment back after half an hour. */
  private static final Duration VISIT = Duration.ofMinutes(30);

  /** Three more tries, a few seconds apart (section 3.7). */
  private static final RetryPlan THREE_TIMES = new RetryPlan(0, Duration.ofSeconds(4), 3);

  private static final String NOT_CONFIRMED =
      "The bank did not confirm the payment; what it may have taken from your account it returns.";

  /** One question to the bank, whose answer may be unreadable. */
  private interface Asking {
    HostOutcome ask() throws HostSilent, HostUnreachable, Damaged;
  }

  @Override
  public String name() {
    return "Saman";
  }

  @Override
  public KeywordTable keywords() {
    return SamanKeywords.TABLE;
  }

  @Override
  protected Values bankDefaults(Scope scope) {
    return SamanKeywords.defaults(scope);
  }

  @Override
  public Optional<Objection> examine(Scope scope, Values values) {
    return SamanObjections.of(scope, values);
  }

  @Override
  public List<String> advice(Scope scope, Values values) {
    return scope == Scope.ACCOUNT ? SamanAdvice.of(values) : List.of();
  }

  @Override
  public RetryPlan retries(Values cassette) {
    return Retries.of(cassette, THREE_TIMES);
  }

  @Override
  public Map<String, Origin> calls() {
    return Map.of(RETURN, Origin.BUYER);
  }

  @Override
  public VisitLimits limits(Configuration configuration) {
    Duration visit = VisitTimes.of(configuration.account(), VISIT);
    return new VisitLimits(visit, visit, Duration.ZERO);
  }

  @Override
  public HostOutcome send(Visit visit, Host host) throws HostSilent, HostUnreachable {
    SamanSettings settings = SamanSettings.of(visit.configuration());
    Optional<Long> rial = Rial.of(visit.amount());
    Optional<URI> page = settings.payPage();
    if (rial.isEmpty()) {
      return new Misconfigured("Saman takes whole rial only, currency 364.", Values.NONE);
    }
    return page.isEmpty()
        ? new Misconfigured("Neither $HOSTNAME nor $PAYPAGE is set.", Values.NONE)
        : outcome(() -> Gateway.of(settings).send(visit, rial.get(), page.get(), host));
  }

  @Override
  public Optional<String> reference(Inbound call) {
    return Returned.reference(call);
  }

  @Override
  public Verdict judge(Inbound call, Visit visit) {
    return Returned.judge(call, visit);
  }

  @Override
  public HostOutcome confirm(Visit visit, Proof proof, boolean repeated, Host host)
      throws HostSilent, HostUnreachable {
    SamanSettings settings = SamanSettings.of(visit.configuration());
    return outcome(() -> new Confirmation(settings, visit, proof, repeated).ask(host));
  }

  /** Only buyers call. */
  @Override
  public Response answer(Inbound call, Hearing hearing, Configuration configuration) {
    return new Response(200, "");
  }

  @Override
  public Optional<String> toldBuyer(Values evidence) {
    return evidence
        .find("state")
        .map(state -> State.of(state).told())
        .or(() -> evidence.find("resultCode").map(code -> NOT_CONFIRMED));
  }

  /** As the table of States has it. */
  @Override
  public boolean mayTryAgain(Values evidence) {
    return evidence.find("retry").filter("NO"::equals).isEmpty();
  }

  @Override
  public HostOutcome reverse(ReversalRequest request, Host host)
      throws HostSilent, HostUnreachable {
    if (request.left().amount() > 0) {
      return TakeBack.invalid("only the whole payment can be taken back");
    }
    SamanSettings settings = SamanSettings.of(request.configuration());
    return outcome(
        () ->
            new TakeBack(
                    settings,
                    Question.REVERSE,
                    request.evidence(),
                    request.repeated(),
                    Reversed::new)
                .all(host));
  }

  @Override
  public HostOutcome refund(RefundRequest request, Host host) throws HostSilent, HostUnreachable {
    SamanSettings settings = SamanSettings.of(request.configuration());
    Optional<Long> rial = Rial.of(request.amount());
    if (rial.isEmpty()) {
      return TakeBack.invalid("Saman gives whole rial back only");
    }
    return outcome(
        () ->
            new TakeBack(
                    settings,
                    Question.REFUND,
                    request.evidence(),
                    request.repeated(),
                    Refunded::new)
                .part(rial.get(), host));
  }

  @Override
  public byte[] masked(byte[] received) {
    return ReceivedCopy.masked(received);
  }

  private static HostOutcome outcome(Asking asking) throws HostSilent, HostUnreachable {
    try {
      return asking.ask();
    } catch (Damaged damage) {
      return new Unknown(damage.getMessage());
    }
  }
}
