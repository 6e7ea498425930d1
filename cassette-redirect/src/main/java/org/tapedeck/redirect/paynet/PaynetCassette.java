package org.tapedeck.redirect.paynet;

import static org.tapedeck.cassette.visit.Origin.BANK;
import static org.tapedeck.cassette.visit.Origin.BUYER;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

/** Translates for Paynet. */
public final class PaynetCassette extends RedirectCassette {

  private static final String RETURN = "return";
  private static final String RECEIPT = "receipt";
  private static final Duration TEN_MINUTES = Duration.ofMinutes(10);

  @Override
  public String name() {
    return "Paynet";
  }

  @Override
  public KeywordTable keywords() {
    return PaynetKeywords.TABLE;
  }

  @Override
  protected Values bankDefaults(Scope scope) {
    return PaynetKeywords.defaults(scope);
  }

  @Override
  public Optional<Objection> examine(Scope scope, Values values) {
    return PaynetObjections.of(scope, values);
  }

  @Override
  public List<String> advice(Scope scope, Values values) {
    return PaynetObjections.advice(scope, values);
  }

  @Override
  public RetryPlan retries(Values cassette) {
    return Retries.of(cassette, RetryPlan.STANDARD);
  }

  @Override
  public Map<String, Origin> calls() {
    return Map.of(RETURN, BUYER, RECEIPT, BANK);
  }

  /** Paynet asks nothing before it charges, so nothing is probed. */
  @Override
  public VisitLimits limits(Configuration configuration) {
    Duration visit = VisitTimes.of(configuration.account(), TEN_MINUTES);
    return new VisitLimits(visit, visit, Duration.ZERO);
  }

  @Override
  public HostOutcome send(Visit visit, Host host) {
    return new Sending(visit).outcome();
  }

  @Override
  public Optional<String> reference(Inbound call) {
    return call.call().equals(RECEIPT)
        ? call.one("utref")
        : call.one("PMD").flatMap(MerchantData::reference);
  }

  @Override
  public Verdict judge(Inbound call, Visit visit) {
    return call.call().equals(RECEIPT) ? receipt(call, visit) : new Return(call, visit).verdict();
  }

  private static Verdict receipt(Inbound call, Visit visit) {
    return SignedCall.of(call, Receipt.KNOWN, Receipt.UNSIGNED)
        .map(signed -> ReceiptClasses.of(new Receipt(signed, visit)))
        .orElseGet(() -> new Verdict.Forged("A field of a receipt came more than once."));
  }

  /** The signed receipt is all the evidence that there is; nobody is asked. */
  @Override
  public HostOutcome confirm(Visit visit, Proof proof, boolean repeated, Host host) {
    return Receipt.isOfOurAmount(visit, proof.evidence())
        ? new HostOutcome.Approved(proof.evidence(), CommonAvs.UNAVAILABLE)
        : new HostOutcome.Unwanted("Paynet took another amount than ours.", proof.evidence());
  }

  @Override
  public Response answer(Inbound call, Hearing hearing, Configuration configuration) {
    return call.call().equals(RECEIPT)
        ? ReceiptAnswers.to(hearing, configuration.account())
        : new Response(200, "");
  }

  @Override
  public Optional<String> toldBuyer(Values evidence) {
    return evidence
        .find("status")
        .filter("FAIL"::equals)
        .map(failed -> "Paynet reports that the payment failed, and no money was taken.");
  }

  @Override
  public HostOutcome reverse(ReversalRequest request, Host host)
      throws HostSilent, HostUnreachable {
    return FollowUp.reverse(request, host);
  }

  @Override
  public HostOutcome refund(RefundRequest request, Host host) throws HostSilent, HostUnreachable {
    return FollowUp.refund(request, host);
  }
}
