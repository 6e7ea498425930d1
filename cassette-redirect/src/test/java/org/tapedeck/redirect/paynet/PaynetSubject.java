package org.tapedeck.redirect.paynet;

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
final class PaynetSubject implements PayPageSubject {

  private static final String BEFORE = "paynet-secret-before";

  /** Signing takes its time, and calls are asked for often. */
  private static final List<Inbound> CALLS = signed();

  @Override
  public Cassette cassette() {
    return new PaynetCassette();
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
    return given().refund(34000);
  }

  @Override
  public Optional<SampleAnswers> refundAnswers() {
    return Optional.of(answers());
  }

  private static List<Inbound> signed() {
    Map<String, String> failed = Calls.changed(Receipts.receipt(), "status=FAIL");
    return List.of(
        Calls.call("receipt", Receipts.signed(Receipts.receipt(), "sha1", Receipts.SECRET)),
        Calls.call("receipt", Receipts.signed(failed, "sha1", BEFORE)),
        Calls.call("receipt", Receipts.receipt()),
        Calls.call("return", Map.of("status", "OK", "PMD", Receipts.PMD)));
  }

  private GivenBack given() {
    return new GivenBack(sample().configuration(), visit().amount(), proof().evidence(), false);
  }

  private static VisitSample sample() {
    return Receipts.visit().setting("secretBefore", BEFORE);
  }

  private static SampleAnswers answers() {
    return new SampleAnswers(
        answer("tref=000000000815"),
        answer("errm=unknown+irrn&errh=20"),
        answer("errm=closed+today&errh=99"),
        Stream.of("", "tref", "tref=", "tref=1&tref=1", "errm=", "errm=unknown+irr")
            .map(PaynetSubject::answer)
            .toList());
  }

  private static Answer answer(String text) {
    return new Answer("text/plain", text.getBytes(UTF_8));
  }
}
