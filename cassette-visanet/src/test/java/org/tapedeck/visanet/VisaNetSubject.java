package org.tapedeck.visanet;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tapedeck.cassette.Answer;
import org.tapedeck.cassette.ApprovalRequest;
import org.tapedeck.cassette.BatchCloseRequest;
import org.tapedeck.cassette.Cassette;
import org.tapedeck.cassette.ReversalRequest;
import org.tapedeck.testkit.CassetteSubject;
import org.tapedeck.testkit.Mutilations;
import org.tapedeck.testkit.SampleAnswers;

/** The cassette, what it asks and what the host answers. */
final class VisaNetSubject implements CassetteSubject {

  private static final String APPROVAL =
      "E4.V59991515500020%s123456091102103015APPROVAL        0225410000001 \u001C\u001C014";
  private static final String DUPLICATE = "K1.ZR@@@@%09d%016dQD000030911" + " ".repeat(21);
  private static final String REJECTED_QUOTING_THE_CARD =
      "K1.ZR@@@@0000000050000000000000020RB00003E0003D094111111111111111";

  @Override
  public Cassette cassette() {
    return new VisaNetCassette();
  }

  @Override
  public ApprovalRequest approval() {
    return Samples.approval("731", 2);
  }

  @Override
  public SampleAnswers approvalAnswers() {
    Answer yes = Samples.answer(GoldenBytes.of("w4"));
    List<Answer> damaged = damaged(yes);
    // The answer to the authorization after ours.
    damaged.add(Samples.answer(GoldenBytes.of("w6")));
    return new SampleAnswers(yes, coded("05"), coded("ZZ"), damaged);
  }

  @Override
  public ReversalRequest reversal() {
    return Samples.reversal(120, Samples.APPROVED, 4);
  }

  @Override
  public SampleAnswers reversalAnswers() {
    Answer yes = Samples.answer(GoldenBytes.of("w9"));
    List<Answer> damaged = damaged(yes);
    // The answer to the authorization that is taken back.
    damaged.add(Samples.answer(GoldenBytes.of("w4")));
    return new SampleAnswers(yes, reversalCoded("77"), reversalCoded("51"), damaged);
  }

  /** A digit of the transaction code, and with it the LRC. */
  @Override
  public int bytesThatTellOfARepetition() {
    return 2;
  }

  @Override
  public BatchCloseRequest batch() {
    return Samples.batchAgain();
  }

  @Override
  public SampleAnswers batchAnswers() {
    Answer yes = Samples.answer(GoldenBytes.of("w13"));
    List<Answer> damaged = damaged(yes);
    // The answer to the batch before ours.
    damaged.add(Samples.answer(GoldenBytes.of("w11")));
    Answer no = Samples.framed(REJECTED_QUOTING_THE_CARD);
    Answer unknown =
        Samples.framed(String.format(Locale.ROOT, DUPLICATE, 5, 20).replace("QD", "DB"));
    return new SampleAnswers(yes, no, unknown, damaged);
  }

  /** All but the answer and its copy: a frame that comes twice is not damaged. */
  private static List<Answer> damaged(Answer yes) {
    List<Answer> damaged = new ArrayList<>(Mutilations.of(yes));
    int copied = 2 * yes.body().length;
    assertTrue(damaged.removeIf(answer -> answer.body().length == copied));
    return damaged;
  }

  private static Answer reversalCoded(String responseCode) {
    return Samples.framed(APPROVAL.replace("020%s", "04%s").formatted(responseCode));
  }

  private static Answer coded(String responseCode) {
    return Samples.framed(APPROVAL.replace("0%s", "%s").formatted(responseCode));
  }
}
