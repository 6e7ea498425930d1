package org.tapedeck.redirect.ticketswitch;

import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tapedeck.cassette.Configuration;
import org.tapedeck.cassette.DeclineReason;
import org.tapedeck.cassette.Handling;
import org.tapedeck.cassette.Host;
import org.tapedeck.cassette.HostOutcome;
import org.tapedeck.cassette.HostOutcome.Declined;
import org.tapedeck.cassette.HostOutcome.Unknown;
import org.tapedeck.cassette.HostSilent;
import org.tapedeck.cassette.HostUnreachable;
import org.tapedeck.cassette.KeywordTable;
import org.tapedeck.cassette.Link;
import org.tapedeck.cassette.Objection;
import org.tapedeck.cassette.PaymentCommand;
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
 * Translates for TicketSwitch: part one gives the page that sends the buyer away, part two tells of
 * each return what comes next. A return proves nothing; what it brought is handed on.
 */
public final class TicketSwitchCassette extends RedirectCassette {

  static final String RETURN = "return";

  /** A reservation holds a quarter of an hour; the core may call some time after that. */
  private static final Duration VISIT = Duration.ofMinutes(30);

  /** Part two may be repeated, a few seconds apart, and then with patience. */
  private static final RetryPlan RETRIES = new RetryPlan(0, Duration.ofSeconds(10), 12);

  /** The purchase API gives nothing back (section 1). */
  private static final Set<PaymentCommand> MONEY_BACK =
      Set.of(PaymentCommand.APPROVE_REVERSAL, PaymentCommand.REFUND);

  private static final Values NO_WAY_BACK =
      Values.of(Map.of("failText", "TicketSwitch gives no money back by this way"));

  /** One question to the core, whose answer may be unreadable. */
  private interface Asking {
    HostOutcome ask() throws HostSilent, HostUnreachable, Damaged;
  }

  @Override
  public String name() {
    return "TicketSwitch";
  }

  @Override
  public KeywordTable keywords() {
    return TicketSwitchKeywords.TABLE;
  }

  @Override
  public Map<PaymentCommand, Handling> commands() {
    return super.commands().entrySet().stream()
        .filter(not(row -> MONEY_BACK.contains(row.getKey())))
        .collect(toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  @Override
  public Link link(Values cassette) {
    return super.link(TicketSwitchKeywords.withCassetteDefaults(cassette));
  }

  @Override
  protected Values bankDefaults(Scope scope) {
    return TicketSwitchKeywords.defaults(scope);
  }

  @Override
  public Optional<Objection> examine(Scope scope, Values values) {
    return TicketSwitchObjections.of(scope, values);
  }

  @Override
  public RetryPlan retries(Values cassette) {
    return Retries.of(cassette, RETRIES);
  }

  /** The core calls as a browser would. */
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
    return outcome(() -> new Sending(Core.of(visit, host), visit).outcome());
  }

  @Override
  public Optional<String> reference(Inbound call) {
    return ReturnToken.reference(call.token());
  }

  @Override
  public Verdict judge(Inbound call, Visit visit) {
    return Returned.verdict(call, visit);
  }

  @Override
  public HostOutcome confirm(Visit visit, Proof proof, boolean repeated, Host host)
      throws HostSilent, HostUnreachable {
    Core core = Core.of(visit, host);
    String transactionId = proof.bankReference();
    return outcome(
        () ->
            Returned.isOfNobody(proof)
                ? new LookUp(core, visit, transactionId).outcome()
                : new PartTwo(core, visit, transactionId, repeated).outcome(Returned.of(proof)));
  }

  @Override
  public Optional<Proof> lastWord(Visit visit) {
    return visit.evidence().find(Reservation.TRANSACTION).map(Returned::nobody);
  }

  /** Whoever calls gets a page. */
  @Override
  public Response answer(Inbound call, Hearing hearing, Configuration configuration) {
    return new Response(200, "");
  }

  @Override
  public Optional<String> toldBuyer(Values evidence) {
    return CardCheck.told(evidence)
        .or(() -> Said.of(evidence).map(Said::told))
        .or(() -> Refusal.told(evidence))
        .map(Told::sentence)
        .filter(not(String::isEmpty));
  }

  /** With the same trolley, which is all that an order knows, only a card can be tried again. */
  @Override
  public boolean mayTryAgain(Values evidence) {
    return Said.of(evidence)
        .map(Said::again)
        .orElseGet(() -> evidence.find(Refusal.PROPERTY).isEmpty());
  }

  @Override
  public HostOutcome reverse(ReversalRequest request, Host host) {
    return new Declined(DeclineReason.INVALID, NO_WAY_BACK);
  }

  @Override
  public HostOutcome refund(RefundRequest request, Host host) {
    return new Declined(DeclineReason.INVALID, NO_WAY_BACK);
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
