package org.tapedeck.framework.harness;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.tapedeck.cassette.Handling.HOST;
import static org.tapedeck.cassette.Handling.LOCAL;

import java.net.URI;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tapedeck.cassette.ApprovalRequest;
import org.tapedeck.cassette.BatchCloseRequest;
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
import org.tapedeck.cassette.Message;
import org.tapedeck.cassette.NumberSeries;
import org.tapedeck.cassette.Numbering;
import org.tapedeck.cassette.PaymentCommand;
import org.tapedeck.cassette.RefundRequest;
import org.tapedeck.cassette.RetryPlan;
import org.tapedeck.cassette.ReversalRequest;
import org.tapedeck.cassette.Scope;
import org.tapedeck.cassette.Secrecy;
import org.tapedeck.cassette.Values;
import org.tapedeck.cassette.visit.Hearing;
import org.tapedeck.cassette.visit.Inbound;
import org.tapedeck.cassette.visit.Instruction;
import org.tapedeck.cassette.visit.Origin;
import org.tapedeck.cassette.visit.PayPage;
import org.tapedeck.cassette.visit.Proof;
import org.tapedeck.cassette.visit.Response;
import org.tapedeck.cassette.visit.Verdict;
import org.tapedeck.cassette.visit.Visit;
import org.tapedeck.cassette.visit.VisitLimits;

/**
 * A bank where buyers pay on a page. An inbound call says plainly what it is: {@code word} is one
 * of the rows of {@link #judge}. What proofs are worth the scripted host says.
 */
public final class PaperBank implements Cassette, PayPage {

  public static final Duration VISIT = Duration.ofMinutes(10);

  /** Of an order of so many units it has a last word, under the visit's reference. */
  public static final int WITH_LAST_WORD = 1700;

  /** A page that was made to be hard to keep. */
  public static final Instruction.Html PAGE = new Instruction.Html("\"\n\"é".repeat(5_000));

  private static final Instruction.Html LONG = new Instruction.Html("x".repeat(40_000));
  private static final String RETURN_TOKEN = "returnToken";

  private static final Map<PaymentCommand, Handling> COMMANDS =
      new EnumMap<>(
          Map.ofEntries(
              Map.entry(PaymentCommand.ACCEPT_PAYMENT, LOCAL),
              Map.entry(PaymentCommand.RECEIVE_PAYMENT, LOCAL),
              Map.entry(PaymentCommand.APPROVE, HOST),
              Map.entry(PaymentCommand.APPROVE_REVERSAL, HOST),
              Map.entry(PaymentCommand.DEPOSIT, LOCAL),
              Map.entry(PaymentCommand.DEPOSIT_REVERSAL, LOCAL),
              Map.entry(PaymentCommand.REFUND, HOST),
              Map.entry(PaymentCommand.CANCEL_ORDER, LOCAL),
              Map.entry(PaymentCommand.CLOSE_ORDER, LOCAL),
              Map.entry(PaymentCommand.BATCH_CLOSE, LOCAL),
              Map.entry(PaymentCommand.REFUND_REVERSAL, LOCAL),
              Map.entry(PaymentCommand.BATCH_PURGE, LOCAL),
              Map.entry(PaymentCommand.DELETE_BATCH, LOCAL)));

  /** A call that says a word about a visit. */
  public static Inbound call(String reference, String call, String word, String proof) {
    return new Inbound(
        call,
        List.of(
            new Instruction.Field("reference", reference),
            new Instruction.Field("word", word),
            new Instruction.Field("proof", proof)),
        "192.0.2.7");
  }

  /** A return to the address with a token. */
  public static Inbound back(String reference, String token, String proof) {
    Inbound plain = call(reference, "return", "proof", proof);
    return new Inbound(
        plain.call(), token, plain.parameters(), plain.remoteAddress(), plain.browser());
  }

  @Override
  public String name() {
    return "Bank";
  }

  @Override
  public String version() {
    return "1";
  }

  @Override
  public Map<PaymentCommand, Handling> commands() {
    return COMMANDS;
  }

  @Override
  public KeywordTable keywords() {
    // Tests give every order a card; this bank has no use for it.
    return new KeywordTable()
        .required(Scope.CASSETTE, "$HOST", "host", 1000, Content.text(1, 40), Secrecy.PLAIN)
        .optional(Scope.ORDER, "$CVV", "cvv", 1004, Content.digits(3, 4), Secrecy.FLEETING)
        .optional(Scope.ORDER, "$MAIL", "mail", 1003, Content.text(1, 80), Secrecy.PLAIN)
        .optional(Scope.ORDER, "$PAN", "pan", 1001, Content.digits(12, 19), Secrecy.MASKED)
        .optional(Scope.ORDER, "$EXPIRY", "expiry", 1002, Content.yearMonth(), Secrecy.HIDDEN);
  }

  @Override
  public Link link(Values cassette) {
    URI address = URI.create("https://" + cassette.text("host") + "/");
    return new Link.Https(address, Optional.empty(), Duration.ofSeconds(5), Duration.ofSeconds(30));
  }

  /** Three times, every four seconds. */
  @Override
  public RetryPlan retries(Values cassette) {
    return new RetryPlan(0, Duration.ofSeconds(4), 3);
  }

  @Override
  public Optional<NumberSeries> series(Numbering numbering, Configuration configuration) {
    return Optional.empty();
  }

  @Override
  public HostOutcome approve(ApprovalRequest request, Host host) {
    throw new AssertionError("never called");
  }

  @Override
  public HostOutcome closeBatch(BatchCloseRequest request, Host host) {
    throw new AssertionError("never called");
  }

  @Override
  public Optional<PayPage> payPage() {
    return Optional.of(this);
  }

  @Override
  public Map<String, Origin> calls() {
    return Map.of("return", Origin.BUYER, "receipt", Origin.BANK, "result", Origin.EITHER);
  }

  @Override
  public VisitLimits limits(Configuration configuration) {
    return new VisitLimits(VISIT, Duration.ofMinutes(5), Duration.ofSeconds(5));
  }

  /** Without a word to the host, unless the order is of 13 units. */
  @Override
  public HostOutcome send(Visit visit, Host host) throws HostSilent, HostUnreachable {
    if (visit.amount().amount() == 13) {
      String code = visit.order().find("cvv").map(it -> " for card with " + it).orElse("");
      String answer = ask("token" + code, host);
      if (answer.equals("long")) {
        return further(visit, LONG);
      }
      if (!answer.equals("yes")) {
        return new HostOutcome.Declined(DeclineReason.INVALID, Values.NONE);
      }
    }
    return new HostOutcome.Deferred(
        new Instruction.Post(
            URI.create("https://bank.example/pay"),
            List.of(
                new Instruction.Field("amount", "" + visit.amount().amount()),
                new Instruction.Field("reference", visit.reference()),
                new Instruction.Field("back", visit.addresses().call("return").toString()))),
        Values.of(Map.of("sent", "yes")));
  }

  @Override
  public Optional<String> reference(Inbound call) {
    return call.one("reference");
  }

  @Override
  public Verdict judge(Inbound call, Visit visit) {
    return switch (call.one("word").orElse("")) {
      case "proof" -> proven(call, visit);
      case "no" -> new Verdict.NotPaid(Values.of(Map.of("why", "card expired")));
      case "charge?" -> new Verdict.MayCharge();
      case "charge another" -> new Verdict.MayNotCharge("Another amount.", true);
      case "forged" -> new Verdict.Forged("Somebody else has signed it.");
      case "odd" -> new Verdict.Doubtful("It does not fit.", Values.of(Map.of("why", "odd")));
      default -> new Verdict.Nothing();
    };
  }

  /** A return from a further page counts when it comes to the address that was given last. */
  private static Verdict proven(Inbound call, Visit visit) {
    boolean old =
        !call.token().isEmpty()
            && !call.token().equals(visit.evidence().find(RETURN_TOKEN).orElse(""));
    String reference = call.one("proof").orElseThrow();
    return old
        ? new Verdict.Nothing()
        : new Verdict.Proven(
            new Proof(
                reference,
                Values.of(Map.of("asks", "confirm " + reference, "came", call.token()))));
  }

  @Override
  public Optional<Proof> lastWord(Visit visit) {
    return visit.amount().amount() == WITH_LAST_WORD
        ? Optional.of(new Proof(visit.reference(), Values.of(Map.of("asks", "last word"))))
        : Optional.empty();
  }

  @Override
  public HostOutcome confirm(Visit visit, Proof proof, boolean repeated, Host host)
      throws HostSilent, HostUnreachable {
    String answer = ask(proof.evidence().text("asks") + again(repeated), host);
    Values evidence = Values.of(Map.of("answer", answer));
    return switch (answer) {
      case "yes" -> new HostOutcome.Approved(evidence, CommonAvs.UNAVAILABLE);
      case "no" -> new HostOutcome.Declined(DeclineReason.DECLINED, evidence);
      case "more" -> new HostOutcome.Unwanted("It is more than was asked for.", evidence);
      case "odd" -> new HostOutcome.Doubtful("It does not fit.", evidence);
      case "setup" -> new HostOutcome.Misconfigured("no such shop", evidence);
      case "page" -> further(visit, new Instruction.Get(URI.create("https://bank.example/next")));
      case "html" -> further(visit, PAGE);
      case "long" -> further(visit, LONG);
      default -> new HostOutcome.Unknown("the answer has no row");
    };
  }

  private static HostOutcome further(Visit visit, Instruction page) {
    return new HostOutcome.Deferred(page, Values.of(Map.of(RETURN_TOKEN, visit.returnToken())));
  }

  @Override
  public HostOutcome reverse(ReversalRequest request, Host host)
      throws HostSilent, HostUnreachable {
    String answer =
        ask("give back " + request.approved().amount() + again(request.repeated()), host);
    Values evidence = Values.of(Map.of("back", answer));
    return switch (answer) {
      case "yes" -> new HostOutcome.Reversed(evidence);
      case "no" -> new HostOutcome.Declined(DeclineReason.DECLINED, evidence);
      case "later" -> new HostOutcome.TryLater(evidence);
      default -> new HostOutcome.Unknown("the answer has no row");
    };
  }

  @Override
  public HostOutcome refund(RefundRequest request, Host host) throws HostSilent, HostUnreachable {
    String answer =
        ask(
            "refund %d of %d%s"
                .formatted(
                    request.amount().amount(), request.paid().amount(), again(request.repeated())),
            host);
    Values evidence = Values.of(Map.of("refund", answer));
    return switch (answer) {
      case "yes" -> new HostOutcome.Refunded(evidence);
      case "no" -> new HostOutcome.Declined(DeclineReason.DECLINED, evidence);
      default -> new HostOutcome.Unknown("the answer has no row");
    };
  }

  @Override
  public Response answer(Inbound call, Hearing hearing, Configuration configuration) {
    return new Response(hearing == Hearing.PAID ? 200 : 409, hearing.name());
  }

  @Override
  public Optional<URI> shop(Configuration configuration) {
    return Optional.of(URI.create("https://shop.example/thanks"));
  }

  @Override
  public Optional<String> buyerAddress(Values order) {
    return order.find("mail");
  }

  @Override
  public Optional<String> toldBuyer(Values evidence) {
    return evidence.find("why").map(why -> "The bank says: " + why + ".");
  }

  private static String again(boolean repeated) {
    return repeated ? " again" : "";
  }

  private static String ask(String text, Host host) throws HostSilent, HostUnreachable {
    Message message = Message.of("", Map.of(), "text/plain", new Line(text));
    return new String(host.exchange(message).body(), US_ASCII);
  }

  private record Line(String text) implements Message.Part {

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
      return "a line";
    }
  }
}
