package org.tapedeck.testkit;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tapedeck.cassette.Answer;
import org.tapedeck.cassette.ApprovalRequest;
import org.tapedeck.cassette.Host;
import org.tapedeck.cassette.HostSilent;
import org.tapedeck.cassette.HostUnreachable;
import org.tapedeck.cassette.ReversalRequest;
import org.tapedeck.cassette.Values;

/** The rule of what a cassette keeps to itself: C8. */
interface SecrecyRules {

  CassetteSubject subject();

  @Test
  default void c8_noPartDescribesASecret() {
    for (Exchange exchange : subject().exchanges()) {
      ScriptedHost host = ScriptedHost.silent();
      exchange.outcome(subject().cassette(), host);
      assertFalse(host.onlySent().descriptions().isEmpty(), exchange.name());
      assertNoSecretIn(host.onlySent().descriptions());
    }
  }

  @Test
  default void c8_noOutcomeTellsASecret() {
    for (Exchange exchange : subject().exchanges()) {
      exchange
          .hosts()
          .map(host -> exchange.outcome(subject().cassette(), host))
          .forEach(outcome -> assertNoSecretIn(outcome.texts()));
    }
  }

  @Test
  default void c8_noExceptionTellsASecret() throws HostSilent, HostUnreachable {
    ApprovalRequest request = withOverlongSecrets(subject().approval());
    try {
      subject().cassette().approve(request, ScriptedHost.answering(answer()));
    } catch (RuntimeException refusal) {
      assertNoSecretIn(List.of(stackTrace(refusal)));
    }
  }

  @Test
  default void c8_noExceptionOfAReversalTellsASecret() throws HostSilent, HostUnreachable {
    try {
      if (subject().reversesByHost()) {
        Host host = ScriptedHost.answering(subject().reversalAnswers().yes());
        subject().cassette().reverse(withOverlongSecrets(subject().reversal()), host);
      }
    } catch (RuntimeException refusal) {
      assertNoSecretIn(List.of(stackTrace(refusal)));
    }
  }

  private Answer answer() {
    return subject().approvalAnswers().yes();
  }

  private void assertNoSecretIn(List<String> texts) {
    secrets(subject().approval().order()).assertNotIn(texts);
    subject().batch().items().forEach(item -> secrets(item.order()).assertNotIn(texts));
  }

  private Secrets secrets(Values order) {
    return new Secrets(subject().cassette(), order);
  }

  private ApprovalRequest withOverlongSecrets(ApprovalRequest sample) {
    Values order = sample.order().and(secrets(sample.order()).overlong());
    return new ApprovalRequest(
        sample.configuration(),
        sample.orderNumber(),
        sample.paymentNumber(),
        sample.amount(),
        order,
        sample.transactionNumber(),
        sample.repeated(),
        sample.time());
  }

  private ReversalRequest withOverlongSecrets(ReversalRequest sample) {
    return new ReversalRequest(
        sample.configuration(),
        sample.orderNumber(),
        sample.paymentNumber(),
        sample.authorized(),
        sample.approved(),
        sample.left(),
        sample.order().and(secrets(sample.order()).overlong()),
        sample.evidence(),
        sample.transactionNumber(),
        sample.repeated(),
        sample.time());
  }

  private static String stackTrace(Throwable refusal) {
    StringWriter text = new StringWriter();
    refusal.printStackTrace(new PrintWriter(text, true));
    return text.toString();
  }
}
