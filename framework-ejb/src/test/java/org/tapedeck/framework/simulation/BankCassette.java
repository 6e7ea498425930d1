package org.tapedeck.framework.simulation;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.util.stream.Collectors.toMap;

import java.net.URI;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tapedeck.cassette.ApprovalRequest;
import org.tapedeck.cassette.BatchCloseRequest;
import org.tapedeck.cassette.BatchItem;
import org.tapedeck.cassette.BatchTotals;
import org.tapedeck.cassette.Cassette;
import org.tapedeck.cassette.CommonAvs;
import org.tapedeck.cassette.Configuration;
import org.tapedeck.cassette.Content;
import org.tapedeck.cassette.DailyClose;
import org.tapedeck.cassette.DeclineReason;
import org.tapedeck.cassette.Handling;
import org.tapedeck.cassette.Host;
import org.tapedeck.cassette.HostOutcome;
import org.tapedeck.cassette.HostSilent;
import org.tapedeck.cassette.HostUnreachable;
import org.tapedeck.cassette.KeywordTable;
import org.tapedeck.cassette.Link;
import org.tapedeck.cassette.Message;
import org.tapedeck.cassette.NumberSeries;
import org.tapedeck.cassette.Numbering;
import org.tapedeck.cassette.PaymentCommand;
import org.tapedeck.cassette.RetryPlan;
import org.tapedeck.cassette.ReversalRequest;
import org.tapedeck.cassette.Scope;
import org.tapedeck.cassette.Secrecy;
import org.tapedeck.cassette.Values;

/** Speaks to the bank of a simulation, as VisaNet's cassette does to its host. */
class BankCassette implements Cassette {

  static final String NAME = "Bank";

  private final RetryPlan plan;

  BankCassette(RetryPlan plan) {
    this.plan = plan;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String version() {
    return "1";
  }

  @Override
  public Map<PaymentCommand, Handling> commands() {
    return EnumSet.allOf(PaymentCommand.class).stream()
        .collect(toMap(command -> command, command -> Handling.HOST));
  }

  @Override
  public KeywordTable keywords() {
    return new KeywordTable()
        .required(Scope.ORDER, "$PAN", "pan", 1000, Content.digits(12, 19), Secrecy.MASKED)
        .required(Scope.ACCOUNT, "$TERMINAL", "terminal", 1001, Content.digits(1, 4), Secrecy.PLAIN)
        .optional(Scope.ACCOUNT, "$CLOSES", "closes", 1002, Content.text(5, 5), Secrecy.PLAIN);
  }

  @Override
  public Link link(Values cassette) {
    return new Link.Https(
        URI.create("https://bank.example/"),
        Optional.empty(),
        Network.CONNECT_LIMIT,
        Network.READ_LIMIT);
  }

  @Override
  public RetryPlan retries(Values cassette) {
    return plan;
  }

  @Override
  public Optional<DailyClose> dailyClose(Values account) {
    return account
        .find("closes")
        .map(time -> new DailyClose(LocalTime.parse(time), ZoneOffset.UTC));
  }

  @Override
  public Optional<NumberSeries> series(Numbering numbering, Configuration configuration) {
    return Optional.of(new NumberSeries("terminal " + terminal(configuration), 1, 9999));
  }

  @Override
  public HostOutcome approve(ApprovalRequest request, Host host)
      throws HostSilent, HostUnreachable {
    String answer =
        ask(
            host,
            "approve terminal %s number %d amount %d of %d:%d again %s",
            terminal(request.configuration()),
            request.transactionNumber(),
            request.amount().minorUnits(),
            request.orderNumber(),
            request.paymentNumber(),
            again(request.repeated()));
    return outcome(
        answer,
        key("approve", request.configuration(), request.transactionNumber()),
        BankCassette::approved);
  }

  private static HostOutcome approved(String hold) {
    return new HostOutcome.Approved(Values.of(Map.of("hold", hold)), CommonAvs.UNAVAILABLE);
  }

  @Override
  public HostOutcome reverse(ReversalRequest request, Host host)
      throws HostSilent, HostUnreachable {
    String answer =
        ask(
            host,
            "reverse terminal %s number %d hold %s left %d again %s",
            terminal(request.configuration()),
            request.transactionNumber(),
            request.evidence().find("hold").orElse("none"),
            request.left().minorUnits(),
            again(request.repeated()));
    return outcome(
        answer,
        key("reverse", request.configuration(), request.transactionNumber()),
        hold -> new HostOutcome.Reversed(Values.NONE));
  }

  @Override
  public HostOutcome closeBatch(BatchCloseRequest request, Host host)
      throws HostSilent, HostUnreachable {
    BatchTotals totals = request.totals();
    StringBuilder message =
        new StringBuilder(
            "batch terminal %s number %d count %d net %d again %s"
                .formatted(
                    terminal(request.configuration()),
                    request.batchNumber(),
                    totals.payments() + totals.credits(),
                    totals.deposited().minorUnits() - totals.credited().minorUnits(),
                    again(request.repeated())));
    request.items().forEach(item -> message.append('\n').append(line(item)));
    String answer = said(host, message.toString());
    String key = key("batch", request.configuration(), request.batchNumber());
    return answer.equals(key + " duplicate same") && request.repeated()
        ? settled()
        : outcome(answer, key, taken -> settled());
  }

  private static HostOutcome settled() {
    return new HostOutcome.Settled(Values.NONE, true);
  }

  private static String line(BatchItem item) {
    return "%s %d:%d %d %s"
        .formatted(
            item.kind() == BatchItem.Kind.PAYMENT ? "payment" : "credit",
            item.orderNumber(),
            item.number(),
            item.amount().minorUnits(),
            item.evidence().find("hold").orElse("none"));
  }

  private static String terminal(Configuration configuration) {
    return configuration.account().text("terminal");
  }

  private static String again(boolean repeated) {
    return repeated ? "yes" : "no";
  }

  private static String ask(Host host, String question, Object... values)
      throws HostSilent, HostUnreachable {
    return said(host, question.formatted(values));
  }

  private static String said(Host host, String message) throws HostSilent, HostUnreachable {
    byte[] bytes = message.getBytes(US_ASCII);
    Message whole = new Message("text/plain", bytes.length, List.of(new Whole(message)));
    return new String(host.exchange(whole).body(), US_ASCII);
  }

  private interface Yes {
    HostOutcome with(String evidence);
  }

  private static String key(String question, Configuration configuration, int number) {
    return question + "/" + terminal(configuration) + "/" + number;
  }

  /** What does not speak of this question, or is no whole sentence, says nothing. */
  private static HostOutcome outcome(String answer, String key, Yes yes) {
    List<String> words = Arrays.asList(answer.split(" "));
    if (words.size() < 2 || !words.get(0).equals(key)) {
      return new HostOutcome.Unknown("The answer is damaged.");
    }
    return switch (words.get(1)) {
      case "yes" -> yes.with(words.get(2));
      case "no" -> new HostOutcome.Declined(DeclineReason.DECLINED, Values.NONE);
      case "invalid" -> new HostOutcome.Declined(DeclineReason.INVALID, Values.NONE);
      case "rejected" -> new HostOutcome.Declined(DeclineReason.BATCH_REJECTED, Values.NONE);
      case "duplicate" -> new HostOutcome.Declined(DeclineReason.BATCH_NUMBER_TAKEN, Values.NONE);
      case "later" -> new HostOutcome.TryLater(Values.NONE);
      case "setup" -> new HostOutcome.Misconfigured("no such terminal", Values.NONE);
      default -> new HostOutcome.Unknown("The answer has no row.");
    };
  }

  private record Whole(String text) implements Message.Part {

    @Override
    public byte[] bytes() {
      return text.getBytes(US_ASCII);
    }

    @Override
    public byte[] masked() {
      return bytes();
    }

    @Override
    public String description() {
      return "a message";
    }
  }

  /** How soon, and how often, a bank that is silent is asked again in one history. */
  static RetryPlan plan(Chance chance) {
    return new RetryPlan(
        chance.of(0, 0, 1), Duration.ofMinutes(chance.of(1, 5)), chance.of(0, 1, 3));
  }
}
