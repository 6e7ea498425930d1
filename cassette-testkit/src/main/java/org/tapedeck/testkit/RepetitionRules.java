package org.tapedeck.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tapedeck.cassette.ApprovalRequest;
import org.tapedeck.cassette.BatchCloseRequest;
import org.tapedeck.cassette.ReversalRequest;

/** The rule of how a host is asked again: C17. */
interface RepetitionRules {

  CassetteSubject subject();

  @Test
  default void c17_anApprovalIsAskedForAgainInTheSameWords() {
    assertSame(
        "approve", repeated -> (cassette, host) -> cassette.approve(approval(repeated), host));
  }

  @Test
  default void c17_aReversalIsAskedForAgainInTheSameWords() {
    if (subject().reversesByHost()) {
      assertSame(
          "reverse", repeated -> (cassette, host) -> cassette.reverse(reversal(repeated), host));
    }
  }

  @Test
  default void c17_aBatchIsSentAgainInTheSameWords() {
    assertSame(
        "closeBatch", repeated -> (cassette, host) -> cassette.closeBatch(batch(repeated), host));
  }

  private void assertSame(String name, Function<Boolean, Exchange.Asking> asking) {
    byte[] first = sentBy(asking.apply(false));
    byte[] again = sentBy(asking.apply(true));
    // That the same request is sent in the same bytes is another rule.
    if (Arrays.equals(first, sentBy(asking.apply(false)))) {
      assertEquals(first.length, again.length, name + " has another length when asked again");
      long others = IntStream.range(0, first.length).filter(i -> first[i] != again[i]).count();
      assertTrue(others <= subject().bytesThatTellOfARepetition(), name + ": " + others + " bytes");
    }
  }

  private byte[] sentBy(Exchange.Asking asking) {
    ScriptedHost host = ScriptedHost.silent();
    new Exchange("again", "", asking, null).outcome(subject().cassette(), host);
    return host.onlySent().bytes();
  }

  private ApprovalRequest approval(boolean repeated) {
    ApprovalRequest sample = subject().approval();
    return new ApprovalRequest(
        sample.configuration(),
        sample.orderNumber(),
        sample.paymentNumber(),
        sample.amount(),
        sample.order(),
        sample.transactionNumber(),
        repeated,
        sample.time());
  }

  private ReversalRequest reversal(boolean repeated) {
    ReversalRequest sample = subject().reversal();
    return new ReversalRequest(
        sample.configuration(),
        sample.orderNumber(),
        sample.paymentNumber(),
        sample.authorized(),
        sample.approved(),
        sample.left(),
        sample.order(),
        sample.evidence(),
        sample.transactionNumber(),
        repeated,
        sample.time());
  }

  private BatchCloseRequest batch(boolean repeated) {
    BatchCloseRequest sample = subject().batch();
    return new BatchCloseRequest(
        sample.configuration(),
        sample.batchNumber(),
        repeated,
        sample.totals(),
        sample.items(),
        sample.time());
  }
}
