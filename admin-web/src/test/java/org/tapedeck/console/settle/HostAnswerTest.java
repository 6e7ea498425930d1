package org.tapedeck.console.settle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the host said, and which payment it rejected. */
class HostAnswerTest {

  private static HostAnswer answer(String state, Map<String, String> properties) {
    return new HostAnswer(
        Rows.answered(Rows.row("merchantNumber=7 batchNumber=2 state=" + state), properties));
  }

  @Test
  void aRejectedPaymentIsNamedWithItsPage() {
    HostAnswer answer =
        answer(
            "batch_open",
            Map.of(
                "batchResponseCode", "RB",
                "errorText", "error in batch",
                "errorOrderNumber", "1001",
                "errorPaymentNumber", "2"));
    assertTrue(answer.isRejection());
    assertTrue(answer.isMemberNamed());
    assertEquals("/console/payment?merchant=7&order=1001&payment=2", answer.getAddress());
    assertEquals(List.of("batchResponseCode", "errorText"), List.copyOf(answer.facts().keySet()));
  }

  @Test
  void aRejectedCreditIsNamedWithItsOrder() {
    HostAnswer answer =
        answer(
            "batch_open",
            Map.of("errorText", "card type", "errorOrderNumber", "5", "errorCreditNumber", "3"));
    assertFalse(answer.isPayment());
    assertEquals("3", answer.getNumber());
    assertEquals("/console/order?merchant=7&order=5", answer.getAddress());
  }

  @Test
  void aBatchThatTheHostHasAlreadyIsRejectedUnlessItIsClosed() {
    assertFalse(answer("batch_closed", Map.of("batchResponseCode", "QD")).isRejection());
    assertTrue(answer("batch_open", Map.of("batchResponseCode", "QD")).isRejection());
    assertFalse(answer("batch_closed", Map.of("batchResponseCode", "GB")).isRejection());
    assertFalse(answer("batch_pending", Map.of("batchResponseCode", "QD")).isRejection());
  }

  @Test
  void whatNobodyKnowsComesBehindWhatIsKnown() {
    assertEquals(
        List.of("batchResponseCode", "hostBatchNumber", "another"),
        List.copyOf(
            answer(
                    "batch_closed",
                    Map.of("another", "x", "hostBatchNumber", "001", "batchResponseCode", "GB"))
                .facts()
                .keySet()));
  }

  @Test
  void beforeItIsSentThereIsNone() {
    assertFalse(answer("batch_open", Map.of()).isThere());
  }
}
