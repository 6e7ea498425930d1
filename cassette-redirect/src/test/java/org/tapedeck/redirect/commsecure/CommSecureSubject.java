package org.tapedeck.redirect.commsecure;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tapedeck.cassette.Answer;
import org.tapedeck.cassette.Cassette;
import org.tapedeck.cassette.RefundRequest;
import org.tapedeck.cassette.ReversalRequest;
import org.tapedeck.cassette.visit.Inbound;
import org.tapedeck.cassette.visit.Visit;
import org.tapedeck.redirect.Calls;
import org.tapedeck.redirect.GivenBack;
import org.tapedeck.redirect.VisitSample;
import org.tapedeck.testkit.PayPageSubject;
import org.tapedeck.testkit.SampleAnswers;

/** The cassette, and what its bank says. */
final class CommSecureSubject implements PayPageSubject {

  private static final String SECRET = "bank and shop only";
  private static final String BEFORE = "bank and shop before";
  private static final String PASSWORD = "nobody-else-5ees";

  private static final String YES =
      "Status: Accepted\nErrorString: No Error\nERROR: 0\nTransID: SimProxy 54041670\n";

  /** Signing takes its time, and calls are asked for often. */
  private static final List<Inbound> CALLS = signed();

  @Override
  public Cassette cassette() {
    return new CommSecureCassette();
  }

  @Override
  public Visit visit() {
    return sample().visit();
  }

  @Override
  public List<Inbound> calls() {
    return CALLS;
  }

  @Override
  public ReversalRequest reversal() {
    return given().reversal();
  }

  @Override
  public Optional<SampleAnswers> reversalAnswers() {
    return Optional.of(answers());
  }

  @Override
  public RefundRequest refund() {
    return given().refund(69000);
  }

  @Override
  public Optional<SampleAnswers> refundAnswers() {
    return Optional.of(answers());
  }

  private static List<Inbound> signed() {
    return List.of(
        Calls.call("result", Messages.signed(Messages.result(Generation.B), SECRET)),
        Calls.call("result", Messages.signed(Messages.result(Generation.A), BEFORE)),
        Calls.call("result", Messages.result(Generation.B)),
        Calls.call("probe", Map.of("RefNum", "200", "CustNum", "1000", "Amount", "69000")));
  }

  private GivenBack given() {
    return new GivenBack(sample().configuration(), visit().amount(), proof().evidence(), false);
  }

  private static VisitSample sample() {
    return Messages.visit(Generation.B)
        .setting("secret", SECRET)
        .setting("secretBefore", BEFORE)
        .setting("password", PASSWORD);
  }

  private static SampleAnswers answers() {
    String no = "Status: Declined\nErrorString: Wrong PASSWORD '" + PASSWORD + "'\nERROR: 1\n";
    return new SampleAnswers(
        answer(YES),
        answer(no),
        answer(YES.replace("Accepted", "Pending")),
        Stream.of("", "Status: Accepted\n", YES + YES, YES.replace(": ", "="))
            .map(CommSecureSubject::answer)
            .toList());
  }

  private static Answer answer(String text) {
    return new Answer("text/plain", text.getBytes(UTF_8));
  }
}
