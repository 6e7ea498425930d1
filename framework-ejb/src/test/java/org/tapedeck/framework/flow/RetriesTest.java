package org.tapedeck.framework.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tapedeck.framework.harness.Codes.SUCCESS;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tapedeck.cassette.CommonAvs;
import org.tapedeck.cassette.DeclineReason;
import org.tapedeck.cassette.HostOutcome;
import org.tapedeck.cassette.Values;
import org.tapedeck.framework.harness.Engine;
import org.tapedeck.framework.harness.Parts;

/** A host that gives no answer is asked again until it does (seed 003, retry parameters). */
class RetriesTest {

  private static final String BUY =
      "ACCEPTPAYMENT ORDERNUMBER=7 AMOUNT=1000 APPROVEFLAG=1 PAYMENTNUMBER=1 PAYMENTAMOUNT=1000"
          + " $PAN=4111111111111111 $EXPIRY=203012 $CARDVERIFYCODE=987";
  private static final String REVERSE = "APPROVEREVERSAL ORDERNUMBER=7 PAYMENTNUMBER=1 AMOUNT=";
  private static final String PENDING = "PRC_OPERATION_PENDING RC_HOST_ANSWER";

  private static final String ASKED =
      "approve 1000 number 1 card 4111111111111111 expiry 203012 cvv 987";
  private static final String WITHOUT_CVV = ASKED.replace("cvv 987", "cvv none");

  /** Inside of a key's or a sealed text's characters three digits are found by chance. */
  private static final Pattern A_CODE_BY_ITSELF = Pattern.compile("\\b987\\b");

  private final Engine engine = Engine.ready();

  @AfterEach
  void close() {
    engine.close();
  }

  @Test
  void theHostIsAskedAtOnceAsOftenAsThePlanHasIt() {
    engine.does("MODIFYCASSETTE CASSETTENAME=Paper $ATONCE=2");
    engine.host().isSilent().isSilent();
    assertEquals(SUCCESS, engine.says(BUY));
    assertEquals(List.of(ASKED, ASKED + " again", ASKED + " again"), engine.host().sent());
    assertEquals(0, engine.alarms().set());
  }

  @Test
  void onlyWhatMayHaveArrivedIsARepetition() {
    engine.does("MODIFYCASSETTE CASSETTENAME=Paper $ATONCE=2");
    engine.host().isUnreachable().isSilent();
    engine.does(BUY);
    assertEquals(List.of(ASKED, ASKED, ASKED + " again"), engine.host().sent());
  }

  @Test
  void afterThatTheCommandIsPendingAndTheHostIsAskedAfterEachInterval() {
    engine.host().isSilent().isSilent();
    assertEquals(PENDING, engine.says(BUY));
    assertEquals(List.of(ASKED), engine.host().sent());
    engine.ringsNext();
    assertEquals(List.of(ASKED + " again"), engine.host().sent());
    assertEquals("PENDING", state("7:1"));
    engine.ringsNext();
    assertEquals(List.of(ASKED + " again"), engine.host().sent());
    assertEquals("APPROVED", state("7:1"));
    assertEquals("APPROVE SETTLED approved", engine.attempts("1:7:1"));
    assertEquals(0, engine.alarms().set());
  }

  @Test
  void theVerificationCodeIsKeptUnderLockUntilTheAnswerIsKnownAndNoLonger() {
    engine.host().isSilent();
    engine.says(BUY);
    assertFalse(A_CODE_BY_ITSELF.matcher(engine.database().dump()).find(), "in clear");
    assertEquals("1", sealed());
    engine.ringsNext();
    assertEquals("0", sealed());
  }

  @Test
  void aDeclineOfARepetitionIsADecline() {
    engine.host().isSilent().answers("no");
    engine.says(BUY);
    engine.ringsNext();
    assertEquals("DECLINED approved 1000 deposited 0 batch null", engine.payment("7:1"));
    assertEquals("REFUNDABLE approved 0 credited 0", engine.order(7));
  }

  @Test
  void thatALaterTryDidNothingIsNoAnswer() {
    engine.host().isSilent().answers("later", "setup");
    engine.says(BUY);
    engine.ringsNext();
    assertEquals("PENDING", state("7:1"));
    engine.ringsNext();
    assertEquals("PENDING", state("7:1"));
    engine.ringsNext();
    assertEquals("APPROVED", state("7:1"));
  }

  @Test
  void whatNeverArrivedCanStillBeRefused() {
    engine.host().isUnreachable().answers("later");
    engine.says(BUY);
    engine.ringsNext();
    assertEquals("DECLINED", state("7:1"));
  }

  @Test
  void aHostThatNeverAnswersIsGivenUpAfterMaxAttempts() {
    engine.does("MODIFYCASSETTE CASSETTENAME=Paper $ATTEMPTS=2");
    engine.host().isUnreachable().isUnreachable().isUnreachable();
    engine.says(BUY);
    engine.ringsNext().ringsNext();
    assertEquals("DECLINED approved 1000 deposited 0 batch null", engine.payment("7:1"));
    assertEquals("REFUNDABLE approved 0 credited 0", engine.order(7));
    assertEquals("APPROVE SETTLED given up", engine.attempts("1:7:1"));
    assertEquals(0, engine.alarms().set());
    assertEquals(3, engine.host().sent().size());
  }

  @Test
  void withoutAnyLaterAttemptTheCommandItselfGivesUp() {
    engine.does("MODIFYCASSETTE CASSETTENAME=Paper $ATTEMPTS=0");
    engine.host().isUnreachable();
    assertEquals("PRC_AUTO_APPROVE_FAILED RC_GIVEN_UP", engine.says(BUY));
    assertEquals("DECLINED", state("7:1"));
  }

  @Test
  void whatTheHostMayHoldForAPaymentThatWasGivenUpIsFoundOutAndTakenBack() {
    givenUp();
    assertEquals("DECLINED", state("7:1"));
    assertEquals(
        "APPROVE SETTLED given up\nCLEAR_HOLD OPEN null", sorted(engine.attempts("1:7:1")));
    engine.host().sent();
    later();
    assertEquals(
        List.of(
            WITHOUT_CVV + " again",
            "reverse to 0 from 1000 of 1000 number 2 card 4111111111111111"),
        engine.host().sent());
    assertEquals("DECLINED approved 1000 deposited 0 batch null", engine.payment("7:1"));
    assertTrue(engine.attempts("1:7:1").contains("CLEAR_HOLD SETTLED taken back"));
  }

  @Test
  void aHoldThatIsNotThereNeedsNotBeTakenBack() {
    givenUp();
    engine.host().sent();
    engine.host().answers("no");
    later();
    assertEquals(List.of(WITHOUT_CVV + " again"), engine.host().sent());
    assertTrue(engine.attempts("1:7:1").contains("CLEAR_HOLD SETTLED RC_DECLINED"));
  }

  @Test
  void clearingGoesOnWhileTheHostIsSilent() {
    givenUp();
    engine.host().isSilent();
    later();
    engine.host().isSilent();
    later();
    assertTrue(engine.attempts("1:7:1").contains("CLEAR_HOLD OPEN no answer within 30 s"));
    later();
    assertTrue(engine.attempts("1:7:1").contains("CLEAR_HOLD SETTLED taken back"));
  }

  @Test
  void anOrderIsNotDeletedWhileTheHostMayHoldSomethingForIt() {
    givenUp();
    assertEquals(
        "PRC_VERB_NOT_VALID_IN_PRESENT_STATE RC_PAYMENTNUMBER",
        engine.says("CANCELORDER ORDERNUMBER=7 DELETEORDER=1"));
    assertEquals("REFUNDABLE approved 0 credited 0", engine.order(7));
    later();
    assertEquals(SUCCESS, engine.says("CANCELORDER ORDERNUMBER=7 DELETEORDER=1"));
  }

  @Test
  void aRetryUnderAKeyIsAnsweredOnce() {
    engine.host().isSilent();
    engine.says(BUY);
    String now = "RETRYNOW ORDERNUMBER=7 PAYMENTNUMBER=1";
    assertEquals(SUCCESS, engine.says("key", now));
    assertEquals(2, engine.host().sent().size());
    assertEquals(SUCCESS, engine.says("key", now));
    assertEquals(0, engine.host().sent().size());
  }

  @Test
  void whatIsInDoubtShowsWhyAndWhenTheHostIsAskedAgain() {
    engine.host().isSilent();
    engine.says(BUY);
    long begun = Parts.NOW.toEpochMilli();
    String shown =
        engine
            .run(Engine.ADMINISTRATOR, "QUERYPAYMENTS")
            .found()
            .orElseThrow()
            .views()
            .get(0)
            .nested()
            .get(0)
            .views()
            .get(0)
            .attributes()
            .toString();
    assertEquals(
        "{kind=approve, reason=no answer within 30 s, tries=1, timeStampBegun=%d, nextTry=%d,"
                .formatted(begun, begun + 300_000)
            + " deadline=%d}".formatted(begun + 35_000 + 12 * (300_000 + 35_000)),
        shown);
  }

  @Test
  void anOperatorIsToldOnceThatTheHostIsSilentAndThatItWasGivenUp() {
    engine.does(
        "CREATEMEREVENTLISTENER CASSETTENAME=Paper EVENTTYPE=2 LISTENERURL=http://shop.example/");
    engine.does("MODIFYCASSETTE CASSETTENAME=Paper $ATTEMPTS=2");
    engine.host().isSilent().isSilent().isSilent();
    engine.says(BUY);
    engine.ringsNext().ringsNext();
    assertEquals(
        "host_unknown\ngiven_up",
        engine.database().find("select EVENT_NAME from EVENT_OUTBOX order by ID"));
  }

  @Test
  void anAlarmForAnOrderThatIsGoneDoesNothing() {
    engine.host().isSilent();
    engine.says(BUY);
    engine.does("RETRYNOW ORDERNUMBER=7 PAYMENTNUMBER=1");
    engine.does(REVERSE + 0).does("CANCELORDER ORDERNUMBER=7 DELETEORDER=1").ringsNext();
    assertEquals("0", engine.database().find("select count(*) from ATTEMPT"));
  }

  @Test
  void whatAnOvertakenTrySaysDoesNotCountUnlessItIsAYes() {
    engine.isCutOff(BUY, Optional.empty()).waits(Duration.ofSeconds(35));
    String id = engine.database().find("select ID from ATTEMPT");
    assertTrue(engine.steps().resume(id, false).isPresent());
    engine.steps().settle(id, 1, new HostOutcome.TryLater(Values.NONE));
    engine.steps().settle(id, 1, new HostOutcome.Declined(DeclineReason.DECLINED, Values.NONE));
    engine.steps().settle(id, 1, new HostOutcome.Unknown("silence"));
    assertEquals("PENDING", state("7:1"));
    assertEquals("1 2", engine.database().find("select ASKING, TRIES from ATTEMPT"));
    engine.steps().settle(id, 2, approved());
    assertEquals("APPROVED", state("7:1"));
  }

  @Test
  void aYesOfAnOvertakenTryIsAYes() {
    engine.isCutOff(BUY, Optional.empty()).waits(Duration.ofSeconds(35));
    String id = engine.database().find("select ID from ATTEMPT");
    assertTrue(engine.steps().resume(id, false).isPresent());
    engine.steps().settle(id, 1, approved());
    engine.steps().settle(id, 2, new HostOutcome.Unknown("silence"));
    assertEquals("APPROVED", state("7:1"));
  }

  @Test
  void whatNobodyCanAskIsGivenUpInTheEndToo() throws Exception {
    engine.does("MODIFYCASSETTE CASSETTENAME=Paper $ATTEMPTS=2");
    engine.host().isUnreachable();
    engine.says(BUY);
    String settings = "{\"attempts\":\"2\"}";
    engine.database().change("update CASSETTE set PROPERTIES = '" + settings + "'");
    engine.ringsNext();
    assertEquals("PENDING", state("7:1"));
    later();
    assertEquals("DECLINED", state("7:1"));
    assertEquals("0", sealed());
    assertEquals("APPROVE SETTLED given up", engine.attempts("1:7:1"));
  }

  @Test
  void aServerThatWasDownForDaysApprovesNothingOfOld() {
    engine.host().isSilent();
    engine.says(BUY);
    engine.host().sent();
    engine.waits(Duration.ofDays(3)).sweeps();
    assertEquals("DECLINED", state("7:1"));
    assertEquals(List.of(), engine.host().sent());
    assertTrue(engine.attempts("1:7:1").contains("CLEAR_HOLD OPEN"));
  }

  @Test
  void whenAHoldHasLapsedTheHostIsNotAskedAnyMoreAndAnOperatorIsTold() {
    engine.does(
        "CREATEMEREVENTLISTENER CASSETTENAME=Paper EVENTTYPE=2 LISTENERURL=http://shop.example/");
    givenUp();
    engine.waits(Duration.ofDays(7)).host().isSilent();
    engine.sweeps();
    assertTrue(engine.attempts("1:7:1").contains("CLEAR_HOLD SETTLED given up"));
    assertEquals(
        "host_unknown\ngiven_up\nhold_in_doubt",
        engine.database().find("select EVENT_NAME from EVENT_OUTBOX order by ID"));
  }

  @Test
  void aHoldThatTheHostCannotTakeBackIsTold() {
    engine.does(
        "CREATEMEREVENTLISTENER CASSETTENAME=Paper EVENTTYPE=2 LISTENERURL=http://shop.example/");
    givenUp();
    engine.host().answers("bare");
    later();
    assertTrue(
        engine
            .database()
            .find("select EVENT_NAME from EVENT_OUTBOX order by ID")
            .endsWith("hold_in_doubt"));
  }

  @Test
  void anAccountStaysAtItsTerminalWhileAHostIsAsked() {
    engine.host().isSilent();
    engine.says(BUY);
    String move = "MODIFYACCOUNT CASSETTENAME=Paper ACCOUNTNUMBER=1 $TERMINAL=9";
    assertEquals("PRC_VERB_NOT_VALID_IN_PRESENT_STATE RC_ACCOUNTNUMBER", engine.says(move));
    engine.does("MODIFYACCOUNT CASSETTENAME=Paper ACCOUNTNUMBER=1 ACCOUNTTITLE=new");
    engine.ringsNext();
    engine.does(move);
  }

  @Test
  void aRejectedBatchGetsANewNumberAtAnotherTerminal() {
    engine.does(BUY).does("DEPOSIT ORDERNUMBER=7 PAYMENTNUMBER=1 AMOUNT=1000");
    engine.host().answers("rejected");
    engine.says("BATCHCLOSE BATCHNUMBER=1");
    engine.does("MODIFYACCOUNT CASSETTENAME=Paper ACCOUNTNUMBER=1 $TERMINAL=9");
    assertEquals("0", engine.database().find("select HOST_BATCH_NUMBER from BATCH"));
    assertEquals(SUCCESS, engine.says("BATCHCLOSE BATCHNUMBER=1"));
  }

  private static HostOutcome approved() {
    return new HostOutcome.Approved(Values.of(Map.of("answer", "yes")), CommonAvs.NO_MATCH);
  }

  @Test
  void anAmountThatWasGivenUpIsFreeForAnotherPayment() {
    givenUp();
    assertEquals(SUCCESS, engine.says("APPROVE ORDERNUMBER=7 PAYMENTNUMBER=2 AMOUNT=1000"));
  }

  @Test
  void aWholeReversalThatWasGivenUpIsDoneHereAndTheHostIsAskedOn() {
    engine.does(BUY).does("MODIFYCASSETTE CASSETTENAME=Paper $ATTEMPTS=0");
    engine.host().isSilent();
    assertEquals("PRC_OPERATION_SUCCESS RC_GIVEN_UP", engine.says(REVERSE + 0));
    assertEquals("VOID approved 1000 deposited 0 batch null", engine.payment("7:1"));
    assertEquals("REFUNDABLE approved 0 credited 0", engine.order(7));
    engine.host().sent();
    later();
    assertEquals(
        List.of("reverse to 0 from 1000 of 1000 number 2 card 4111111111111111 again"),
        engine.host().sent());
    assertTrue(engine.attempts("1:7:1").contains("CLEAR_HOLD SETTLED taken back"));
  }

  @Test
  void aPartialReversalThatWasGivenUpLeavesWhatIsToBeLeft() {
    engine.does(BUY).does("MODIFYCASSETTE CASSETTENAME=Paper $ATTEMPTS=0");
    engine.host().isSilent();
    assertEquals("PRC_OPERATION_SUCCESS RC_GIVEN_UP", engine.says(REVERSE + 400));
    assertEquals("APPROVED approved 400 deposited 0 batch null", engine.payment("7:1"));
    assertEquals("REFUNDABLE approved 400 credited 0", engine.order(7));
    assertFalse(engine.attempts("1:7:1").contains("OPEN"));
  }

  @Test
  void aReversalIsRepeatedUnderItsNumber() {
    engine.does(BUY).host().sent();
    engine.host().isSilent();
    assertEquals(PENDING, engine.says(REVERSE + 400));
    engine.ringsNext();
    String asked = "reverse to 400 from 1000 of 1000 number 2 card 4111111111111111";
    assertEquals(List.of(asked, asked + " again"), engine.host().sent());
    assertEquals("APPROVED approved 400 deposited 0 batch null", engine.payment("7:1"));
  }

  @Test
  void aBatchIsRepeatedUnderItsNumberUntilTheHostSpeaksOfIt() {
    engine.does(BUY).does("DEPOSIT ORDERNUMBER=7 PAYMENTNUMBER=1 AMOUNT=1000").host().sent();
    engine.host().isSilent().answers("later");
    assertEquals(PENDING, engine.says("BATCHCLOSE BATCHNUMBER=1"));
    engine.ringsNext().ringsNext();
    String batch = "\nPAYMENT 7:1 1000 number 1";
    assertEquals(
        List.of("batch 1" + batch, "batch 1 again" + batch, "batch 1 again" + batch),
        engine.host().sent());
    assertEquals("CLOSED BALANCED payments 1 1000 credits 0 0", engine.batch(1));
  }

  @Test
  void aBatchIsNeverGivenUpButWaitsForAPerson() {
    engine.does(BUY).does("DEPOSIT ORDERNUMBER=7 PAYMENTNUMBER=1 AMOUNT=1000");
    engine.does("MODIFYCASSETTE CASSETTENAME=Paper $ATTEMPTS=1");
    engine.host().isSilent().isSilent();
    assertEquals(PENDING, engine.says("BATCHCLOSE BATCHNUMBER=1"));
    engine.ringsNext();
    assertEquals("PENDING NOT_YET_BALANCED payments 1 1000 credits 0 0", engine.batch(1));
    assertEquals(0, engine.alarms().set());
    engine.waits(Duration.ofDays(30)).sweeps();
    assertEquals("PENDING NOT_YET_BALANCED payments 1 1000 credits 0 0", engine.batch(1));
    assertEquals(SUCCESS, engine.says("BATCHCLOSE BATCHNUMBER=1"));
  }

  @Test
  void aBatchWhoseNumberIsAnotherOnesIsSentUnderANewNumberAtOnce() {
    engine.does(BUY).does("DEPOSIT ORDERNUMBER=7 PAYMENTNUMBER=1 AMOUNT=1000").host().sent();
    engine.host().isSilent().answers("taken");
    assertEquals(PENDING, engine.says("BATCHCLOSE BATCHNUMBER=1"));
    engine.ringsNext();
    String batch = "\nPAYMENT 7:1 1000 number 1";
    assertEquals(
        List.of("batch 1" + batch, "batch 1 again" + batch, "batch 2" + batch),
        engine.host().sent());
    assertEquals("CLOSED BALANCED payments 1 1000 credits 0 0", engine.batch(1));
  }

  @Test
  void aLostAlarmIsMadeUpForByTheSweeper() {
    engine.host().isSilent();
    engine.says(BUY);
    engine.alarms().areLost();
    engine.waits(Duration.ofSeconds(299)).sweeps();
    assertEquals("PENDING", state("7:1"));
    engine.waits(Duration.ofSeconds(1)).sweeps();
    assertEquals("APPROVED", state("7:1"));
  }

  @Test
  void anAttemptThatACrashCutOffIsTakenUpWhenNobodyCanBeAskingAnyMore() {
    engine.isCutOff(BUY, Optional.empty());
    engine.waits(Duration.ofSeconds(34)).sweeps();
    assertEquals(List.of(), engine.host().sent());
    engine.waits(Duration.ofSeconds(1)).sweeps();
    assertEquals(List.of(ASKED + " again"), engine.host().sent());
    assertEquals("APPROVED", state("7:1"));
  }

  @Test
  void aClockThatIsSetBackKeepsNothingWaitingForLonger() {
    engine.host().isSilent();
    engine.says(BUY);
    engine.alarms().areLost();
    engine.waits(Duration.ofDays(-3)).sweeps();
    engine.waits(Duration.ofSeconds(300)).sweeps();
    assertEquals("APPROVED", state("7:1"));
  }

  @Test
  void anAlarmThatGoesOffTooEarlyOrTwiceDoesNothing() {
    engine.host().isSilent();
    engine.says(BUY);
    String id = engine.database().find("select ID from ATTEMPT");
    engine.wakes(id);
    assertEquals(1, engine.host().sent().size());
    engine.waits(Duration.ofMinutes(5)).wakes(id).wakes(id);
    assertEquals(1, engine.host().sent().size());
    assertEquals("APPROVED", state("7:1"));
  }

  @Test
  void whileRetriesArePausedOnlyAPersonHasTheHostAsked() {
    engine.host().isSilent().isSilent();
    engine.says(BUY);
    engine.does("MODIFYCASSETTE CASSETTENAME=Paper RETRYPAUSED=1").host().sent();
    engine.ringsNext().sweeps();
    assertEquals(List.of(), engine.host().sent());
    String now = "RETRYNOW ORDERNUMBER=7 PAYMENTNUMBER=1";
    assertEquals(PENDING, engine.says(now));
    assertEquals(List.of(ASKED + " again"), engine.host().sent());
    assertEquals(SUCCESS, engine.says(now));
    assertEquals("APPROVED", state("7:1"));
  }

  @Test
  void retriesGoOnWhereTheyWerePaused() {
    engine.host().isSilent();
    engine.says(BUY);
    engine.does("MODIFYCASSETTE CASSETTENAME=Paper RETRYPAUSED=1").ringsNext();
    engine.does("MODIFYCASSETTE CASSETTENAME=Paper RETRYPAUSED=0").sweeps();
    assertEquals("APPROVED", state("7:1"));
  }

  @Test
  void onlyWhatIsInDoubtCanBeRetriedNow() {
    engine.does(BUY).does("DEPOSIT ORDERNUMBER=7 PAYMENTNUMBER=1 AMOUNT=1000");
    assertEquals(
        "PRC_VERB_NOT_VALID_IN_PRESENT_STATE RC_PAYMENTNUMBER",
        engine.says("RETRYNOW ORDERNUMBER=7 PAYMENTNUMBER=1"));
    assertEquals(
        "PRC_VERB_NOT_VALID_IN_PRESENT_STATE RC_BATCHNUMBER",
        engine.says("RETRYNOW BATCHNUMBER=1"));
  }

  @Test
  void aBatchInDoubtCanBeRetriedNow() {
    engine.does(BUY).does("DEPOSIT ORDERNUMBER=7 PAYMENTNUMBER=1 AMOUNT=1000");
    engine.host().isSilent();
    engine.says("BATCHCLOSE BATCHNUMBER=1");
    assertEquals(SUCCESS, engine.says("RETRYNOW BATCHNUMBER=1"));
    assertEquals("CLOSED BALANCED payments 1 1000 credits 0 0", engine.batch(1));
  }

  @Test
  void settingsThatAreWrongNowDoNotLoseTheAttempt() throws Exception {
    engine.host().isSilent();
    engine.says(BUY);
    engine.database().change("update CASSETTE set PROPERTIES = '{}'");
    engine.ringsNext();
    assertEquals("PENDING", state("7:1"));
    engine.does("MODIFYCASSETTE CASSETTENAME=Paper $HOST=host.example");
    engine.waits(Duration.ofMinutes(5)).sweeps();
    assertEquals("APPROVED", state("7:1"));
  }

  @Test
  void afterAFailureOfOursTheHostIsAskedWithinHalfAMinute() throws Exception {
    engine.host().isSilent();
    engine.says(BUY);
    String settings = engine.database().find("select PROPERTIES from CASSETTE");
    engine.database().change("update CASSETTE set PROPERTIES = 'damaged'");
    engine.ringsNext();
    engine.database().change("update CASSETTE set PROPERTIES = '" + settings + "'");
    engine.waits(Duration.ofSeconds(29)).sweeps();
    assertEquals("PENDING", state("7:1"));
    engine.waits(Duration.ofSeconds(1)).sweeps();
    assertEquals("APPROVED", state("7:1"));
  }

  private void givenUp() {
    engine.does("MODIFYCASSETTE CASSETTENAME=Paper $ATTEMPTS=1");
    engine.host().isSilent().isSilent();
    engine.says(BUY);
    engine.ringsNext();
  }

  private void later() {
    engine.waits(Duration.ofMinutes(5)).sweeps();
  }

  private String state(String payment) {
    return engine.payment(payment).split(" ")[0];
  }

  private String sealed() {
    return engine.database().find("select count(FLEETING_SEALED) from ATTEMPT");
  }

  private static String sorted(String lines) {
    return String.join("\n", lines.lines().sorted().toList());
  }
}
