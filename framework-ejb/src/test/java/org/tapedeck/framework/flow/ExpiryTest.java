package org.tapedeck.framework.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tapedeck.framework.harness.Codes.SUCCESS;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tapedeck.framework.command.View;
import org.tapedeck.framework.harness.AtOnce;
import org.tapedeck.framework.harness.Engine;

/** Approvals of account 1 expire after three days (specification, section 2.3). */
class ExpiryTest {

  private static final Duration THREE_DAYS = Duration.ofDays(3);
  private static final Duration A_MILLISECOND = Duration.ofMillis(1);
  private static final String EXPIRED = "APPROVAL_EXPIRED approved 600 deposited 0 batch null";
  private static final String REFUSED = "PRC_VERB_NOT_VALID_IN_PRESENT_STATE RC_PAYMENTNUMBER";
  private static final String DEPOSIT = "DEPOSIT ORDERNUMBER=7 PAYMENTNUMBER=1 AMOUNT=600";

  private final Engine engine = Engine.ready();

  @BeforeEach
  void aPaymentIsApproved() {
    engine
        .does("MODIFYACCOUNT CASSETTENAME=Paper ACCOUNTNUMBER=1 APPROVALEXPIRATION=3")
        .does("ACCEPTPAYMENT ORDERNUMBER=7 AMOUNT=1000")
        .does("APPROVE ORDERNUMBER=7 PAYMENTNUMBER=1 AMOUNT=600");
  }

  @AfterEach
  void close() {
    engine.close();
  }

  @Test
  void theRoundExpiresAnApprovalOnTheMillisecondAndFreesItsAmount() {
    engine.waits(THREE_DAYS.minus(A_MILLISECOND)).expires();
    assertEquals("APPROVED approved 600 deposited 0 batch null", engine.payment("7:1"));
    engine.waits(A_MILLISECOND).expires();
    assertEquals(EXPIRED, engine.payment("7:1"));
    assertEquals("REFUNDABLE approved 0 credited 0", engine.order(7));
  }

  @Test
  void aDepositIsRefusedAndShowsThePaymentAsExpired() {
    engine.waits(THREE_DAYS);
    assertEquals(REFUSED, engine.says(DEPOSIT));
    assertEquals(EXPIRED, engine.payment("7:1"));
    assertEquals("REFUNDABLE approved 0 credited 0", engine.order(7));
    assertEquals(REFUSED, engine.says(DEPOSIT));
    assertEquals("REFUNDABLE approved 0 credited 0", engine.order(7));
    assertEquals("", engine.batch(1));
  }

  @Test
  void aDepositInTimeIsTaken() {
    engine.waits(THREE_DAYS.minus(A_MILLISECOND)).does(DEPOSIT);
    engine.waits(THREE_DAYS).expires();
    assertEquals("DEPOSITED approved 600 deposited 600 batch 1:1", engine.payment("7:1"));
  }

  @Test
  void theWholeOrderCanBeApprovedAgain() {
    engine.waits(THREE_DAYS).does("APPROVE ORDERNUMBER=7 PAYMENTNUMBER=2 AMOUNT=1000");
    assertEquals(EXPIRED, engine.payment("7:1"));
    assertEquals("REFUNDABLE approved 1000 credited 0", engine.order(7));
  }

  @Test
  void itIsApprovedAnewByTheHost() {
    engine.host().sent();
    engine.waits(THREE_DAYS).does("APPROVEREVERSAL ORDERNUMBER=7 PAYMENTNUMBER=1 AMOUNT=900");
    assertEquals("APPROVED approved 900 deposited 0 batch null", engine.payment("7:1"));
    assertEquals("REFUNDABLE approved 900 credited 0", engine.order(7));
    assertEquals(1, engine.host().sent().size());
    engine.does("DEPOSIT ORDERNUMBER=7 PAYMENTNUMBER=1 AMOUNT=900");
  }

  @Test
  void itIsApprovedAnewForNoMoreThanIsFree() {
    engine.waits(THREE_DAYS).does("APPROVE ORDERNUMBER=7 PAYMENTNUMBER=2 AMOUNT=500");
    assertEquals(
        "PRC_PARAMETER_VALUE_ERROR RC_AMOUNT",
        engine.says("APPROVEREVERSAL ORDERNUMBER=7 PAYMENTNUMBER=1 AMOUNT=501"));
    assertEquals("REFUNDABLE approved 500 credited 0", engine.order(7));
  }

  @Test
  void itIsVoidWithoutTheHost() {
    engine.host().sent();
    engine.waits(THREE_DAYS).does("APPROVEREVERSAL ORDERNUMBER=7 PAYMENTNUMBER=1 AMOUNT=0");
    assertEquals("VOID approved 600 deposited 0 batch null", engine.payment("7:1"));
    assertEquals("REFUNDABLE approved 0 credited 0", engine.order(7));
    assertEquals(List.of(), engine.host().sent());
  }

  @Test
  void theSameApproveIsNoRepetitionAnyMore() {
    engine.waits(THREE_DAYS);
    assertEquals(
        "PRC_DUPLICATE_OBJECT RC_PAYMENTNUMBER",
        engine.says("APPROVE ORDERNUMBER=7 PAYMENTNUMBER=1 AMOUNT=600"));
  }

  @Test
  void theOrderCanBeCanceled() {
    assertEquals(REFUSED, engine.says("CANCELORDER ORDERNUMBER=7"));
    engine.waits(THREE_DAYS).does("CANCELORDER ORDERNUMBER=7");
    assertEquals(EXPIRED, engine.payment("7:1"));
  }

  @Test
  void aReversedDepositExpiresAtItsOldTime() {
    engine.does(DEPOSIT).waits(THREE_DAYS).expires();
    engine.does("DEPOSITREVERSAL ORDERNUMBER=7 PAYMENTNUMBER=1");
    assertEquals(REFUSED, engine.says(DEPOSIT));
    assertEquals(EXPIRED, engine.payment("7:1"));
  }

  @Test
  void anApprovalKeepsTheDaysThatItWasGivenWith() {
    engine
        .does("MODIFYACCOUNT CASSETTENAME=Paper ACCOUNTNUMBER=1 APPROVALEXPIRATION=0")
        .does("APPROVE ORDERNUMBER=7 PAYMENTNUMBER=2 AMOUNT=400")
        .waits(Duration.ofDays(10_000))
        .expires();
    assertEquals(EXPIRED, engine.payment("7:1"));
    assertEquals("APPROVED approved 400 deposited 0 batch null", engine.payment("7:2"));
  }

  @Test
  void whatIsPendingOrDeclinedDoesNotExpire() {
    engine.host().isSilent().answers("no");
    engine.says("APPROVE ORDERNUMBER=7 PAYMENTNUMBER=2 AMOUNT=100");
    engine.says("APPROVE ORDERNUMBER=7 PAYMENTNUMBER=3 AMOUNT=100");
    engine.waits(THREE_DAYS).expires();
    assertEquals("PENDING approved 100 deposited 0 batch null", engine.payment("7:2"));
    assertEquals("DECLINED approved 100 deposited 0 batch null", engine.payment("7:3"));
    assertEquals("REFUNDABLE approved 100 credited 0", engine.order(7));
  }

  @Test
  void thePaymentShowsItsTimes() {
    assertEquals(
        List.of("payment_approved", "1907755200000", "1908014400000"),
        shown("QUERYPAYMENTS STATE=payment_approved"));
    engine.waits(THREE_DAYS).expires();
    assertEquals(
        List.of("payment_approval_expired", "1907755200000", "1908014400000"),
        shown("QUERYPAYMENTS STATE=payment_approval_expired"));
  }

  private List<String> shown(String query) {
    View payment = engine.run(Engine.ADMINISTRATOR, query).found().orElseThrow().views().get(0);
    return Stream.of("state", "approveTime", "approvalExpiry")
        .map(payment.attributes()::get)
        .toList();
  }

  @Test
  void anApprovalForEverShowsNoExpiry() {
    engine
        .does("ACCEPTPAYMENT ORDERNUMBER=8 AMOUNT=1000 $ACCOUNTNUMBER=2")
        .does("APPROVE ORDERNUMBER=8 PAYMENTNUMBER=1 AMOUNT=600");
    assertEquals(null, shown("QUERYPAYMENTS ORDERNUMBER=8").get(2));
  }

  @Test
  void ofDepositAndRoundAtOnceOneWinsAndTheBooksAgree() throws Exception {
    for (int order = 8; order < 40; order++) {
      engine.does(
          "ACCEPTPAYMENT ORDERNUMBER=%d AMOUNT=100 APPROVEFLAG=1 PAYMENTNUMBER=1 PAYMENTAMOUNT=100"
              .formatted(order));
    }
    engine.waits(THREE_DAYS.minus(A_MILLISECOND));
    Map<String, Long> answers = depositsAndRounds();
    assertEquals(4L, answers.remove("round"));
    assertEquals(
        answers.getOrDefault(SUCCESS, 0L) + " " + answers.getOrDefault(REFUSED, 0L),
        find(
            "select sum(case when STATE = 'DEPOSITED' then 1 else 0 end),"
                + " sum(case when STATE = 'APPROVAL_EXPIRED' then 1 else 0 end)"
                + " from PAYMENT where ORDER_NUMBER > 7"));
    assertEquals(
        find(
            "select count(*), coalesce(sum(DEPOSIT_AMOUNT), 0) from PAYMENT where STATE = 'DEPOSITED'"),
        find("select coalesce(sum(PAYMENTS), 0), coalesce(sum(DEPOSITED), 0) from BATCH"));
    assertEquals(
        "",
        find(
            "select O.ID, O.APPROVED_AMOUNT from PAY_ORDER O where O.APPROVED_AMOUNT <>"
                + " (select coalesce(sum(P.APPROVE_AMOUNT), 0) from PAYMENT P"
                + " where P.ORDER_ID = O.ID and P.STATE <> 'APPROVAL_EXPIRED')"));
  }

  private String find(String sql) {
    return engine.database().find(sql);
  }

  /** Time comes in the middle, and four rounds with it. */
  private Map<String, Long> depositsAndRounds() throws Exception {
    try (AtOnce threads = new AtOnce()) {
      return threads.answers(
          IntStream.range(0, 36)
              .mapToObj(
                  number -> number % 9 == 8 ? this::round : deposit(8 + number - number / 9)));
    }
  }

  private Callable<String> deposit(int orderNumber) {
    return () ->
        engine.says("DEPOSIT ORDERNUMBER=%d PAYMENTNUMBER=1 AMOUNT=100".formatted(orderNumber));
  }

  private String round() {
    engine.waits(A_MILLISECOND).expires();
    return "round";
  }
}
