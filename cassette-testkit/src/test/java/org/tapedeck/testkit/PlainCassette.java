package org.tapedeck.testkit;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.tapedeck.cassette.Answer;
import org.tapedeck.cassette.ApprovalRequest;
import org.tapedeck.cassette.BatchCloseRequest;
import org.tapedeck.cassette.BatchItem;
import org.tapedeck.cassette.Cassette;
import org.tapedeck.cassette.CommonAvs;
import org.tapedeck.cassette.Configuration;
import org.tapedeck.cassette.Content;
import org.tapedeck.cassette.DeclineReason;
import org.tapedeck.cassette.Handling;
import org.tapedeck.cassette.Host;
import org.tapedeck.cassette.HostOutcome;
import org.tapedeck.cassette.HostSilent;
import org.tapedeck.cassette.HostUnreachable;
import org.tapedeck.cassette.KeywordTable;
import org.tapedeck.cassette.Link;
import org.tapedeck.cassette.LongDigits;
import org.tapedeck.cassette.Message;
import org.tapedeck.cassette.Money;
import org.tapedeck.cassette.NumberSeries;
import org.tapedeck.cassette.Numbering;
import org.tapedeck.cassette.PaymentCommand;
import org.tapedeck.cassette.ReversalRequest;
import org.tapedeck.cassette.Scope;
import org.tapedeck.cassette.Secrecy;
import org.tapedeck.cassette.Values;

/** A sound cassette for a host that takes a PAN a line and answers with one word and a stop. */
public class PlainCassette implements Cassette {

  private static final int LINE = 17;

  @Override
  public String name() {
    return "Plain";
  }

  @Override
  public String version() {
    return "1";
  }

  @Override
  public Map<PaymentCommand, Handling> commands() {
    return Map.of(
        PaymentCommand.APPROVE, Handling.HOST,
        PaymentCommand.APPROVE_REVERSAL, Handling.HOST);
  }

  @Override
  public KeywordTable keywords() {
    return new KeywordTable()
        .required(Scope.ORDER, "$PAN", "pan", 1000, Content.digits(16, 16), Secrecy.MASKED);
  }

  @Override
  public Optional<String> brand(Values order) {
    return Optional.of("Plain");
  }

  @Override
  public Link link(Values cassette) {
    URI address = URI.create("https://localhost/");
    return new Link.Https(address, Optional.empty(), Duration.ofSeconds(1), Duration.ofSeconds(1));
  }

  @Override
  public Optional<NumberSeries> series(Numbering numbering, Configuration configuration) {
    return Optional.empty();
  }

  @Override
  public HostOutcome approve(ApprovalRequest request, Host host)
      throws HostSilent, HostUnreachable {
    Answer answer = host.exchange(message(1, List.of(part(request.order()))));
    HostOutcome yes = new HostOutcome.Approved(evidence(), CommonAvs.UNAVAILABLE);
    return outcome(text(answer), yes, request.order());
  }

  @Override
  public HostOutcome reverse(ReversalRequest request, Host host)
      throws HostSilent, HostUnreachable {
    List<Message.Part> parts =
        List.of(part(request.order()), left(request.left(), request.evidence()));
    HostOutcome yes = new HostOutcome.Reversed(Values.NONE);
    return outcome(text(host.exchange(message(2, parts))), yes, request.order());
  }

  @Override
  public HostOutcome closeBatch(BatchCloseRequest request, Host host)
      throws HostSilent, HostUnreachable {
    Iterable<Message.Part> parts = parts(request.items());
    Answer answer = host.exchange(message(request.totals().payments(), parts));
    return outcome(text(answer), new HostOutcome.Settled(Values.NONE, true), Values.NONE);
  }

  Iterable<Message.Part> parts(Iterable<BatchItem> items) {
    return () ->
        StreamSupport.stream(items.spliterator(), false).map(item -> part(item.order())).iterator();
  }

  Message message(int lines, Iterable<Message.Part> parts) {
    return new Message("text/plain", (long) lines * LINE, parts);
  }

  Message.Part part(Values order) {
    return new Line(order.text("pan") + "\n", "a line with a PAN");
  }

  /** What an approval leaves for its reversal. */
  Values evidence() {
    return Values.of(Map.of("reference", "1"));
  }

  Message.Part left(Money left, Values evidence) {
    String reference = evidence.text("reference");
    String line = String.format(Locale.ROOT, "%s of %011d\n", reference, left.amount());
    return new Line(line, "a line with an amount");
  }

  HostOutcome outcome(String answer, HostOutcome yes, Values order) {
    return switch (answer) {
      case "yes." -> yes;
      case "no." -> no();
      default -> new HostOutcome.Unknown("the answer has no row");
    };
  }

  static HostOutcome no() {
    return new HostOutcome.Declined(DeclineReason.DECLINED, Values.NONE);
  }

  static String text(Answer answer) {
    return new String(answer.body(), US_ASCII);
  }

  /** A line of the message. */
  record Line(String text, String description) implements Message.Part {

    @Override
    public byte[] bytes() {
      return text.getBytes(US_ASCII);
    }

    @Override
    public byte[] masked() {
      return LongDigits.masked(bytes());
    }
  }
}
