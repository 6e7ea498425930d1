package org.tapedeck.it;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** The power fails while the host is asked: nothing of what was begun is forgotten. */
class PowerCutIT {

  private static final String PURCHASE =
      "> clerk purchase ORDERNUMBER=1 AMOUNT=2581 PAYMENTAMOUNT=2581 Idempotency-Key:first";

  /** However long the server takes to start: what is paused is not asked about meanwhile. */
  @Test
  void aPaymentThatTheHostHasBookedIsPendingAfterwards() throws IOException, InterruptedException {
    Stage stage = Stage.shared();
    Telling telling = new Telling(stage);
    tell(telling, "> admin cassette RETRYPAUSED=1");
    try {
      isPendingAfterThePowerWasCut(stage, telling);
    } finally {
      tell(telling, "> admin cassette RETRYPAUSED=0");
    }
  }

  private static void isPendingAfterThePowerWasCut(Stage stage, Telling telling)
      throws IOException, InterruptedException {
    CompletableFuture<Void> lost = CompletableFuture.runAsync(() -> tell(telling, PURCHASE));
    awaitHold(telling);

    stage.server().killAndStart();
    assertTrue(lost.handle((none, failure) -> failure != null).join(), "answered all the same");

    tell(telling, "> clerk orders");
    tell(telling, "= 1 PSOrder state=order_refundable unapprovedAmount=0");
    tell(telling, "= 1 PSPayment state=payment_pending depositAmount=0");
    tell(telling, "@ 1 hold amount=2581");

    tell(telling, PURCHASE);
    tell(telling, "< PRC_OPERATION_PENDING RC_HOST_ANSWER");
    tell(telling, "@ 1 hold amount=2581");
  }

  /** The host says nothing, but it has written the payment down. */
  private static void awaitHold(Telling telling) throws IOException, InterruptedException {
    Patience.until(
        () -> !telling.books().entries("hold").isEmpty(), () -> "the host was not asked");
  }

  private static void tell(Telling telling, String line) {
    try {
      telling.tell(Line.read(line).get(0));
    } catch (IOException | InterruptedException broken) {
      throw new IllegalStateException(broken);
    }
  }
}
