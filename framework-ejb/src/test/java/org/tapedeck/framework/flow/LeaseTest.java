package org.tapedeck.framework.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tapedeck.cassette.HostOutcome;
import org.tapedeck.framework.harness.Engine;

/**
 * Two servers with one database: what one has begun to ask is its own for as long as it renews its
 * lease, and is taken up by exactly one other when it does not.
 */
class LeaseTest {

  private static final String BUY =
      "ACCEPTPAYMENT ORDERNUMBER=7 AMOUNT=1000 APPROVEFLAG=1 PAYMENTNUMBER=1 PAYMENTAMOUNT=1000"
          + " $PAN=4111111111111111 $EXPIRY=203012";
  private static final String ASKED =
      "approve 1000 number 1 card 4111111111111111 expiry 203012 cvv none again";
  private static final String RETRY = "RETRYNOW ORDERNUMBER=7 PAYMENTNUMBER=1";
  private static final Duration LEASE = Duration.ofSeconds(30);
  private static final Duration MOMENT = Duration.ofMillis(1);

  private final Engine first = Engine.ready();
  private final Engine second = first.beside("second");
  private final Engine third = first.beside("third");

  @BeforeEach
  void theFirstServerIsCutOffWhileItAsks() {
    // A host that takes longer than any lease.
    first.does("MODIFYCASSETTE CASSETTENAME=Paper $ATONCE=9").renews();
    first.isCutOff(BUY, Optional.empty());
  }

  @AfterEach
  void close() {
    first.close();
  }

  @Test
  void whatTheOtherOneAsksIsLeftToIt() {
    second.waits(LEASE.minus(MOMENT)).sweeps();
    assertEquals(List.of(), first.host().sent());
    assertEquals("PENDING", state());
  }

  @Test
  void aLeaseThatIsRenewedLastsOn() {
    second.waits(LEASE.minus(MOMENT));
    first.renews();
    second.waits(LEASE.minus(MOMENT)).sweeps();
    assertEquals(List.of(), first.host().sent());
  }

  @Test
  void whenItsLeaseIsOverExactlyOneTakesItUp() {
    second.waits(LEASE).sweeps();
    third.sweeps();
    assertEquals(List.of(ASKED), first.host().sent());
    assertEquals("APPROVED", state());
  }

  @Test
  void whoeverTakesItUpOwnsItThen() {
    second.renews().waits(LEASE).renews();
    assertEquals(1, second.steps().resume(attempt(), false).stream().count());
    third.sweeps();
    assertEquals(List.of(), first.host().sent());
    third.waits(LEASE).sweeps();
    assertEquals(List.of(ASKED), first.host().sent());
  }

  @Test
  void aServerThatStopsGivesItsLeaseBackSoThatNobodyWaits() {
    first.givesItsLeaseBack();
    second.sweeps();
    assertEquals(List.of(ASKED), first.host().sent());
  }

  @Test
  void itsOwnQuestionsAServerNeverTakesForOrphans() {
    first.waits(LEASE.multipliedBy(2)).sweeps();
    assertEquals(List.of(), first.host().sent());
  }

  @Test
  void aLeaseFromAClockThatWasFarAheadIsNotBelieved() {
    first.waits(Duration.ofHours(1)).renews().waits(Duration.ofHours(-1));
    second.sweeps();
    assertEquals(List.of(ASKED), first.host().sent());
  }

  @Test
  void anOperatorNeedNotWaitLongerThanTheLeaseEither() {
    second.waits(LEASE.minus(MOMENT));
    assertEquals("PRC_VERB_NOT_VALID_IN_PRESENT_STATE RC_PAYMENTNUMBER", second.says(RETRY));
    second.waits(MOMENT).does(RETRY);
    assertEquals("APPROVED", state());
  }

  @Test
  void aServerThatWasOnlySlowFindsThatItWasOvertaken() {
    second.waits(LEASE).sweeps();
    first.steps().settle(attempt(), 1, new HostOutcome.Unknown("late"));
    assertEquals("APPROVED", state());
  }

  @Test
  void aNoIsNotBelievedWhileTheFirstOneMayStillBeAsking() {
    first.host().answers("no");
    second.waits(LEASE).sweeps();
    assertEquals("PENDING", state());
    first.host().answers("no");
    second.waits(Duration.ofMinutes(10)).renews().sweeps();
    assertEquals("DECLINED", state());
  }

  @Test
  void norIsANoToAnOperator() {
    first.host().answers("no");
    second.waits(LEASE);
    assertEquals("PRC_OPERATION_PENDING RC_HOST_ANSWER", second.says(RETRY));
    assertEquals("PENDING", state());
  }

  @Test
  void aServerThatIsHeldUpBeforeItsFirstWordSaysNone() {
    first.does("ACCEPTPAYMENT ORDERNUMBER=8 AMOUNT=1 $PAN=4111111111111111 $EXPIRY=203012");
    first.isHeldUpBeforeAsking("APPROVE ORDERNUMBER=8 PAYMENTNUMBER=1 AMOUNT=1", LEASE);
    assertEquals(List.of(), first.host().sent());
  }

  @Test
  void leasesThatEndedLongAgoAreForgotten() {
    second.waits(Duration.ofDays(2)).renews();
    assertEquals("second", first.database().find("select OWNER from OWNER_LEASE"));
  }

  private String attempt() {
    return first.database().find("select ID from ATTEMPT");
  }

  private String state() {
    return first.database().find("select STATE from PAYMENT");
  }
}
