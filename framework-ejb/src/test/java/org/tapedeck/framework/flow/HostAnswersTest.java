package org.tapedeck.framework.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tapedeck.framework.harness.Codes.SUCCESS;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tapedeck.framework.harness.Engine;
import org.tapedeck.framework.harness.PaperCassette;
import org.tapedeck.framework.harness.Parts;

/** What becomes of a payment when the host says yes, no, something else or nothing. */
class HostAnswersTest {

  private static final String ORDER = "ACCEPTPAYMENT ORDERNUMBER=7 AMOUNT=1000 ";
  private static final String AUTOMATIC = "APPROVEFLAG=1 PAYMENTNUMBER=1 PAYMENTAMOUNT=1000 ";
  private static final String APPROVE = "APPROVE ORDERNUMBER=7 PAYMENTNUMBER=1 AMOUNT=1000 ";

  private final Engine engine = Engine.ready();

  @AfterEach
  void close() {
    engine.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          host     | answer to Approve                          | answer to ACCEPTPAYMENT                    | payment
          yes      | PRC_OPERATION_SUCCESS RC_NONE              | PRC_OPERATION_SUCCESS RC_NONE              | APPROVED
          no       | PRC_FINANCIAL_FAILURE RC_DECLINED          | PRC_AUTO_APPROVE_FAILED RC_DECLINED        | DECLINED
          call     | PRC_FINANCIAL_FAILURE RC_REFERRAL          | PRC_AUTO_APPROVE_FAILED RC_REFERRAL        | DECLINED
          later    | PRC_FINANCIAL_FAILURE RC_TRY_LATER         | PRC_AUTO_APPROVE_FAILED RC_TRY_LATER       | DECLINED
          setup    | PRC_FINANCIAL_FAILURE RC_HOST_SETUP        | PRC_AUTO_APPROVE_FAILED RC_HOST_SETUP      | DECLINED
          strange  | PRC_OPERATION_PENDING RC_HOST_ANSWER       | PRC_OPERATION_PENDING RC_HOST_ANSWER       | PENDING
          gibber   | PRC_OPERATION_PENDING RC_HOST_ANSWER       | PRC_OPERATION_PENDING RC_HOST_ANSWER       | PENDING
          crash    | PRC_OPERATION_PENDING RC_HOST_ANSWER       | PRC_OPERATION_PENDING RC_HOST_ANSWER       | PENDING
          """)
  void aHostsAnswerIsToldAndMovesThePayment(
      String host, String approve, String automatic, String payment) {
    engine.host().answers(host, host);
    assertEquals(automatic, engine.says(ORDER + AUTOMATIC));
    engine.does("ACCEPTPAYMENT ORDERNUMBER=8 AMOUNT=1000");
    assertEquals(approve, engine.says("APPROVE ORDERNUMBER=8 PAYMENTNUMBER=1 AMOUNT=1000"));
    assertEquals(payment, engine.payment("7:1").split(" ")[0]);
    assertEquals(payment, engine.payment("8:1").split(" ")[0]);
  }

  @Test
  void aDeclinedAmountIsFreeForAnotherPayment() {
    engine.does(ORDER).host().answers("no");
    assertEquals("PRC_FINANCIAL_FAILURE RC_DECLINED", engine.says(APPROVE));
    assertEquals("DECLINED approved 1000 deposited 0 batch null", engine.payment("7:1"));
    assertEquals("REFUNDABLE approved 0 credited 0", engine.order(7));
    assertEquals("APPROVE SETTLED RC_DECLINED", engine.attempts("1:7:1"));
    assertEquals("PRC_DUPLICATE_OBJECT RC_PAYMENTNUMBER", engine.says(APPROVE + "AMOUNT=999"));
    assertEquals(SUCCESS, engine.says(APPROVE + "PAYMENTNUMBER=2"));
  }

  @Test
  void aDeclineKeepsTheOrderOfAcceptPaymentAndDepositsNothing() {
    engine.host().answers("no");
    engine.says(ORDER + AUTOMATIC + "DEPOSITFLAG=1");
    assertEquals("REFUNDABLE approved 0 credited 0", engine.order(7));
    assertEquals("", engine.batch(1));
  }

  @Test
  void withApproveFlag2TheAnswerDoesNotWaitForTheHost() {
    engine.does(ORDER + "APPROVEFLAG=2 DEPOSITFLAG=1 PAYMENTNUMBER=1 PAYMENTAMOUNT=1000");
    assertEquals("PENDING approved 1000 deposited 0 batch null", engine.payment("7:1"));
    assertEquals(List.of(), engine.host().sent());
    engine.goesOn();
    assertEquals("DEPOSITED approved 1000 deposited 1000 batch 1:1", engine.payment("7:1"));
    assertEquals("APPROVE SETTLED approved", engine.attempts("1:7:1"));
  }

  @Test
  void withApproveFlag2ADeclineIsSeenInTheOrder() {
    engine.host().answers("no");
    engine.does(ORDER + "APPROVEFLAG=2 PAYMENTNUMBER=1 PAYMENTAMOUNT=1000").goesOn();
    assertEquals("DECLINED approved 1000 deposited 0 batch null", engine.payment("7:1"));
  }

  @Test
  void silenceIsPendingAndKeepsTheAmountReserved() {
    engine.host().isSilent();
    assertEquals("PRC_OPERATION_PENDING RC_HOST_ANSWER", engine.says(ORDER + AUTOMATIC));
    assertEquals("PENDING approved 1000 deposited 0 batch null", engine.payment("7:1"));
    assertEquals("REFUNDABLE approved 1000 credited 0", engine.order(7));
    assertEquals("APPROVE OPEN no answer within 30 s", engine.attempts("1:7:1"));
  }

  @Test
  void anOpenAttemptIsDueAfterTheIntervalAndEndsWhenAllTriesHaveLastedAsLongAsTheyMay() {
    engine.host().isSilent();
    engine.says(ORDER + AUTOMATIC);
    long begun = Parts.NOW.toEpochMilli();
    Duration limit = PaperCassette.CONNECT_LIMIT.plus(PaperCassette.READ_LIMIT);
    Duration interval = Duration.ofMinutes(5);
    long end = Parts.NOW.plus(limit).plus(interval.plus(limit).multipliedBy(12)).toEpochMilli();
    assertEquals(
        "1 %d %d %d".formatted(begun, begun + interval.toMillis(), end),
        engine.database().find("select TRIES, BEGUN, DUE, DEADLINE from ATTEMPT"));
  }

  @Test
  void aHostThatIsNotReachedMakesNoDecline() {
    engine.host().isUnreachable();
    assertEquals("PRC_OPERATION_PENDING RC_HOST_ANSWER", engine.says(ORDER + AUTOMATIC));
    assertEquals("PENDING approved 1000 deposited 0 batch null", engine.payment("7:1"));
  }

  @Test
  void aPendingPaymentCanNeitherBeDepositedNorApprovedAgain() {
    engine.host().isSilent();
    engine.says(ORDER + AUTOMATIC);
    assertEquals("PRC_DUPLICATE_OBJECT RC_PAYMENTNUMBER", engine.says(APPROVE));
    assertEquals(
        "PRC_VERB_NOT_VALID_IN_PRESENT_STATE RC_PAYMENTNUMBER",
        engine.says("DEPOSIT ORDERNUMBER=7 PAYMENTNUMBER=1 AMOUNT=1"));
  }

  @Test
  void aFailureOfOursChangesNothingAndHidesItsCause() throws Exception {
    engine.does(ORDER);
    engine
        .database()
        .change("update PAY_ORDER set SEALED = 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA'");
    String before = engine.database().dump();
    assertEquals("PRC_INTERNAL_ETILL_ERROR RC_UNEXPECTED", engine.says(APPROVE));
    assertEquals(before, engine.database().dump());
  }
}
