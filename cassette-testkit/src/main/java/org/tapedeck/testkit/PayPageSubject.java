package org.tapedeck.testkit;

import java.util.List;
import java.util.Optional;
import org.tapedeck.cassette.Answer;
import org.tapedeck.cassette.Host;
import org.tapedeck.cassette.RefundRequest;
import org.tapedeck.cassette.ReversalRequest;
import org.tapedeck.cassette.visit.Inbound;
import org.tapedeck.cassette.visit.PayPage;
import org.tapedeck.cassette.visit.Proof;
import org.tapedeck.cassette.visit.Visit;

/**
 * A cassette with a pay page, and samples. Answers are empty where no host is asked. The secret
 * settings of the samples' account are texts that appear nowhere else in them.
 */
public interface PayPageSubject extends Subject {

  /** A visit that was sent. */
  Visit visit();

  /** Calls as bank and buyer make them; by the first the visit is proven to be paid. */
  List<Inbound> calls();

  /** Answers to {@link PayPage#send}. */
  default Optional<SampleAnswers> sendAnswers() {
    return Optional.empty();
  }

  /**
   * A host that lets {@link PayPage#send} send the buyer. Where several messages are needed for it,
   * with several answers, {@link #sendAnswers} are empty and this is the bank.
   */
  default Host sendHost() {
    return sendAnswers()
        .map(samples -> ScriptedHost.answering(samples.yes()))
        .orElseGet(ScriptedHost::unreachable);
  }

  /** Answers to {@link PayPage#confirm} of the first call's proof. */
  default Optional<SampleAnswers> confirmAnswers() {
    return Optional.empty();
  }

  /**
   * An answer to {@link PayPage#confirm} of the first call's proof by which the bank sends the
   * buyer on; empty when one page is always enough.
   */
  default Optional<Answer> furtherPage() {
    return Optional.empty();
  }

  /** Answers to {@link PayPage#confirm} of {@link PayPage#lastWord}. */
  default Optional<SampleAnswers> lastWordAnswers() {
    return Optional.empty();
  }

  /** All of {@link #visit} is taken back, after it was confirmed. */
  ReversalRequest reversal();

  /** Answers to {@link #reversal}. */
  default Optional<SampleAnswers> reversalAnswers() {
    return Optional.empty();
  }

  /** All of {@link #visit} is given back, after it was confirmed. */
  RefundRequest refund();

  /** Answers to {@link #refund}. */
  default Optional<SampleAnswers> refundAnswers() {
    return Optional.empty();
  }

  /** Its pay page. */
  default PayPage page() {
    return cassette().payPage().orElseThrow();
  }

  /** What the first call proves. */
  default Proof proof() {
    return PayPageExchanges.proof(page().judge(calls().get(0), visit()));
  }

  @Override
  default List<Exchange> exchanges() {
    return PayPageExchanges.of(this);
  }
}
