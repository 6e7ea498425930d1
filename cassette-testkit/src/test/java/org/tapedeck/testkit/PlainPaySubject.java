package org.tapedeck.testkit;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.tapedeck.cassette.Answer;
import org.tapedeck.cassette.Cassette;
import org.tapedeck.cassette.Configuration;
import org.tapedeck.cassette.Money;
import org.tapedeck.cassette.RefundRequest;
import org.tapedeck.cassette.ReversalRequest;
import org.tapedeck.cassette.Values;
import org.tapedeck.cassette.visit.Inbound;
import org.tapedeck.cassette.visit.Instruction.Field;
import org.tapedeck.cassette.visit.Visit;

/** Samples for the plain pay page and for those made of it. */
record PlainPaySubject(Supplier<Cassette> made) implements PayPageSubject {

  private static final Configuration SETTINGS =
      new Configuration(Values.NONE, Values.NONE, Values.of(Map.of("password", "secret-pass")));
  private static final Money TEN = new Money(1000, -2, "840");
  private static final Money NOTHING = new Money(0, -2, "840");
  private static final Values EVIDENCE = Values.of(Map.of("receipt", "12345"));
  private static final Instant TIME = Instant.EPOCH;

  private record Localhost() implements Visit.Addresses {

    @Override
    public URI call(String name) {
      return URI.create("https://localhost/" + name);
    }

    @Override
    public URI call(String name, String returnToken) {
      return URI.create(call(name) + "/" + returnToken);
    }

    @Override
    public URI page() {
      return URI.create("https://localhost/wait");
    }
  }

  @Override
  public Cassette cassette() {
    return made.get();
  }

  @Override
  public Visit visit() {
    return new Visit(
        SETTINGS,
        1,
        1,
        TEN,
        "100000000000000001",
        "t".repeat(32),
        "100000000000000001-" + "r".repeat(22),
        new Localhost(),
        Values.NONE,
        Values.NONE,
        false,
        TIME);
  }

  @Override
  public List<Inbound> calls() {
    List<Field> fields =
        List.of(new Field("visit", "100000000000000001"), new Field("receipt", "12345"));
    return List.of(new Inbound("return", fields, "127.0.0.1"));
  }

  @Override
  public Optional<SampleAnswers> confirmAnswers() {
    return Optional.of(answers("1000."));
  }

  @Override
  public ReversalRequest reversal() {
    return new ReversalRequest(
        SETTINGS, 1, 1, TEN, TEN, NOTHING, Values.NONE, EVIDENCE, 0, false, TIME);
  }

  @Override
  public Optional<SampleAnswers> reversalAnswers() {
    return Optional.of(answers("yes."));
  }

  @Override
  public RefundRequest refund() {
    return new RefundRequest(SETTINGS, 1, 1, TEN, TEN, Values.NONE, EVIDENCE, 0, false, TIME);
  }

  @Override
  public Optional<SampleAnswers> refundAnswers() {
    return Optional.of(answers("yes."));
  }

  private static SampleAnswers answers(String yes) {
    return new SampleAnswers(
        answer(yes), answer("no."), answer("maybe."), List.of(answer(""), answer("n")));
  }

  private static Answer answer(String text) {
    return new Answer("text/plain", text.getBytes(US_ASCII));
  }
}
