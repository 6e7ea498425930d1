package org.tapedeck.it;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** With APPROVEFLAG 2 the shopper gets his answer before the host has given its own. */
class ApartIT {

  private static final long LIMIT_NANOS = TimeUnit.SECONDS.toNanos(60);

  private final Telling telling = new Telling(Stage.shared());

  ApartIT() throws IOException, InterruptedException {}

  @Test
  void theHostIsAskedApartFromTheAnswer() throws IOException, InterruptedException {
    tell("> clerk purchase ORDERNUMBER=1 AMOUNT=1200 PAYMENTAMOUNT=1200 APPROVEFLAG=2");
    tell("< PRC_OPERATION_SUCCESS RC_NONE");
    awaitBatch();
    tell("> clerk orders");
    tell("= 1 PSPayment state=payment_deposited approveAmount=1200 batchNumber=1");
    tell("@ 1 hold amount=1200 state=open");
  }

  /** The batch opens in the commit that settles the approval. */
  private void awaitBatch() throws IOException, InterruptedException {
    long begun = System.nanoTime();
    while (!isTrue("= 1 PSBatch state=batch_open")) {
      assertTrue(System.nanoTime() - begun < LIMIT_NANOS, "the payment was not deposited");
      TimeUnit.MILLISECONDS.sleep(50);
    }
  }

  private boolean isTrue(String expectation) throws IOException, InterruptedException {
    tell("> clerk batches");
    try {
      tell(expectation);
      return true;
    } catch (AssertionError notYet) {
      return false;
    }
  }

  private void tell(String line) throws IOException, InterruptedException {
    telling.tell(Line.read(line).get(0));
  }
}
