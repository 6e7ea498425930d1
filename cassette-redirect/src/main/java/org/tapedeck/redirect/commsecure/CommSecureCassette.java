package org.tapedeck.redirect.commsecure;

import static org.tapedeck.cassette.visit.Origin.BANK;
import static org.tapedeck.cassette.visit.Origin.EITHER;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tapedeck.cassette.CommonAvs;
import org.tapedeck.cassette.Configuration;
import org.tapedeck.cassette.Host;
import org.tapedeck.cassette.HostOutcome;
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
import org.tapedeck.redirect.RedirectCassette;
import org.tapedeck.redirect.Retries;
import org.tapedeck.redirect.SignedCall;
import org.tapedeck.redirect.VisitTimes;

/** Translates for CommSecure, in both generations. */
public final class CommSecureCassette extends RedirectCassette {

  private static final String PROBE = "probe";
  private static final String RESULT = "result";

  @Override
  public String name() {
    return "CommSecure";
  }

  @Override
  public KeywordTable keywords() {
    return CommSecureKeywords.TABLE;
  }

  @Override
  protected Values bankDefaults(Scope scope) {
    return CommSecureKeywords.defaults(scope);
  }

  @Override
  public Optional<Objection> examine(Scope scope, Values values) {
    return CommSecureObjections.of(scope, values);
  }

  @Override
  public List<String> advice(Scope scope, Values values) {
    return CommSecureObjections.advice(scope, values);
  }

  @Override
  public RetryPlan retries(Values cassette) {
    return Retries.of(cassette, RetryPlan.STANDARD);
  }

  @Override
  public Map<String, Origin> calls() {
    return Map.of(PROBE, BANK, RESULT, EITHER);
  }

  @Override
  public VisitLimits limits(Configuration configuration) {
    Values account = CommSecureKeywords.withAccountDefaults(configuration.account());
    return new VisitLimits(
        VisitTimes.of(account, Duration.ofHours(1)),
        Duration.ofMinutes(account.number("probeWindow")),
        Duration.ofSeconds(account.number("probeGuard")));
  }

  @Override
  public HostOutcome send(Visit visit, Host host) {
    return new Sending(visit).outcome();
  }

  /** A probe and a result of A name it RefNum, a result of B PaymentID; one of them comes. */
  @Override
  public Optional<String> reference(Inbound call) {
    List<String> named =
        Stream.of(Generation.values())
            .flatMap(generation -> call.one(generation.referenceName()).stream())
            .toList();
    return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
  }

  @Override
  public Verdict judge(Inbound call, Visit visit) {
    return call.call().equals(PROBE) ? new Probe(call, visit).verdict() : result(call, visit);
  }

  private static Verdict result(Inbound call, Visit visit) {
    return SignedCall.of(call, Result.KNOWN, Result.UNSIGNED)
        .map(signed -> ResultClasses.of(new Result(signed, visit)))
        .orElseGet(() -> new Verdict.Forged("A field of a result came more than once."));
  }

  /** The signed result is all the evidence that there is; nobody is asked. */
  @Override
  public HostOutcome confirm(Visit visit, Proof proof, boolean repeated, Host host) {
    return Australian.cents(visit.amount()).filter(asked(proof)::equals).isPresent()
        ? new HostOutcome.Approved(proof.evidence(), CommonAvs.UNAVAILABLE)
        : new HostOutcome.Doubtful(
            "The bank was asked for another amount than ours.", proof.evidence());
  }

  private static String asked(Proof proof) {
    return proof.evidence().find("amountAsked").orElse("");
  }

  @Override
  public Response answer(Inbound call, Hearing hearing, Configuration configuration) {
    return call.call().equals(PROBE) ? ProbeAnswers.to(hearing) : new Response(200, "");
  }

  @Override
  public Optional<String> toldBuyer(Values evidence) {
    return evidence
        .find("resultClass")
        .filter("Declined"::equals)
        .map(declined -> "The bank declined the payment, and no money was taken.");
  }

  @Override
  public HostOutcome reverse(ReversalRequest request, Host host)
      throws HostSilent, HostUnreachable {
    return new Direct(GivingBack.of(request)).ask(host, HostOutcome.Reversed::new);
  }

  @Override
  public HostOutcome refund(RefundRequest request, Host host) throws HostSilent, HostUnreachable {
    return new Direct(GivingBack.of(request)).ask(host, HostOutcome.Refunded::new);
  }

  @Override
  public byte[] masked(byte[] received) {
    return ReceivedCopy.masked(received);
  }
}
