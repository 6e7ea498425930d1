package org.tapedeck.testkit;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.tapedeck.cassette.Answer;
import org.tapedeck.cassette.ApprovalRequest;
import org.tapedeck.cassette.BatchCloseRequest;
import org.tapedeck.cassette.BatchItem;
import org.tapedeck.cassette.BatchTotals;
import org.tapedeck.cassette.Cassette;
import org.tapedeck.cassette.Configuration;
import org.tapedeck.cassette.Money;
import org.tapedeck.cassette.ReversalRequest;
import org.tapedeck.cassette.Values;

/** Samples for the plain cassette and for those made of it. */
record PlainSubject(Supplier<Cassette> made) implements CassetteSubject {

  private static final Configuration NO_SETTINGS =
      new Configuration(Values.NONE, Values.NONE, Values.NONE);
  private static final Values ORDER = Values.of(Map.of("pan", "4111111111111111"));
  private static final Money TEN = new Money(1000, -2, "840");
  private static final Instant TIME = Instant.EPOCH;

  @Override
  public Cassette cassette() {
    return made.get();
  }

  @Override
  public ApprovalRequest approval() {
    return new ApprovalRequest(NO_SETTINGS, 1, 1, TEN, ORDER, 0, false, TIME);
  }

  @Override
  public ReversalRequest reversal() {
    Money four = new Money(400, -2, "840");
    Values evidence = Values.of(Map.of("reference", "7"));
    return new ReversalRequest(NO_SETTINGS, 1, 1, TEN, TEN, four, ORDER, evidence, 0, false, TIME);
  }

  @Override
  public SampleAnswers reversalAnswers() {
    return approvalAnswers();
  }

  @Override
  public BatchCloseRequest batch() {
    BatchItem item =
        new BatchItem(BatchItem.Kind.PAYMENT, 1, 1, TEN, TEN, ORDER, Values.NONE, 0, TIME);
    BatchTotals totals = new BatchTotals(1, TEN, 0, new Money(0, -2, "840"));
    return new BatchCloseRequest(NO_SETTINGS, 1, false, totals, List.of(item), TIME);
  }

  @Override
  public SampleAnswers approvalAnswers() {
    List<Answer> damaged = List.of(answer(""), answer("yes"), answer("n."));
    return new SampleAnswers(answer("yes."), answer("no."), answer("maybe."), damaged);
  }

  @Override
  public SampleAnswers batchAnswers() {
    return approvalAnswers();
  }

  private static Answer answer(String text) {
    return new Answer("text/plain", text.getBytes(US_ASCII));
  }
}
