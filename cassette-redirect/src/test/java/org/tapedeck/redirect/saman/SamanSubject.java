package org.tapedeck.redirect.saman;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.tapedeck.cassette.Answer;
import org.tapedeck.cassette.Cassette;
import org.tapedeck.cassette.RefundRequest;
import org.tapedeck.cassette.ReversalRequest;
import org.tapedeck.cassette.visit.Inbound;
import org.tapedeck.cassette.visit.Visit;
import org.tapedeck.testkit.PayPageSubject;
import org.tapedeck.testkit.SampleAnswers;

/** The cassette by one of its profiles, what it asks and what the bank answers. */
record SamanSubject(Profile profile) implements PayPageSubject {

  private static final int STEP = 7;

  @Override
  public Cassette cassette() {
    return new SamanCassette();
  }

  @Override
  public Visit visit() {
    return Samples.visit(account());
  }

  @Override
  public List<Inbound> calls() {
    return List.of(
        Samples.call("State=OK ResNum=OURS RefNum=REFNUM MID=2015 TRACENO=12 visit=OURS"),
        Samples.call("State=CanceledByUser ResNum=OURS RefNum="),
        Samples.call("ResNum=OURS RefNum=REFNUM Token=" + Samples.TOKEN),
        Samples.call("State=OK ResNum=OURS RefNum=REFNUM SecurePan=621986****8080 CID=x"));
  }

  @Override
  public Optional<SampleAnswers> sendAnswers() {
    return profile == Profile.SOAP ? Optional.empty() : Optional.of(tokens());
  }

  @Override
  public Optional<SampleAnswers> confirmAnswers() {
    return Optional.of(
        profile == Profile.SOAP ? numbers("verifyTransaction", "10000") : restCodes());
  }

  @Override
  public ReversalRequest reversal() {
    return Samples.reversal(account(), false);
  }

  @Override
  public Optional<SampleAnswers> reversalAnswers() {
    return Optional.of(profile == Profile.SOAP ? numbers("reverseTransaction1", "1") : restCodes());
  }

  @Override
  public RefundRequest refund() {
    return Samples.refund(account(), 10_000, false);
  }

  @Override
  public Optional<SampleAnswers> refundAnswers() {
    return reversalAnswers();
  }

  private String account() {
    return "profile=" + profile.name();
  }

  private static SampleAnswers tokens() {
    Answer yes = Samples.json("{'status':1,'token':'" + Samples.TOKEN + "'}");
    Answer no = Samples.json("{'status':-1,'errorCode':'5'}");
    return new SampleAnswers(yes, no, Samples.json("{'status':-1,'errorCode':'77'}"), damaged(yes));
  }

  private static SampleAnswers numbers(String operation, String result) {
    Answer yes = Samples.soap(operation, result);
    List<Answer> damaged = damaged(yes);
    damaged.add(Samples.soap("otherTransaction", result));
    return new SampleAnswers(
        yes, Samples.soap(operation, "-14"), Samples.soap(operation, "-77"), damaged);
  }

  private static SampleAnswers restCodes() {
    Answer yes = Samples.rest(0);
    return new SampleAnswers(yes, Samples.rest(-2), Samples.rest(77), damaged(yes));
  }

  /** Cut off in many places, twice, with a failure's status, and as another's page. */
  private static List<Answer> damaged(Answer yes) {
    List<Answer> damaged = new ArrayList<>();
    byte[] whole = new String(yes.body(), UTF_8).strip().getBytes(UTF_8);
    for (int length = 0; length < whole.length; length += STEP) {
      damaged.add(new Answer(yes.contentType(), Arrays.copyOf(whole, length)));
    }
    String twice = new String(whole, UTF_8).repeat(2);
    damaged.add(new Answer(yes.contentType(), twice.getBytes(UTF_8)));
    damaged.add(new Answer(500, yes.contentType(), whole));
    damaged.add(new Answer("text/html", "<html>OK</html>".getBytes(UTF_8)));
    return damaged;
  }
}
