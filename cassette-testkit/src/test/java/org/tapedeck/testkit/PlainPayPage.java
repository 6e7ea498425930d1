package org.tapedeck.testkit;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tapedeck.cassette.Answer;
import org.tapedeck.cassette.CommonAvs;
import org.tapedeck.cassette.Configuration;
import org.tapedeck.cassette.Content;
import org.tapedeck.cassette.Handling;
import org.tapedeck.cassette.Host;
import org.tapedeck.cassette.HostOutcome;
import org.tapedeck.cassette.HostSilent;
import org.tapedeck.cassette.HostUnreachable;
import org.tapedeck.cassette.KeywordTable;
import org.tapedeck.cassette.Message;
import org.tapedeck.cassette.PaymentCommand;
import org.tapedeck.cassette.RefundRequest;
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

/** The least that a pay page can be: its bank answers with how much it has. */
public class PlainPayPage extends PlainCassette implements PayPage {

  @Override
  public String name() {
    return "PlainPayPage";
  }

  @Override
  public Map<PaymentCommand, Handling> commands() {
    return Map.of(PaymentCommand.APPROVE, Handling.HOST, PaymentCommand.REFUND, Handling.HOST);
  }

  @Override
  public KeywordTable keywords() {
    return new KeywordTable()
        .required(
            Scope.ACCOUNT, "$PASSWORD", "password", 1000, Content.text(1, 99), Secrecy.HIDDEN);
  }

  @Override
  public Optional<PayPage> payPage() {
    return Optional.of(this);
  }

  @Override
  public Map<String, Origin> calls() {
    return Map.of("return", Origin.BUYER);
  }

  @Override
  public VisitLimits limits(Configuration configuration) {
    return new VisitLimits(Duration.ofMinutes(1), Duration.ZERO, Duration.ZERO);
  }

  @Override
  public HostOutcome send(Visit visit, Host host) throws HostSilent, HostUnreachable {
    return new HostOutcome.Deferred(instruction(visit), Values.NONE);
  }

  Instruction instruction(Visit visit) {
    return new Instruction.Get(URI.create("https://localhost/?" + visit.reference()));
  }

  @Override
  public Optional<String> reference(Inbound call) {
    return call.one("visit");
  }

  @Override
  public Verdict judge(Inbound call, Visit visit) {
    return call.one("receipt")
        .filter(receipt -> receipt.matches("[0-9]{1,64}"))
        .<Verdict>map(this::proven)
        .orElse(new Verdict.Nothing());
  }

  Verdict proven(String receipt) {
    return new Verdict.Proven(new Proof(receipt, Values.of(Map.of("receipt", receipt))));
  }

  @Override
  public HostOutcome confirm(Visit visit, Proof proof, boolean repeated, Host host)
      throws HostSilent, HostUnreachable {
    return outcome(asked(proof.evidence(), visit.configuration(), host), visit);
  }

  HostOutcome outcome(Answer answer, Visit visit) {
    String paid = text(answer);
    if (!paid.matches("[0-9]{1,9}\\.")) {
      return outcome(paid, new HostOutcome.Unknown("no amount"), Values.NONE);
    }
    return paid.equals(visit.amount().amount() + ".")
        ? new HostOutcome.Approved(Values.NONE, CommonAvs.UNAVAILABLE)
        : new HostOutcome.Unwanted("It differs.", Values.NONE);
  }

  @Override
  public HostOutcome reverse(ReversalRequest request, Host host)
      throws HostSilent, HostUnreachable {
    Answer answer = asked(request.evidence(), request.configuration(), host);
    return outcome(text(answer), new HostOutcome.Reversed(Values.NONE), Values.NONE);
  }

  @Override
  public HostOutcome refund(RefundRequest request, Host host) throws HostSilent, HostUnreachable {
    Answer answer = asked(request.evidence(), request.configuration(), host);
    return outcome(text(answer), new HostOutcome.Refunded(Values.NONE), Values.NONE);
  }

  private Answer asked(Values evidence, Configuration configuration, Host host)
      throws HostSilent, HostUnreachable {
    return host.exchange(
        message(1, List.of(question(evidence, configuration.account().text("password")))));
  }

  /** Seventeen characters, as the message announces. */
  Message.Part question(Values evidence, String password) {
    return new Question(evidence.text("receipt") + " ", password);
  }

  @Override
  public Response answer(Inbound call, Hearing hearing, Configuration configuration) {
    return new Response(200, "");
  }

  @Override
  public Optional<URI> shop(Configuration configuration) {
    return Optional.empty();
  }

  @Override
  public Optional<String> buyerAddress(Values order) {
    return Optional.empty();
  }

  /** A line that ends with a password. */
  record Question(String receipt, String password) implements Message.Part {

    @Override
    public byte[] bytes() {
      return (receipt + password).getBytes(US_ASCII);
    }

    @Override
    public byte[] masked() {
      return (receipt + "*".repeat(password.length())).getBytes(US_ASCII);
    }

    @Override
    public String description() {
      return "a receipt";
    }
  }
}
