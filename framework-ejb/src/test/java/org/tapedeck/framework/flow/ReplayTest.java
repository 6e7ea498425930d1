package org.tapedeck.framework.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tapedeck.framework.harness.Codes.SUCCESS;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tapedeck.cassette.CommonAvs;
import org.tapedeck.cassette.HostOutcome;
import org.tapedeck.cassette.Values;
import org.tapedeck.framework.harness.Codes;
import org.tapedeck.framework.harness.Engine;
import org.tapedeck.framework.merchant.Caller;
import org.tapedeck.framework.merchant.Role;

/**
 * A command that is repeated while its object stands where that command left it gives the first
 * answer again and does nothing; otherwise the object's lifecycle decides.
 */
class ReplayTest {

  private static final String BUY =
      "ACCEPTPAYMENT ORDERNUMBER=7 AMOUNT=1000 APPROVEFLAG=1 PAYMENTNUMBER=1 PAYMENTAMOUNT=1000";
  private static final String DEPOSIT = "DEPOSIT ORDERNUMBER=7 PAYMENTNUMBER=1 AMOUNT=600";
  private static final String CLOSE = "BATCHCLOSE BATCHNUMBER=1";
  private static final String PURGE = "BATCHPURGE BATCHNUMBER=1";
  private static final String PENDING = "PRC_OPERATION_PENDING RC_HOST_ANSWER";
  private static final String NO_ORDER = "PRC_UNDEFINED_OBJECT RC_ORDERNUMBER";

  private final Engine engine = Engine.ready();

  @AfterEach
  void close() {
    engine.close();
  }

  @ParameterizedTest(name = "{1}: {2}")
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          before                 | said                                               | host   | answer                              | other              | answer to other content
          nothing                | ACCEPTPAYMENT ORDERNUMBER=8 AMOUNT=50              | yes    | PRC_OPERATION_SUCCESS RC_NONE       | AMOUNT=51          | PRC_DUPLICATE_OBJECT RC_ORDERNUMBER
          nothing                | ACCEPTPAYMENT ORDERNUMBER=8 AMOUNT=50              | yes    | PRC_OPERATION_SUCCESS RC_NONE       | $PAN=4000000000000002 | PRC_DUPLICATE_OBJECT RC_ORDERNUMBER
          nothing                | ACCEPTPAYMENT ORDERNUMBER=8 AMOUNT=50              | yes    | PRC_OPERATION_SUCCESS RC_NONE       | $NOTE=else         | PRC_DUPLICATE_OBJECT RC_ORDERNUMBER
          nothing                | ACCEPTPAYMENT ORDERNUMBER=8 AMOUNT=50              | yes    | PRC_OPERATION_SUCCESS RC_NONE       | $EXPIRY=203111     | PRC_DUPLICATE_OBJECT RC_ORDERNUMBER
          nothing                | ACCEPTPAYMENT ORDERNUMBER=8 AMOUNT=50 APPROVEFLAG=1 PAYMENTNUMBER=1 PAYMENTAMOUNT=50 | yes | PRC_OPERATION_SUCCESS RC_NONE | PAYMENTAMOUNT=49 | PRC_DUPLICATE_OBJECT RC_ORDERNUMBER
          nothing                | ACCEPTPAYMENT ORDERNUMBER=8 AMOUNT=50 APPROVEFLAG=1 PAYMENTNUMBER=1 PAYMENTAMOUNT=50 | no  | PRC_AUTO_APPROVE_FAILED RC_DECLINED | APPROVEFLAG=0 | PRC_DUPLICATE_OBJECT RC_ORDERNUMBER
          nothing                | ACCEPTPAYMENT ORDERNUMBER=8 AMOUNT=50 APPROVEFLAG=1 PAYMENTNUMBER=1 PAYMENTAMOUNT=50 | gibber | PRC_OPERATION_PENDING RC_HOST_ANSWER | DEPOSITFLAG=1 | PRC_DUPLICATE_OBJECT RC_ORDERNUMBER
          an order               | APPROVE ORDERNUMBER=7 PAYMENTNUMBER=1 AMOUNT=600   | yes    | PRC_OPERATION_SUCCESS RC_NONE       | AMOUNT=599         | PRC_DUPLICATE_OBJECT RC_PAYMENTNUMBER
          an order               | APPROVE ORDERNUMBER=7 PAYMENTNUMBER=1 AMOUNT=600 DEPOSITFLAG=1 | yes | PRC_OPERATION_SUCCESS RC_NONE | DEPOSITFLAG=0 | PRC_DUPLICATE_OBJECT RC_PAYMENTNUMBER
          an order               | APPROVE ORDERNUMBER=7 PAYMENTNUMBER=1 AMOUNT=600   | call   | PRC_FINANCIAL_FAILURE RC_REFERRAL   | AMOUNT=599         | PRC_DUPLICATE_OBJECT RC_PAYMENTNUMBER
          an order               | APPROVE ORDERNUMBER=7 PAYMENTNUMBER=1 AMOUNT=600   | later  | PRC_FINANCIAL_FAILURE RC_TRY_LATER  | AMOUNT=599         | PRC_DUPLICATE_OBJECT RC_PAYMENTNUMBER
          an order               | APPROVE ORDERNUMBER=7 PAYMENTNUMBER=1 AMOUNT=600   | gibber | PRC_OPERATION_PENDING RC_HOST_ANSWER | AMOUNT=599        | PRC_DUPLICATE_OBJECT RC_PAYMENTNUMBER
          an approved payment    | DEPOSIT ORDERNUMBER=7 PAYMENTNUMBER=1 AMOUNT=600   | yes    | PRC_OPERATION_SUCCESS RC_NONE       | AMOUNT=599         | PRC_VERB_NOT_VALID_IN_PRESENT_STATE RC_PAYMENTNUMBER
          a deposited payment    | DEPOSITREVERSAL ORDERNUMBER=7 PAYMENTNUMBER=1      | yes    | PRC_OPERATION_SUCCESS RC_NONE       | PAYMENTNUMBER=2    | PRC_UNDEFINED_OBJECT RC_PAYMENTNUMBER
          an order               | REFUND ORDERNUMBER=7 CREDITNUMBER=1 AMOUNT=300     | yes    | PRC_OPERATION_SUCCESS RC_NONE       | AMOUNT=299         | PRC_DUPLICATE_OBJECT RC_CREDITNUMBER
          a credit               | REFUNDREVERSAL ORDERNUMBER=7 CREDITNUMBER=1        | yes    | PRC_OPERATION_SUCCESS RC_NONE       | CREDITNUMBER=2     | PRC_UNDEFINED_OBJECT RC_CREDITNUMBER
          an order               | CANCELORDER ORDERNUMBER=7                          | yes    | PRC_OPERATION_SUCCESS RC_NONE       | ORDERNUMBER=8      | PRC_UNDEFINED_OBJECT RC_ORDERNUMBER
          a closed payment       | CLOSEORDER ORDERNUMBER=7                           | yes    | PRC_OPERATION_SUCCESS RC_NONE       | ORDERNUMBER=8      | PRC_UNDEFINED_OBJECT RC_ORDERNUMBER
          a deposited payment    | BATCHCLOSE BATCHNUMBER=1                           | yes    | PRC_OPERATION_SUCCESS RC_NONE       | BATCHNUMBER=2      | PRC_UNDEFINED_OBJECT RC_BATCHNUMBER
          a deposited payment    | BATCHPURGE BATCHNUMBER=1                           | yes    | PRC_OPERATION_SUCCESS RC_NONE       | BATCHNUMBER=2      | PRC_UNDEFINED_OBJECT RC_BATCHNUMBER
          """)
  void aRepetitionIsAnsweredAsTheFirstOne(
      String before, String said, String host, String answer, String other, String toOther) {
    prepare(before);
    engine.host().answers(host);
    assertEquals(answer, engine.says(said));
    engine.host().sent();
    String books = engine.database().dump();
    assertEquals(toOther, engine.says(said + " " + other));
    assertEquals(answer, engine.says(said));
    assertEquals(toOther, engine.says(said + " " + other));
    assertEquals(answer, engine.says(said));
    assertEquals(books, engine.database().dump());
    assertEquals(List.of(), engine.host().sent());
  }

  private void prepare(String before) {
    switch (before) {
      case "an order" -> engine.does("ACCEPTPAYMENT ORDERNUMBER=7 AMOUNT=1000");
      case "an approved payment" -> engine.does(BUY);
      case "a deposited payment" -> engine.does(BUY).does(DEPOSIT);
      case "a closed payment" -> engine.does(BUY).does(DEPOSIT).does(CLOSE);
      case "a credit" -> engine.does(BUY).does("REFUND ORDERNUMBER=7 CREDITNUMBER=1 AMOUNT=300");
      default -> assertEquals("nothing", before);
    }
    engine.host().sent();
  }

  @Test
  void besideApproveflagADefaultIsADefault() {
    engine.does(BUY);
    engine.host().sent();
    assertEquals(SUCCESS, engine.says(BUY + " DEPOSITFLAG=0"));
    assertEquals(List.of(), engine.host().sent());
  }

  @ParameterizedTest
  @CsvSource({"appRove, 1", "APPROVE, 0"})
  void theSameInOtherWordsIsARepetition(String operation, int depositFlag) {
    engine
        .does("ACCEPTPAYMENT ORDERNUMBER=7 AMOUNT=1000")
        .does("APPROVE ORDERNUMBER=7 PAYMENTNUMBER=1 AMOUNT=600");
    engine.host().sent();
    String said =
        "%s AMOUNT=1 paymentnumber=1 DTDPATH=/psapi.dtd DEPOSITFLAG=0 ORDERNUMBER=7 AMOUNT=600";
    assertEquals(SUCCESS, engine.says(said.formatted(operation)));
    assertEquals(List.of(), engine.host().sent());
    assertEquals(
        depositFlag == 0 ? SUCCESS : "PRC_DUPLICATE_OBJECT RC_PAYMENTNUMBER",
        engine.says(said.formatted("APPROVE") + " DEPOSITFLAG=" + depositFlag));
  }

  @Test
  void aDepositAfterItsReversalIsANewDeposit() {
    engine.does(BUY).does(DEPOSIT).does("DEPOSITREVERSAL ORDERNUMBER=7 PAYMENTNUMBER=1");
    assertEquals("OPEN NOT_YET_BALANCED payments 0 0 credits 0 0", engine.batch(1));
    engine.does(DEPOSIT);
    assertEquals("OPEN NOT_YET_BALANCED payments 1 600 credits 0 0", engine.batch(1));
    assertEquals("DEPOSITED approved 1000 deposited 600 batch 1:1", engine.payment("7:1"));
  }

  @Test
  void aDepositAfterAPurgeIsANewDeposit() {
    engine.does(BUY).does(DEPOSIT).does(PURGE).does(DEPOSIT);
    assertEquals("OPEN NOT_YET_BALANCED payments 1 600 credits 0 0", engine.batch(1));
  }

  @Test
  void aPurgeAfterANewDepositIsANewPurge() {
    engine.does(BUY).does(DEPOSIT).does(PURGE).does(DEPOSIT).does(PURGE);
    assertEquals("OPEN NOT_YET_BALANCED payments 0 0 credits 0 0", engine.batch(1));
    assertEquals("APPROVED approved 1000 deposited 0 batch null", engine.payment("7:1"));
  }

  @Test
  void aReversalAfterANewDepositIsANewReversal() {
    String reversal = "DEPOSITREVERSAL ORDERNUMBER=7 PAYMENTNUMBER=1";
    engine.does(BUY).does(DEPOSIT).does(reversal).does(DEPOSIT).does(reversal);
    assertEquals("APPROVED approved 1000 deposited 0 batch null", engine.payment("7:1"));
  }

  @ParameterizedTest(name = "{0}, {1}, {0}: {2}")
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          said                                                 | moved by                                         | answer
          ACCEPTPAYMENT ORDERNUMBER=8 AMOUNT=50                | CANCELORDER ORDERNUMBER=8                        | PRC_DUPLICATE_OBJECT RC_ORDERNUMBER
          APPROVE ORDERNUMBER=7 PAYMENTNUMBER=2 AMOUNT=50      | DEPOSIT ORDERNUMBER=7 PAYMENTNUMBER=2 AMOUNT=1   | PRC_DUPLICATE_OBJECT RC_PAYMENTNUMBER
          REFUND ORDERNUMBER=7 CREDITNUMBER=1 AMOUNT=300       | REFUNDREVERSAL ORDERNUMBER=7 CREDITNUMBER=1      | PRC_DUPLICATE_OBJECT RC_CREDITNUMBER
          REFUND ORDERNUMBER=7 CREDITNUMBER=1 AMOUNT=300       | BATCHPURGE BATCHNUMBER=1                         | PRC_DUPLICATE_OBJECT RC_CREDITNUMBER
          REFUND ORDERNUMBER=7 CREDITNUMBER=1 AMOUNT=300       | BATCHCLOSE BATCHNUMBER=1                         | PRC_DUPLICATE_OBJECT RC_CREDITNUMBER
          DEPOSIT ORDERNUMBER=7 PAYMENTNUMBER=1 AMOUNT=60      | BATCHCLOSE BATCHNUMBER=1                         | PRC_VERB_NOT_VALID_IN_PRESENT_STATE RC_PAYMENTNUMBER
          """)
  void whenAnotherCommandHasMovedTheObjectTheLifecycleDecides(
      String said, String moved, String answer) {
    engine
        .does("ACCEPTPAYMENT ORDERNUMBER=7 AMOUNT=1000")
        .does("APPROVE ORDERNUMBER=7 PAYMENTNUMBER=1 AMOUNT=60")
        .does(said)
        .does(moved);
    String before = engine.database().dump();
    assertEquals(answer, engine.says(said));
    assertEquals(before, engine.database().dump());
  }

  @Test
  void anOrderWhosePaymentsHaveMovedStillStandsWhereItWasMade() {
    engine.does(BUY).does(DEPOSIT).does("REFUND ORDERNUMBER=7 CREDITNUMBER=1 AMOUNT=1");
    assertEquals(SUCCESS, engine.says(BUY));
    assertEquals("REFUNDABLE approved 1000 credited 1", engine.order(7));
    assertEquals(1, engine.host().sent().size());
  }

  @Test
  void whatWasRefusedIsCarriedOutLater() {
    assertEquals(NO_ORDER, engine.says(DEPOSIT));
    engine.does(BUY);
    assertEquals(SUCCESS, engine.says(DEPOSIT));
  }

  @Test
  void aCloseThatTheHostRejectedIsAskedAgain() {
    engine.does(BUY).does(DEPOSIT).host().answers("rejected");
    assertEquals("PRC_BATCH_ERROR RC_BATCH_REJECTED", engine.says(CLOSE));
    assertEquals(SUCCESS, engine.says(CLOSE));
    assertEquals("CLOSED BALANCED payments 1 600 credits 0 0", engine.batch(1));
  }

  @Test
  void aCloseThatIsInDoubtIsAskedAgain() {
    engine.does(BUY).does(DEPOSIT).host().isSilent();
    assertEquals(PENDING, engine.says(CLOSE));
    assertEquals(SUCCESS, engine.says(CLOSE));
  }

  @Test
  void withApproveFlag2TheFirstAnswerIsTheOneBeforeTheHost() {
    engine.host().answers("no");
    String apart = BUY.replace("APPROVEFLAG=1", "APPROVEFLAG=2");
    assertEquals(SUCCESS, engine.says(apart));
    assertEquals(SUCCESS, engine.says(apart));
    engine.goesOn();
    assertEquals(SUCCESS, engine.says(apart));
    assertEquals(1, engine.host().sent().size());
  }

  @Test
  void anApprovalThatACrashCutOffIsPendingUntilItsAnswerIsKnown() {
    engine.isCutOff(BUY, Optional.empty());
    assertEquals(PENDING, engine.says(BUY));
    engine
        .steps()
        .settle(
            engine.database().find("select ID from ATTEMPT"),
            1,
            new HostOutcome.Approved(Values.NONE, CommonAvs.NO_MATCH));
    assertEquals(SUCCESS, engine.says(BUY));
    assertEquals("APPROVED approved 1000 deposited 0 batch null", engine.payment("7:1"));
    assertEquals(List.of(), engine.host().sent());
  }

  @Test
  void whatIsDeletedHasNoRepetitionAndItsNumbersAreFree() {
    engine.does(BUY).does(DEPOSIT).does(CLOSE).does("CLOSEORDER ORDERNUMBER=7");
    String delete = "CLOSEORDER ORDERNUMBER=7 DELETEORDER=1";
    assertEquals(SUCCESS, engine.says(delete));
    assertEquals(NO_ORDER, engine.says(delete));
    assertEquals("BATCH 1:1", engine.database().find("select ID from LAST_COMMAND"));
    assertEquals(SUCCESS, engine.says("DELETEBATCH BATCHNUMBER=1"));
    assertEquals("PRC_UNDEFINED_OBJECT RC_BATCHNUMBER", engine.says("DELETEBATCH BATCHNUMBER=1"));
    assertEquals("", engine.database().find("select ID from LAST_COMMAND"));
    engine.host().sent();
    assertEquals(SUCCESS, engine.says(BUY));
    assertEquals(1, engine.host().sent().size());
  }

  @Test
  void itDoesNotMatterWhoRepeatsIt() {
    engine.does(BUY);
    Caller.Right right = new Caller.Right(Role.CLERK, Optional.of(1));
    Caller clerk = new Caller(Optional.of("clerk"), List.of(right));
    assertEquals(SUCCESS, Codes.of(engine.run(clerk, BUY)));
    assertEquals(1, engine.host().sent().size());
  }

  @Test
  void aRepetitionIsAnsweredThoughTheMerchantIsDisabled() {
    engine.does(BUY).does("MODIFYMERCHANT ENABLED=0");
    assertEquals(SUCCESS, engine.says(BUY));
    assertEquals(
        "PRC_OBJECT_NOT_ACTIVE RC_MERCHANTNUMBER", engine.says(BUY.replace("1000", "999")));
  }

  @Test
  void anOrderThatNothingIsRememberedOfIsADuplicateAsBefore() throws Exception {
    engine.does(BUY).database().change("delete from LAST_COMMAND");
    assertEquals("PRC_DUPLICATE_OBJECT RC_ORDERNUMBER", engine.says(BUY));
  }

  @Test
  void whoMayNotGiveACommandLearnsNothingByRepeatingIt() {
    engine.does(BUY);
    String answer = Codes.of(engine.run(Caller.nobody(), BUY));
    assertEquals("PRC_AUTHORIZATION_ERROR RC_ACCESS", answer);
  }
}
