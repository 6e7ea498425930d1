package org.tapedeck.framework.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tapedeck.cassette.Money;
import org.tapedeck.cassette.Values;
import org.tapedeck.framework.command.Rule;
import org.tapedeck.framework.harness.Codes;

class BatchRulesTest {

  private static final Instant NOW = Instant.EPOCH;
  private static final Money TEN = new Money(1000, -2, "840");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          batch    | host     | answer
          open     | at rest  | PRC_OPERATION_SUCCESS RC_NONE
          rejected | at rest  | PRC_OPERATION_SUCCESS RC_NONE
          pending  | at rest  | PRC_OPERATION_SUCCESS RC_NONE
          pending  | asked    | PRC_OPERATION_SUCCESS RC_NONE
          closing  | asked    | PRC_VERB_NOT_VALID_IN_PRESENT_STATE RC_BATCHNUMBER
          closing  | at rest  | PRC_OPERATION_SUCCESS RC_NONE
          closed   | at rest  | PRC_VERB_NOT_VALID_IN_PRESENT_STATE RC_BATCHNUMBER
          """)
  void mayABatchBeClosed(String state, String host, String answer) {
    BatchRules.Closing closing = new BatchRules.Closing(batch(state), host.equals("asked"));
    assertEquals(answer, Codes.of(() -> Rule.check(BatchRules.CLOSE, closing)));
  }

  @Test
  void totalsAreInTheBatchesUnit() {
    Batch batch = batch("open");
    batch.addPayment(TEN, false, NOW);
    batch.addPayment(new Money(3, 0, "840"), false, NOW);
    batch.addCredit(TEN, NOW);
    assertEquals(new Money(1300, -2, "840"), batch.totals().deposited());
    assertEquals(TEN, batch.totals().credited());
  }

  @Test
  void nothingIsAddedOnceABatchIsClosing() {
    Batch batch = batch("closing");
    assertThrows(IllegalStateException.class, () -> batch.addPayment(TEN, false, NOW));
    assertThrows(IllegalStateException.class, () -> batch.addCredit(TEN, NOW));
  }

  private static Batch batch(String state) {
    Batch batch = Batch.open(new Batch.Owner(1, "Paper", 1, "840", -2), 1, NOW);
    if (!state.equals("open")) {
      batch.close(NOW);
    }
    switch (state) {
      case "rejected" -> batch.hostRejected(Values.NONE, NOW);
      case "pending" -> batch.hostSilent(NOW);
      case "closed" -> batch.hostSettled(Values.NONE, true, NOW);
      default -> assertEquals(state.equals("open"), batch.isCurrent());
    }
    return batch;
  }
}
