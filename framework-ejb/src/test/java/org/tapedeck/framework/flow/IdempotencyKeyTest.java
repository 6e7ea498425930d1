package org.tapedeck.framework.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.tapedeck.framework.harness.Codes.SUCCESS;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tapedeck.cassette.DeclineReason;
import org.tapedeck.cassette.HostOutcome;
import org.tapedeck.cassette.Values;
import org.tapedeck.framework.command.IdempotencyKey;
import org.tapedeck.framework.harness.Codes;
import org.tapedeck.framework.harness.Engine;
import org.tapedeck.framework.harness.Sentence;
import org.tapedeck.framework.merchant.Caller;
import org.tapedeck.framework.merchant.Role;

/** What was answered under a key comes back for ever, whatever has happened since. */
class IdempotencyKeyTest {

  private static final String ORDER = "ACCEPTPAYMENT ORDERNUMBER=7 AMOUNT=1000";
  private static final String BUY = ORDER + " APPROVEFLAG=1 PAYMENTNUMBER=1 PAYMENTAMOUNT=1000";
  private static final String DEPOSIT = "DEPOSIT ORDERNUMBER=7 PAYMENTNUMBER=1 AMOUNT=600";
  private static final String REVERSAL = "DEPOSITREVERSAL ORDERNUMBER=7 PAYMENTNUMBER=1";
  private static final String CLOSE = "BATCHCLOSE BATCHNUMBER=1";
  private static final String OTHERWISE = "PRC_DUPLICATE_OBJECT RC_IDEMPOTENCY_KEY";
  private static final String PENDING = "PRC_OPERATION_PENDING RC_HOST_ANSWER";
  private static final String REJECTED = "PRC_BATCH_ERROR RC_BATCH_REJECTED";

  private final Engine engine = Engine.ready();

  @AfterEach
  void close() {
    engine.close();
  }

  @Test
  void whileAHostIsAskedAgainUnderAKeyTheSameIsToldToWaitAndThenThatItIsDone() {
    String retry = "RETRYNOW ORDERNUMBER=77 PAYMENTNUMBER=1";
    engine
        .does("ACCEPTPAYMENT ORDERNUMBER=77 AMOUNT=10")
        .inDoubt("APPROVE ORDERNUMBER=77 PAYMENTNUMBER=1 AMOUNT=10");
    engine.host().when(() -> assertEquals(Codes.PENDING, engine.says("retry", retry)));
    assertEquals(SUCCESS, engine.says("retry", retry));
    assertEquals(SUCCESS, engine.says("retry", retry));
  }

  @Test
  void theAnswerComesBackAfterTheObjectHasMoved() {
    engine.does(BUY);
    assertEquals(SUCCESS, engine.says("k", DEPOSIT));
    engine.does(REVERSAL);
    assertEquals(SUCCESS, engine.says("k", DEPOSIT));
    assertEquals("APPROVED approved 1000 deposited 0 batch null", engine.payment("7:1"));
    assertEquals(SUCCESS, engine.says("another", DEPOSIT));
    assertEquals("DEPOSITED approved 1000 deposited 600 batch 1:1", engine.payment("7:1"));
  }

  @Test
  void theAnswerComesBackAfterTheObjectIsDeleted() {
    assertEquals(SUCCESS, engine.says("k", ORDER));
    engine.does("CANCELORDER ORDERNUMBER=7 DELETEORDER=1");
    assertEquals(SUCCESS, engine.says("k", ORDER));
    assertEquals("", engine.order(7));
  }

  @ParameterizedTest(name = "{0}, then {1}")
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          first                                           | then
          ACCEPTPAYMENT ORDERNUMBER=8 AMOUNT=5            | ACCEPTPAYMENT ORDERNUMBER=9 AMOUNT=5
          ACCEPTPAYMENT ORDERNUMBER=8 AMOUNT=5            | ACCEPTPAYMENT ORDERNUMBER=8 AMOUNT=5 $NOTE=x
          ACCEPTPAYMENT ORDERNUMBER=8 AMOUNT=5            | CANCELORDER ORDERNUMBER=8
          ACCEPTPAYMENT ORDERNUMBER=8 AMOUNT=5            | QUERYORDERS
          ACCEPTPAYMENT ORDERNUMBER=8 AMOUNT=5            | ABOUT
          CANCELORDER ORDERNUMBER=8                       | CLOSEORDER ORDERNUMBER=8
          CREATEMERCHANT MERCHANTNUMBER=5                 | CREATEMERCHANT MERCHANTNUMBER=5 MERCHANTTITLE=Five
          CREATEUSER USER=clark PASSWORD=a-long-password  | CREATEUSER USER=clark PASSWORD=b-long-password
          ACCEPTPAYMENT ORDERNUMBER=8 AMOUNT=5            | ACCEPTPAYMENT ORDERNUMBER=8 AMOUNT=5 $COLOUR=red
          """)
  void anotherCommandUnderAUsedKeyIsRefusedAndDoesNothing(String first, String then) {
    String answer = engine.says("k", first);
    String before = engine.database().dump();
    assertEquals(OTHERWISE, engine.says("k", then));
    assertEquals(before, engine.database().dump());
    assertEquals(answer, engine.says("k", first));
  }

  @Test
  void twoUsersMayUseOneKey() {
    assertEquals(SUCCESS, engine.says("k", ORDER));
    assertEquals(SUCCESS, says("else", ORDER.replace("7", "8")));
    assertEquals("REFUNDABLE approved 0 credited 0", engine.order(8));
  }

  @Test
  void whoHasLostTheRightGetsNoAnswerUnderTheKey() {
    assertEquals(SUCCESS, says("clerk", ORDER));
    Caller without = new Caller(Optional.of("clerk"), List.of());
    assertEquals(
        "PRC_AUTHORIZATION_ERROR RC_ACCESS",
        Codes.of(engine.run(without, ORDER, Optional.of(new IdempotencyKey("k")))));
  }

  private String says(String user, String words) {
    Caller.Right right = new Caller.Right(Role.PAYMENTS_ADMINISTRATOR, Optional.empty());
    Caller caller = new Caller(Optional.of(user), List.of(right));
    return Codes.of(engine.run(caller, words, Optional.of(new IdempotencyKey("k"))));
  }

  @Test
  void aRefusalComesBackToo() {
    assertEquals("PRC_UNDEFINED_OBJECT RC_ORDERNUMBER", engine.says("k", DEPOSIT));
    engine.does(BUY);
    assertEquals("PRC_UNDEFINED_OBJECT RC_ORDERNUMBER", engine.says("k", DEPOSIT));
    assertEquals(SUCCESS, engine.says("another", DEPOSIT));
  }

  @Test
  void theFirstAnswerIsKeptUnderALaterKeyToo() {
    engine.does(BUY).does(DEPOSIT);
    assertEquals(SUCCESS, engine.says("k", DEPOSIT));
    engine.does(REVERSAL);
    assertEquals(SUCCESS, engine.says("k", DEPOSIT));
    assertEquals("APPROVED approved 1000 deposited 0 batch null", engine.payment("7:1"));
  }

  @Test
  void aFailureOfOursIsNotKept() throws Exception {
    engine.does(ORDER);
    String sealed = engine.database().find("select SEALED from PAY_ORDER");
    engine
        .database()
        .change("update PAY_ORDER set SEALED = 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA'");
    String approve = "APPROVE ORDERNUMBER=7 PAYMENTNUMBER=1 AMOUNT=1000";
    assertEquals("PRC_INTERNAL_ETILL_ERROR RC_UNEXPECTED", engine.says("k", approve));
    engine.database().change("update PAY_ORDER set SEALED = '" + sealed + "'");
    assertEquals(SUCCESS, engine.says("k", approve));
  }

  @Test
  void theHostsAnswerIsKept() {
    engine.host().answers("call");
    assertEquals("PRC_AUTO_APPROVE_FAILED RC_REFERRAL", engine.says("k", BUY));
    engine.does("CANCELORDER ORDERNUMBER=7 DELETEORDER=1");
    assertEquals("PRC_AUTO_APPROVE_FAILED RC_REFERRAL", engine.says("k", BUY));
    assertEquals(1, engine.host().sent().size());
  }

  @Test
  void aRejectedCloseIsAskedAgainUnderAnotherKeyOnly() {
    engine.does(BUY).does(DEPOSIT).host().answers("rejected");
    assertEquals(REJECTED, engine.says("k", CLOSE));
    assertEquals(REJECTED, engine.says("k", CLOSE));
    assertEquals(SUCCESS, engine.says("another", CLOSE));
    assertEquals(REJECTED, engine.says("k", CLOSE));
  }

  @Test
  void whileTheHostIsAskedTheSameKeyIsToldToWait() {
    engine.host().when(() -> assertEquals(PENDING, engine.says("k", BUY)));
    assertEquals(SUCCESS, engine.says("k", BUY));
    assertEquals(SUCCESS, engine.says("k", BUY));
    assertEquals(1, engine.host().sent().size());
  }

  @Test
  void whileTheHostIsAskedTheSameKeyTakesNoOtherCommand() {
    engine.host().when(() -> assertEquals(OTHERWISE, engine.says("k", ORDER.replace("7", "8"))));
    assertEquals(SUCCESS, engine.says("k", BUY));
  }

  @Test
  void aKeyThatACrashLeftWithoutAnAnswerGetsItLater() {
    engine.isCutOff(BUY, Optional.of(new IdempotencyKey("k")));
    assertEquals(PENDING, engine.says("k", BUY));
    assertEquals(OTHERWISE, engine.says("k", ORDER));
    engine
        .steps()
        .settle(
            engine.database().find("select ID from ATTEMPT"),
            1,
            new HostOutcome.Declined(DeclineReason.PICK_UP, Values.NONE));
    engine.does("CANCELORDER ORDERNUMBER=7 DELETEORDER=1");
    assertEquals("PRC_AUTO_APPROVE_FAILED RC_PICK_UP", engine.says("k", BUY));
    assertEquals(List.of(), engine.host().sent());
  }

  @Test
  void aCloseThatACrashCutOffIsAskedAgainUnderItsKey() throws Exception {
    engine.does(BUY).does(DEPOSIT).isCutOff(CLOSE, Optional.of(new IdempotencyKey("k")));
    assertEquals(PENDING, engine.says("k", CLOSE));
    engine.database().change("update ATTEMPT set DUE = 0");
    assertEquals(SUCCESS, engine.says("k", CLOSE));
    engine.does("DELETEBATCH BATCHNUMBER=1");
    assertEquals(SUCCESS, engine.says("k", CLOSE));
  }

  @Test
  void anAdministrationCommandIsRepeatable() {
    String create = "CREATEUSER USER=clark PASSWORD=a-long-password";
    assertEquals(SUCCESS, engine.says("k", create));
    assertEquals(SUCCESS, engine.says("k", create));
    assertEquals("PRC_DUPLICATE_OBJECT RC_USER", engine.says(create));
    assertEquals(SUCCESS, engine.says("m", "MODIFYMERCHANT MERCHANTTITLE=One"));
    engine.does("MODIFYMERCHANT MERCHANTTITLE=Two");
    assertEquals(SUCCESS, engine.says("m", "MODIFYMERCHANT MERCHANTTITLE=One"));
    assertEquals(
        "Two", engine.database().find("select TITLE from MERCHANT where MERCHANT_NUMBER = 1"));
  }

  @Test
  void aKeyIsNotKeptForWhatOnlyLooks() {
    assertEquals(SUCCESS, engine.says("k", "QUERYORDERS"));
    assertEquals(SUCCESS, engine.says("k", "ABOUT"));
    assertEquals("", engine.database().find("select ID from IDEMPOTENCY_KEY"));
    assertEquals(SUCCESS, engine.says("k", ORDER));
  }

  @Test
  void noTableHoldsASecretInClear() {
    String secret = BUY + " $CARDVERIFYCODE=9876";
    assertEquals(SUCCESS, engine.says("k", secret));
    assertEquals(SUCCESS, engine.says("u", "CREATEUSER USER=clark PASSWORD=a-long-secret"));
    assertEquals("PRC_PARAMETER_TOO_SHORT 1000", engine.says("v", ORDER + " $PAN=41115"));
    String dump =
        engine.database().find("select * from LAST_COMMAND")
            + engine.database().find("select * from IDEMPOTENCY_KEY");
    for (String one : List.of(Sentence.PAN, "9876", "203012", "a-long-secret", "41115")) {
      assertFalse(dump.contains(one), one);
    }
  }

  @Test
  void everyKeyThatWaitsForOneAttemptHasItsAnswer() {
    engine.host().when(() -> assertEquals(PENDING, engine.says("k2", BUY)));
    assertEquals(SUCCESS, engine.says("k1", BUY));
    engine
        .does("DEPOSIT ORDERNUMBER=7 PAYMENTNUMBER=1 AMOUNT=1000")
        .does(CLOSE)
        .does("CLOSEORDER ORDERNUMBER=7 DELETEORDER=1");
    engine.host().sent();
    assertEquals(SUCCESS, engine.says("k1", BUY));
    assertEquals(SUCCESS, engine.says("k2", BUY));
    assertEquals(List.of(), engine.host().sent());
  }

  @Test
  void theVerifyCodeHasNoPartInTheContent() {
    String secret = BUY + " $CARDVERIFYCODE=";
    assertEquals(SUCCESS, engine.says("k", secret + "987"));
    assertEquals(SUCCESS, engine.says("k", secret + "654"));
    assertEquals(SUCCESS, engine.says("k", BUY));
    assertEquals(SUCCESS, engine.says("another", secret + "321"));
    assertEquals(
        "1", engine.database().find("select count(distinct FINGERPRINT) from IDEMPOTENCY_KEY"));
  }
}
