package org.tapedeck.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The shipped server asks a silent host again, whatever becomes of the server and of its broker in
 * between, and afterwards the books of both sides agree.
 */
class RetriesIT {

  private static final String BUY = "> clerk purchase ORDERNUMBER=1 AMOUNT=3000 PAYMENTAMOUNT=3000";
  private static final String PENDING = "< PRC_OPERATION_PENDING RC_HOST_ANSWER";

  private static Stage stage;

  private Telling telling;
  private int talks;

  @BeforeEach
  void aHostThatIsAskedAgainSoon() throws IOException, InterruptedException {
    stage = stage == null ? Stage.with() : stage;
    telling = new Telling(stage);
    tell(
        "> admin cassette $READTIMEOUT=2 $CONNECTTIMEOUT=1 $MAXRETRIES=0 $ATTEMPTINTERVAL=1"
            + " $MAXATTEMPTS=100");
    tell("< PRC_OPERATION_SUCCESS RC_NONE");
  }

  @Test
  void anAnswerThatWasLostIsAskedForAgain() throws IOException, InterruptedException {
    play("on authorization times=3", "book", "silence");
    tell(BUY);
    tell(PENDING);
    awaitShown("orders", "= 1 PSPayment state=payment_deposited depositAmount=3000");
    booksAgree();
    tell("@ 1 hold amount=3000");
    tell("@ repetition");
  }

  @Test
  void whileItIsInDoubtTheQueriesSayWhyAndWhenItIsAskedAgain()
      throws IOException, InterruptedException {
    tell("> admin cassette $ATTEMPTINTERVAL=3600 RETRYPAUSED=0");
    play("on authorization", "book", "hang up");
    tell(BUY);
    tell(PENDING);
    tell("> clerk QUERYPAYMENTS MERCHANTNUMBER={shop}");
    tell("= 1 PSAttempt kind=approve tries=1 reason=* nextTry=* deadline=*");
    tell("> admin RETRYNOW MERCHANTNUMBER={shop} ORDERNUMBER=1 PAYMENTNUMBER=1");
    tell("< PRC_OPERATION_SUCCESS RC_NONE");
    tell("> clerk QUERYPAYMENTS MERCHANTNUMBER={shop}");
    tell("= no PSAttempt");
    booksAgree();
  }

  @Test
  void aServerThatIsKilledAsksWhenItIsBackAlsoWithoutItsBrokersData()
      throws IOException, InterruptedException {
    tell("> admin cassette $ATTEMPTINTERVAL=10");
    play("on authorization", "book", "hang up");
    tell(BUY);
    tell(PENDING);
    stage.server().program().kill();
    Folders.delete(stage.server().home().resolve("broker"));
    stage.server().start().awaitReady();
    awaitShown("orders", "= 1 PSPayment state=payment_deposited depositAmount=3000");
    booksAgree();
    tell("@ 1 hold amount=3000");
  }

  /** About three things at once, which saves two starts. */
  @Test
  void aServerThatIsKilledWhileTheHostIsSilentAsksAgain() throws IOException, InterruptedException {
    tell(BUY);
    tell("< PRC_OPERATION_SUCCESS RC_NONE");
    tell(BUY + " ORDERNUMBER=2 DEPOSITFLAG=0");
    tell("< PRC_OPERATION_SUCCESS RC_NONE");
    tell("> admin cassette $READTIMEOUT=5");
    for (String asked : List.of("authorization", "batch", "reversal")) {
      play("on " + asked, "book", "silence");
    }
    List<CompletableFuture<Void>> lost =
        Stream.of(
                BUY + " ORDERNUMBER=3",
                "> admin close BATCHNUMBER=1",
                "> admin reverse ORDERNUMBER=2 PAYMENTNUMBER=1 AMOUNT=0")
            .map(line -> CompletableFuture.runAsync(() -> quietly(line)))
            .toList();
    Patience.until(this::allIsBooked, () -> "the host was not asked about all");
    stage.server().killAndStart();
    lost.forEach(CompletableFuture::join);
    awaitShown("orders", "= 1 PSPayment orderNumber=3 state=payment_deposited");
    awaitShown("orders", "= 1 PSPayment orderNumber=2 state=payment_void");
    awaitShown(
        "batches", "= 1 PSBatch batchNumber=1 state=batch_closed batchStatus=batch_balanced");
    booksAgree();
    tell("@ 3 hold amount=3000");
    tell("@ 1 batch state=accepted");
  }

  private boolean allIsBooked() throws IOException, InterruptedException {
    Books books = telling.books();
    return books.entries("hold").size() == 3
        && books.entries("batch").size() == 1
        && books.entries("hold").stream().anyMatch(RetriesIT::isReversed);
  }

  /** The third record is the only detail; the host has heard it and not said so. */
  @Test
  void aServerThatIsKilledInTheMiddleOfABatchSendsItAgain()
      throws IOException, InterruptedException {
    tell(BUY);
    tell("< PRC_OPERATION_SUCCESS RC_NONE");
    tell("> admin cassette $CONNECTION=VitalLeasedLine $PORT={line-port} $LINE.TALKTIMEOUT=30");
    tell("< PRC_OPERATION_SUCCESS RC_NONE");
    play("on record record=3", "book nothing", "silence");
    int before = stage.host().talks().size();
    CompletableFuture<Void> lost =
        CompletableFuture.runAsync(() -> quietly("> admin close BATCHNUMBER=1"));
    Patience.until(() -> stage.host().talks().size() > before, () -> "the detail is not heard");
    stage.server().killAndStart();
    lost.join();
    tell("> admin RETRYNOW MERCHANTNUMBER={shop} BATCHNUMBER=1");
    telling.forget();
    awaitShown("batches", "= 1 PSBatch state=batch_closed batchStatus=batch_balanced");
    booksAgree();
    tell("@ 1 batch state=accepted");
  }

  @Test
  void aHostThatNeverAnswersIsGivenUpAndHoldsNothingInTheEnd()
      throws IOException, InterruptedException {
    tell("> admin cassette $MAXATTEMPTS=1");
    play("on authorization times=2", "book", "hang up");
    tell(BUY);
    tell(PENDING);
    awaitShown("orders", "= 1 PSPayment state=payment_declined givenUp=1");
    Patience.until(
        () -> telling.books().entries("hold").stream().allMatch(RetriesIT::isReversed),
        () -> "the host still holds an amount");
    booksAgree();
    tell("> clerk orders");
    tell("= 1 PSOrder unapprovedAmount=3000");
  }

  /** That order 2, begun later, is asked again shows that order 1 would have been. */
  @Test
  void whatIsPausedIsNotAskedAndWhatIsGivenUpHoldsNothingInTheEnd()
      throws IOException, InterruptedException {
    tell("> admin cassette $ATTEMPTINTERVAL=10");
    play("on authorization times=2", "book", "hang up");
    tell(BUY);
    tell(PENDING);
    tell("> admin PAUSERETRY MERCHANTNUMBER={shop} ORDERNUMBER=1 PAYMENTNUMBER=1 PAUSED=1");
    tell("< PRC_OPERATION_SUCCESS RC_NONE");
    tell(BUY + " ORDERNUMBER=2");
    tell(PENDING);
    awaitShown("orders ORDERNUMBER=2", "= 1 PSPayment state=payment_deposited");
    tell("> clerk QUERYATTEMPTS MERCHANTNUMBER={shop}");
    tell("= 1 PSAttempt orderNumber=1 paused=1 tries=1 amount=3000 currency=840");
    tell("> clerk GIVEUP MERCHANTNUMBER={shop} ORDERNUMBER=1 PAYMENTNUMBER=1 REASON=gone");
    tell("< PRC_AUTHORIZATION_ERROR RC_ACCESS");
    tell("> admin cassette $ATTEMPTINTERVAL=1");
    tell("> admin GIVEUP MERCHANTNUMBER={shop} ORDERNUMBER=1 PAYMENTNUMBER=1 REASON=gone");
    tell("< PRC_OPERATION_SUCCESS RC_GIVEN_UP");
    tell("> clerk orders ORDERNUMBER=1");
    tell("= 1 PSPayment state=payment_declined givenUp=1");
    Patience.until(
        () -> telling.books().entries("hold").stream().anyMatch(RetriesIT::isReversed),
        () -> "the host still holds an amount");
    booksAgree();
    awaitShown("QUERYATTEMPTS MERCHANTNUMBER={shop}", "= no PSAttempt");
  }

  private static boolean isReversed(Map<String, String> hold) {
    return "reversed".equals(hold.get("state"));
  }

  private void play(String... lines) throws IOException {
    Path talk = stage.folder().resolve("retries-" + ++talks + ".talk");
    Files.write(talk, List.of(lines));
    stage.host().play(talk);
  }

  private void awaitShown(String query, String expectation)
      throws IOException, InterruptedException {
    Patience.until(() -> shows(query, expectation), () -> telling.reply().text());
  }

  private boolean shows(String query, String expectation) throws IOException, InterruptedException {
    tell("> clerk " + query);
    try {
      tell(expectation);
      return true;
    } catch (AssertionError notYet) {
      return false;
    }
  }

  private void booksAgree() throws IOException, InterruptedException {
    assertEquals(List.of(), BothBooks.differences(stage, telling.shop()));
  }

  private void tell(String line) throws IOException, InterruptedException {
    telling.tell(Line.read(line).get(0));
  }

  /** What the server was told before it was killed has no answer. */
  private void quietly(String line) {
    try {
      tell(line);
    } catch (IOException | InterruptedException | RuntimeException | AssertionError killed) {
      telling.forget();
    }
  }
}
