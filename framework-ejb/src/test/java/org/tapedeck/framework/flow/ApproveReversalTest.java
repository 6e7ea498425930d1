package org.tapedeck.framework.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tapedeck.framework.harness.Codes.SUCCESS;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tapedeck.cassette.HostOutcome;
import org.tapedeck.cassette.Values;
import org.tapedeck.framework.harness.Engine;

/** Approvals taken back, wholly and in part (specification, sections 2.3 and 3.2). */
class ApproveReversalTest {

  private static final String REFUSED = "PRC_VERB_NOT_VALID_IN_PRESENT_STATE RC_PAYMENTNUMBER";
  private static final String TOO_MUCH = "PRC_PARAMETER_VALUE_ERROR RC_AMOUNT";
  private static final String PENDING = "PRC_OPERATION_PENDING RC_HOST_ANSWER";

  private static final String ORDER = "ACCEPTPAYMENT ORDERNUMBER=7 AMOUNT=1000";
  private static final String BUY = ORDER + " APPROVEFLAG=1 PAYMENTNUMBER=1 PAYMENTAMOUNT=1000";
  private static final String REVERSE = "APPROVEREVERSAL ORDERNUMBER=7 PAYMENTNUMBER=1 AMOUNT=";
  private static final String DEPOSIT = "DEPOSIT ORDERNUMBER=7 PAYMENTNUMBER=1 AMOUNT=";
  private static final String CANCEL = "CANCELORDER ORDERNUMBER=7";

  private final Engine engine = Engine.ready();

  @AfterEach
  void close() {
    engine.close();
  }

  @Test
  void anAmountOfZeroMakesThePaymentVoidAndItsAmountFree() {
    engine.does(BUY).does(REVERSE + "0");
    assertEquals("VOID approved 1000 deposited 0 batch null", engine.payment("7:1"));
    assertEquals("REFUNDABLE approved 0 credited 0", engine.order(7));
    assertEquals("reverse to 0 from 1000 of 1000 number 2 card 4111111111111111", lastSent());
    engine.does("APPROVE ORDERNUMBER=7 PAYMENTNUMBER=2 AMOUNT=1000");
  }

  @Test
  void aSmallerAmountReplacesTheApprovedOne() {
    engine.does(BUY).does(REVERSE + "400");
    assertEquals("APPROVED approved 400 deposited 0 batch null", engine.payment("7:1"));
    assertEquals("REFUNDABLE approved 400 credited 0", engine.order(7));
    assertEquals("reverse to 400 from 1000 of 1000 number 2 card 4111111111111111", lastSent());
    engine.does("APPROVE ORDERNUMBER=7 PAYMENTNUMBER=2 AMOUNT=600");
  }

  @Test
  void nothingCanBeDoneWithAVoidPayment() {
    engine.does(BUY).does(REVERSE + "0");
    assertEquals(REFUSED, engine.says(REVERSE + "1"));
    assertEquals(REFUSED, engine.says(DEPOSIT + "1"));
    assertEquals(
        "PRC_DUPLICATE_OBJECT RC_PAYMENTNUMBER",
        engine.says("APPROVE ORDERNUMBER=7 PAYMENTNUMBER=1 AMOUNT=1"));
    engine.does(CANCEL);
    assertEquals("CANCELED approved 0 credited 0", engine.order(7));
  }

  @Test
  void nothingNewCanBeDepositedBeyondWhatIsLeft() {
    engine.does(BUY).does(REVERSE + "400");
    assertEquals(TOO_MUCH, engine.says(DEPOSIT + "401"));
    engine.does(DEPOSIT + "400");
    assertEquals("OPEN NOT_YET_BALANCED payments 1 400 credits 0 0", engine.batch(1));
    assertEquals(REFUSED, engine.says(REVERSE + "100"));
  }

  @Test
  void aSecondReversalTellsWhatWasAuthorizedAtFirst() {
    engine.does(BUY).does(REVERSE + "400").does(REVERSE + "100");
    assertEquals("reverse to 100 from 400 of 1000 number 3 card 4111111111111111", lastSent());
    assertEquals("REFUNDABLE approved 100 credited 0", engine.order(7));
  }

  @Test
  void moreThanIsApprovedIsRefusedAndTheHostIsNotAsked() {
    engine.does(BUY);
    engine.host().sent();
    String before = engine.database().dump();
    assertEquals(TOO_MUCH, engine.says(REVERSE + "1001"));
    assertEquals(before, engine.database().dump());
    assertEquals(List.of(), engine.host().sent());
  }

  @Test
  void whatIsApprovedAlreadyChangesNothingAndTheHostIsNotAsked() {
    engine.does(BUY).does(REVERSE + "400");
    engine.host().sent();
    String before = engine.database().dump();
    assertEquals(SUCCESS, engine.says(REVERSE + "400"));
    assertEquals(before, engine.database().dump());
    assertEquals(List.of(), engine.host().sent());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          host    | answer                              | payment  | attempt
          yes     | PRC_OPERATION_SUCCESS RC_NONE       | VOID     | REVERSE_APPROVAL SETTLED reversed
          no      | PRC_FINANCIAL_FAILURE RC_DECLINED   | APPROVED | REVERSE_APPROVAL SETTLED RC_DECLINED
          call    | PRC_FINANCIAL_FAILURE RC_REFERRAL   | APPROVED | REVERSE_APPROVAL SETTLED RC_REFERRAL
          later   | PRC_FINANCIAL_FAILURE RC_TRY_LATER  | APPROVED | REVERSE_APPROVAL SETTLED RC_TRY_LATER
          setup   | PRC_FINANCIAL_FAILURE RC_HOST_SETUP | APPROVED | REVERSE_APPROVAL SETTLED RC_HOST_SETUP
          bare    | PRC_OPERATION_PENDING RC_HOST_ANSWER | PENDING | REVERSE_APPROVAL OPEN An outcome that does not fit the question.
          strange | PRC_OPERATION_PENDING RC_HOST_ANSWER | PENDING | REVERSE_APPROVAL OPEN An outcome that does not fit the question.
          gibber  | PRC_OPERATION_PENDING RC_HOST_ANSWER | PENDING | REVERSE_APPROVAL OPEN the answer has no row
          crash   | PRC_OPERATION_PENDING RC_HOST_ANSWER | PENDING | REVERSE_APPROVAL OPEN The cassette failed.
          """)
  void aHostsAnswerIsToldAndMovesThePayment(
      String host, String answer, String payment, String attempt) {
    engine.does(BUY).host().answers(host);
    assertEquals(answer, engine.says(REVERSE + "0"));
    assertEquals(payment + " approved 1000 deposited 0 batch null", engine.payment("7:1"));
    assertEquals(
        "REFUNDABLE approved %d credited 0".formatted(payment.equals("VOID") ? 0 : 1000),
        engine.order(7));
    assertEquals(
        attempt,
        engine
            .database()
            .find("select KIND, STATE, OUTCOME from ATTEMPT where KIND = 'REVERSE_APPROVAL'"));
  }

  @Test
  void aRefusedReversalLeavesThePaymentAsItWas() {
    engine.does(BUY).host().answers("no");
    assertEquals("PRC_FINANCIAL_FAILURE RC_DECLINED", engine.says(REVERSE + "400"));
    assertEquals("APPROVED approved 1000 deposited 0 batch null", engine.payment("7:1"));
    engine.does(DEPOSIT + "1000");
  }

  @Test
  void whatTheHostAnswersIsKeptBesideItsFirstAnswer() {
    engine.does(BUY).does(REVERSE + "400");
    assertEquals("{\"answer\":\"yes\",\"reversal\":\"yes\"}", properties());
    engine.host().answers("no");
    engine.says(REVERSE + "100");
    assertEquals("{\"answer\":\"yes\",\"reversal\":\"no\"}", properties());
  }

  @Test
  void silenceIsPendingAndKeepsTheAmountReserved() {
    engine.does(BUY).host().isSilent();
    assertEquals(PENDING, engine.says(REVERSE + "400"));
    for (int reading = 0; reading < 3; reading++) {
      assertEquals("PENDING approved 1000 deposited 0 batch null", engine.payment("7:1"));
    }
    assertEquals("REFUNDABLE approved 1000 credited 0", engine.order(7));
    assertEquals(REFUSED, engine.says(DEPOSIT + "1"));
    assertEquals(REFUSED, engine.says(REVERSE + "0"));
    assertEquals(REFUSED, engine.says(CANCEL));
    assertEquals(
        "REVERSE_APPROVAL OPEN 400 2 no answer within 30 s",
        engine
            .database()
            .find(
                "select KIND, STATE, LEFT_AMOUNT, TRANSACTION_NUMBER, OUTCOME from ATTEMPT"
                    + " where STATE = 'OPEN'"));
  }

  @Test
  void aHostThatIsNotReachedLeavesThePaymentPending() {
    engine.does(BUY).host().isUnreachable();
    assertEquals(PENDING, engine.says(REVERSE + "0"));
    assertEquals("PENDING approved 1000 deposited 0 batch null", engine.payment("7:1"));
  }

  @Test
  void anAnswerThatComesLaterSettlesThePendingReversal() {
    engine.does(BUY).host().isSilent();
    engine.says(REVERSE + "400");
    String open = engine.database().find("select ID from ATTEMPT where STATE = 'OPEN'");
    engine.steps().settle(open, 1, new HostOutcome.Reversed(Values.of(Map.of("reversal", "yes"))));
    assertEquals("APPROVED approved 400 deposited 0 batch null", engine.payment("7:1"));
    assertEquals("REFUNDABLE approved 400 credited 0", engine.order(7));
  }

  @Test
  void anAttemptIsCommittedBeforeTheHostIsAskedAndBlocksThePaymentAlone() {
    engine.does(ORDER).does("APPROVE ORDERNUMBER=7 PAYMENTNUMBER=1 AMOUNT=600");
    engine
        .host()
        .when(
            () -> {
              assertEquals(
                  "REVERSE_APPROVAL OPEN null",
                  engine
                      .database()
                      .find("select KIND, STATE, OUTCOME from ATTEMPT where STATE = 'OPEN'"));
              assertEquals("PENDING approved 600 deposited 0 batch null", engine.payment("7:1"));
              assertEquals("REFUNDABLE approved 600 credited 0", engine.order(7));
              assertEquals(REFUSED, engine.says(DEPOSIT + "1"));
              assertEquals(REFUSED, engine.says(REVERSE + "1"));
              assertEquals(REFUSED, engine.says(CANCEL));
              engine.does("APPROVE ORDERNUMBER=7 PAYMENTNUMBER=2 AMOUNT=400");
            });
    engine.does(REVERSE + "0");
    assertEquals("REFUNDABLE approved 400 credited 0", engine.order(7));
  }

  @Test
  void whereTheHostHasNothingToFindTheEngineReversesAlone() {
    engine.host().answers("bare");
    engine.does(BUY).host().sent();
    engine.does(REVERSE + "400");
    assertEquals("APPROVED approved 400 deposited 0 batch null", engine.payment("7:1"));
    assertEquals("REFUNDABLE approved 400 credited 0", engine.order(7));
    engine.does(REVERSE + "0");
    assertEquals("VOID approved 400 deposited 0 batch null", engine.payment("7:1"));
    assertEquals("REFUNDABLE approved 0 credited 0", engine.order(7));
    assertEquals(List.of(), engine.host().sent());
    assertEquals("APPROVE SETTLED approved", engine.attempts("1:7:1"));
  }

  @Test
  void aReversalThatTheHostIsNotAskedForUsesUpNoNumber() {
    engine.host().answers("bare");
    engine.does(BUY).does(REVERSE + "0");
    engine.does("APPROVE ORDERNUMBER=7 PAYMENTNUMBER=2 AMOUNT=1000");
    assertEquals(
        "1\n2",
        engine.database().find("select TRANSACTION_NUMBER from PAYMENT order by PAYMENT_NUMBER"));
  }

  @Test
  void aDepositThatWasReversedCanBeTakenBackFromTheHostToo() {
    engine.does(BUY + " DEPOSITFLAG=1");
    assertEquals(REFUSED, engine.says(REVERSE + "0"));
    engine.does("DEPOSITREVERSAL ORDERNUMBER=7 PAYMENTNUMBER=1").does(REVERSE + "0");
    assertEquals("VOID approved 1000 deposited 0 batch null", engine.payment("7:1"));
    assertEquals("OPEN NOT_YET_BALANCED payments 0 0 credits 0 0", engine.batch(1));
  }

  @Test
  void whatIsNotThereIsNotReversed() {
    assertEquals("PRC_UNDEFINED_OBJECT RC_ORDERNUMBER", engine.says(REVERSE + "0"));
    engine.does(ORDER);
    assertEquals("PRC_UNDEFINED_OBJECT RC_PAYMENTNUMBER", engine.says(REVERSE + "0"));
  }

  private String lastSent() {
    List<String> sent = engine.host().sent();
    return sent.get(sent.size() - 1);
  }

  private String properties() {
    return engine.database().find("select PROPERTIES from PAYMENT where ID = '1:7:1'");
  }
}
