package org.tapedeck.testkit;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.tapedeck.cassette.Answer;
import org.tapedeck.cassette.Cassette;
import org.tapedeck.cassette.RefundRequest;
import org.tapedeck.cassette.ReversalRequest;
import org.tapedeck.cassette.Values;
import org.tapedeck.cassette.visit.Inbound;
import org.tapedeck.cassette.visit.Visit;

/** The same samples for a page that tells returns by their tokens. */
record PlainTokenSubject(Supplier<Cassette> made) implements PayPageSubject {

  private static final String CURRENT = "100000000000000001-" + "c".repeat(22);

  private PlainPaySubject plain() {
    return new PlainPaySubject(made);
  }

  @Override
  public Cassette cassette() {
    return made.get();
  }

  @Override
  public Visit visit() {
    Values known = Values.of(Map.of(PlainTokenPage.TOKEN, CURRENT, "receipt", "12345"));
    return Other.evidence(plain().visit(), known);
  }

  @Override
  public List<Inbound> calls() {
    return plain().calls().stream().map(call -> Other.token(call, CURRENT)).toList();
  }

  @Override
  public Optional<SampleAnswers> confirmAnswers() {
    return plain().confirmAnswers();
  }

  @Override
  public Optional<SampleAnswers> lastWordAnswers() {
    return plain().confirmAnswers();
  }

  @Override
  public Optional<Answer> furtherPage() {
    return Optional.of(new Answer("text/plain", PlainTokenPage.MORE.getBytes(US_ASCII)));
  }

  @Override
  public ReversalRequest reversal() {
    return plain().reversal();
  }

  @Override
  public Optional<SampleAnswers> reversalAnswers() {
    return plain().reversalAnswers();
  }

  @Override
  public RefundRequest refund() {
    return plain().refund();
  }

  @Override
  public Optional<SampleAnswers> refundAnswers() {
    return plain().refundAnswers();
  }
}
