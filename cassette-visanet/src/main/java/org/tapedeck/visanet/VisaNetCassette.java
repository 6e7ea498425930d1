package org.tapedeck.visanet;

import static org.tapedeck.cassette.Handling.HOST;
import static org.tapedeck.cassette.Handling.LOCAL;
import static org.tapedeck.cassette.PaymentCommand.ACCEPT_PAYMENT;
import static org.tapedeck.cassette.PaymentCommand.APPROVE;
import static org.tapedeck.cassette.PaymentCommand.APPROVE_REVERSAL;
import static org.tapedeck.cassette.PaymentCommand.BATCH_CLOSE;
import static org.tapedeck.cassette.PaymentCommand.BATCH_PURGE;
import static org.tapedeck.cassette.PaymentCommand.CANCEL_ORDER;
import static org.tapedeck.cassette.PaymentCommand.CLOSE_ORDER;
import static org.tapedeck.cassette.PaymentCommand.DELETE_BATCH;
import static org.tapedeck.cassette.PaymentCommand.DEPOSIT;
import static org.tapedeck.cassette.PaymentCommand.DEPOSIT_REVERSAL;
import static org.tapedeck.cassette.PaymentCommand.REFUND;
import static org.tapedeck.cassette.PaymentCommand.REFUND_REVERSAL;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tapedeck.cassette.ApprovalRequest;
import org.tapedeck.cassette.BatchCloseRequest;
import org.tapedeck.cassette.Cassette;
import org.tapedeck.cassette.Configuration;
import org.tapedeck.cassette.DailyClose;
import org.tapedeck.cassette.Handling;
import org.tapedeck.cassette.Host;
import org.tapedeck.cassette.HostOutcome;
import org.tapedeck.cassette.HostSilent;
import org.tapedeck.cassette.HostUnreachable;
import org.tapedeck.cassette.KeywordTable;
import org.tapedeck.cassette.Labels;
import org.tapedeck.cassette.Link;
import org.tapedeck.cassette.NumberSeries;
import org.tapedeck.cassette.Numbering;
import org.tapedeck.cassette.Objection;
import org.tapedeck.cassette.PaymentCommand;
import org.tapedeck.cassette.RetryPlan;
import org.tapedeck.cassette.ReversalRequest;
import org.tapedeck.cassette.Scope;
import org.tapedeck.cassette.SettlementDrop;
import org.tapedeck.cassette.Values;

/** Translates for the hosts of Vital and FHMS, by leased line or behind their HTTPS gateways. */
public final class VisaNetCassette implements Cassette {

  // spotless:off
  /** As in the cassette's command summary (seed 003); what is missing is not supported. */
  private static final Map<PaymentCommand, Handling> COMMANDS = Map.ofEntries(
      Map.entry(ACCEPT_PAYMENT,   LOCAL),
      Map.entry(APPROVE,          HOST),    // Authorization
      Map.entry(APPROVE_REVERSAL, HOST),    // Authorization with reversal data
      Map.entry(DEPOSIT,          LOCAL),
      Map.entry(DEPOSIT_REVERSAL, LOCAL),
      Map.entry(REFUND,           LOCAL),
      Map.entry(REFUND_REVERSAL,  LOCAL),
      Map.entry(CANCEL_ORDER,     LOCAL),
      Map.entry(CLOSE_ORDER,      LOCAL),
      Map.entry(BATCH_CLOSE,      HOST),    // Data Capture
      Map.entry(BATCH_PURGE,      LOCAL),
      Map.entry(DELETE_BATCH,     LOCAL));
  // spotless:on

  @Override
  public String name() {
    return "VisaNet";
  }

  @Override
  public String version() {
    return "0.1.0";
  }

  @Override
  public Map<PaymentCommand, Handling> commands() {
    return COMMANDS;
  }

  @Override
  public KeywordTable keywords() {
    return VisaNetKeywords.TABLE;
  }

  @Override
  public Labels labels(String language) {
    return Labels.beside(VisaNetCassette.class, language);
  }

  @Override
  public Values defaults(Scope scope, Values values) {
    return VisaNetKeywords.defaults(scope, values);
  }

  @Override
  public Optional<Objection> examine(Scope scope, Values values) {
    return VisaNetObjections.of(scope, values);
  }

  @Override
  public List<String> advice(Scope scope, Values values) {
    return scope == Scope.CASSETTE ? RetrySettings.advice(values) : List.of();
  }

  @Override
  public Optional<String> brand(Values order) {
    return Brands.of(order.text("pan"));
  }

  @Override
  public Link link(Values cassette) {
    return HostLink.of(cassette);
  }

  /**
   * The twelve digits of the record (VisaNet specification, section 2.2). Editions of the host
   * differ in how many of them they take, and they say so.
   */
  @Override
  public long largestApproval(String currency) {
    return 999_999_999_999L;
  }

  @Override
  public RetryPlan retries(Values cassette) {
    return RetrySettings.of(cassette);
  }

  @Override
  public Optional<DailyClose> dailyClose(Values account) {
    return CloseTime.of(account);
  }

  @Override
  public Optional<SettlementDrop> settlementDrop(Values account) {
    return Drop.of(account);
  }

  @Override
  public Optional<NumberSeries> series(Numbering numbering, Configuration configuration) {
    return Optional.of(TerminalSeries.of(numbering, configuration.account()));
  }

  @Override
  public HostOutcome approve(ApprovalRequest request, Host host)
      throws HostSilent, HostUnreachable {
    Authorization authorization = new Authorization(request);
    return talk(host, request.configuration())
        .authorization(authorization.message(), authorization::outcome);
  }

  @Override
  public Handling reversal(Values evidence) {
    return Reversal.canBeAsked(evidence) ? HOST : LOCAL;
  }

  @Override
  public HostOutcome reverse(ReversalRequest request, Host host)
      throws HostSilent, HostUnreachable {
    Reversal reversal = new Reversal(request);
    return talk(host, request.configuration()).authorization(reversal.message(), reversal::outcome);
  }

  @Override
  public HostOutcome closeBatch(BatchCloseRequest request, Host host)
      throws HostSilent, HostUnreachable {
    BatchAnswer answer = new BatchAnswer(request);
    return talk(host, request.configuration()).batch(new Batch(request).message(), answer::outcome);
  }

  @Override
  public byte[] masked(byte[] received) {
    return ReceivedCopy.masked(received);
  }

  private static HostTalk talk(Host host, Configuration configuration) {
    return new HostTalk(host, configuration.cassette());
  }
}
