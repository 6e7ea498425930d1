package org.tapedeck.redirect;

import static org.tapedeck.cassette.Handling.HOST;
import static org.tapedeck.cassette.Handling.LOCAL;
import static org.tapedeck.cassette.PaymentCommand.ACCEPT_PAYMENT;
import static org.tapedeck.cassette.PaymentCommand.APPROVE;
import static org.tapedeck.cassette.PaymentCommand.APPROVE_REVERSAL;
import static org.tapedeck.cassette.PaymentCommand.BATCH_CLOSE;
import static org.tapedeck.cassette.PaymentCommand.CANCEL_ORDER;
import static org.tapedeck.cassette.PaymentCommand.CLOSE_ORDER;
import static org.tapedeck.cassette.PaymentCommand.DELETE_BATCH;
import static org.tapedeck.cassette.PaymentCommand.DEPOSIT;
import static org.tapedeck.cassette.PaymentCommand.DEPOSIT_REVERSAL;
import static org.tapedeck.cassette.PaymentCommand.RECEIVE_PAYMENT;
import static org.tapedeck.cassette.PaymentCommand.REFUND;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.tapedeck.cassette.ApprovalRequest;
import org.tapedeck.cassette.BatchCloseRequest;
import org.tapedeck.cassette.Cassette;
import org.tapedeck.cassette.Configuration;
import org.tapedeck.cassette.Handling;
import org.tapedeck.cassette.Host;
import org.tapedeck.cassette.HostOutcome;
import org.tapedeck.cassette.Labels;
import org.tapedeck.cassette.Link;
import org.tapedeck.cassette.NumberSeries;
import org.tapedeck.cassette.Numbering;
import org.tapedeck.cassette.PaymentCommand;
import org.tapedeck.cassette.Scope;
import org.tapedeck.cassette.Values;
import org.tapedeck.cassette.visit.PayPage;

/**
 * What the cassettes with pay pages have in common. Their banks know neither approvals apart from
 * deposits nor batches: the engine keeps both by itself.
 */
public abstract class RedirectCassette implements Cassette, PayPage {

  // spotless:off
  /** What is missing is not supported. */
  private static final Map<PaymentCommand, Handling> COMMANDS = Map.ofEntries(
      Map.entry(ACCEPT_PAYMENT,   LOCAL),
      Map.entry(RECEIVE_PAYMENT,  LOCAL),
      Map.entry(APPROVE,          HOST),    // the buyer is sent to the bank
      Map.entry(APPROVE_REVERSAL, HOST),    // all the money goes back
      Map.entry(DEPOSIT,          LOCAL),
      Map.entry(DEPOSIT_REVERSAL, LOCAL),
      Map.entry(REFUND,           HOST),
      Map.entry(CANCEL_ORDER,     LOCAL),
      Map.entry(CLOSE_ORDER,      LOCAL),
      Map.entry(BATCH_CLOSE,      LOCAL),
      Map.entry(DELETE_BATCH,     LOCAL));
  // spotless:on

  @Override
  public final String version() {
    return "0.1.0";
  }

  @Override
  public Map<PaymentCommand, Handling> commands() {
    return COMMANDS;
  }

  @Override
  public final Optional<PayPage> payPage() {
    return Optional.of(this);
  }

  /** The common labels, and the bank's own that stand beside its cassette. */
  @Override
  public final Labels labels(String language) {
    return Labels.beside(RedirectCassette.class, language).and(Labels.beside(getClass(), language));
  }

  @Override
  public final Values defaults(Scope scope, Values values) {
    return switch (scope) {
      case CASSETTE ->
          RedirectKeywords.CASSETTE_DEFAULTS
              .and(Retries.asSettings(retries(Values.NONE)))
              .and(bankDefaults(scope));
      case ACCOUNT -> bankDefaults(scope);
      case ORDER, DEPOSIT, PAY_SYSTEM, OBJECT -> Values.NONE;
    };
  }

  /** What the bank has of its own where nothing is set, of its cassette and of an account. */
  protected abstract Values bankDefaults(Scope scope);

  @Override
  public Link link(Values cassette) {
    return BankLink.of(cassette);
  }

  @Override
  public final Optional<NumberSeries> series(Numbering numbering, Configuration configuration) {
    return Optional.empty();
  }

  @Override
  public Optional<URI> shop(Configuration configuration) {
    return configuration.account().find("shopUrl").flatMap(WebAddress::of);
  }

  @Override
  public final Optional<String> buyerAddress(Values order) {
    return order.find("buyerEmail");
  }

  @Override
  public final HostOutcome approve(ApprovalRequest request, Host host) {
    throw new UnsupportedOperationException("buyers pay on the bank's page");
  }

  @Override
  public final HostOutcome closeBatch(BatchCloseRequest request, Host host) {
    throw new UnsupportedOperationException("the bank knows no batches");
  }
}
