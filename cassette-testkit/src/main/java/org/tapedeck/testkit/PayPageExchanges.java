package org.tapedeck.testkit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tapedeck.cassette.Cassette;
import org.tapedeck.cassette.visit.PayPage;
import org.tapedeck.cassette.visit.Proof;
import org.tapedeck.cassette.visit.Verdict;
import org.tapedeck.cassette.visit.Visit;
import org.tapedeck.testkit.Exchange.Asking;

/** What a cassette with a pay page asks its host, as far as it does. */
final class PayPageExchanges {

  private PayPageExchanges() {}

  static List<Exchange> of(PayPageSubject subject) {
    Visit visit = subject.visit();
    Asking send = (cassette, host) -> page(cassette).send(visit, host);
    Asking confirm =
        (cassette, host) -> page(cassette).confirm(visit, subject.proof(), false, host);
    Asking lastWord =
        (cassette, host) ->
            page(cassette)
                .confirm(visit, page(cassette).lastWord(visit).orElseThrow(), false, host);
    Asking reverse = (cassette, host) -> cassette.reverse(subject.reversal(), host);
    Asking refund = (cassette, host) -> cassette.refund(subject.refund(), host);
    return Stream.of(
            exchange("send", "Deferred", send, subject.sendAnswers()),
            exchange(Exchange.CONFIRM, "Approved", confirm, subject.confirmAnswers()),
            exchange(Exchange.LAST_WORD, "Approved", lastWord, subject.lastWordAnswers()),
            exchange("reverse", "Reversed", reverse, subject.reversalAnswers()),
            exchange("refund", "Refunded", refund, subject.refundAnswers()))
        .flatMap(Optional::stream)
        .toList();
  }

  static Proof proof(Verdict verdict) {
    if (verdict instanceof Verdict.Proven proven) {
      return proven.proof();
    }
    throw new AssertionError("the first call proves nothing: " + verdict.getClass());
  }

  private static Optional<Exchange> exchange(
      String name, String yes, Asking asking, Optional<SampleAnswers> answers) {
    return answers.map(samples -> new Exchange(name, yes, asking, samples));
  }

  private static PayPage page(Cassette cassette) {
    return cassette.payPage().orElseThrow();
  }
}
