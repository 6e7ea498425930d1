package org.tapedeck.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.tapedeck.cassette.Cassette;
import org.tapedeck.cassette.Handling;
import org.tapedeck.cassette.Host;
import org.tapedeck.cassette.HostOutcome;
import org.tapedeck.cassette.HostSilent;
import org.tapedeck.cassette.HostUnreachable;
import org.tapedeck.cassette.Money;
import org.tapedeck.cassette.ReversalRequest;
import org.tapedeck.cassette.Values;

/** The rules of how an approval is taken back: C12 and C13. */
interface ReversalRules {

  CassetteSubject subject();

  @Test
  default void c12_evidenceOfAnApprovalIsEnoughForItsReversal() throws HostSilent, HostUnreachable {
    Cassette cassette = subject().cassette();
    Host yes = ScriptedHost.answering(subject().approvalAnswers().yes());
    // That a yes is told as Approved is another rule.
    if (subject().reversesByHost()
        && cassette.approve(subject().approval(), yes) instanceof HostOutcome.Approved approved) {
      assertEquals(Handling.HOST, cassette.reversal(approved.evidence()));
      sent(request(subject().reversal().left(), approved.evidence()));
    }
  }

  @Test
  default void c13_whatIsLeftIsTold() {
    if (subject().reversesByHost()) {
      long left = subject().reversal().left().amount();
      Set<String> messages =
          LongStream.of(0, left, left + 1).mapToObj(this::sentLeaving).collect(Collectors.toSet());
      assertEquals(3, messages.size(), "different reversals are sent in the same bytes");
    }
  }

  private String sentLeaving(long amount) {
    Money sample = subject().reversal().left();
    Money left = new Money(amount, sample.exponent(), sample.currency());
    try {
      return sent(request(left, subject().reversal().evidence()));
    } catch (HostSilent | HostUnreachable impossible) {
      throw new AssertionError(impossible);
    }
  }

  private String sent(ReversalRequest request) throws HostSilent, HostUnreachable {
    ScriptedHost host = ScriptedHost.answering(subject().reversalAnswers().yes());
    subject().cassette().reverse(request, host);
    return new String(host.onlySent().bytes(), StandardCharsets.ISO_8859_1);
  }

  private ReversalRequest request(Money left, Values evidence) {
    ReversalRequest sample = subject().reversal();
    return new ReversalRequest(
        sample.configuration(),
        sample.orderNumber(),
        sample.paymentNumber(),
        sample.authorized(),
        sample.approved(),
        left,
        sample.order(),
        evidence,
        sample.transactionNumber(),
        sample.repeated(),
        sample.time());
  }
}
