package org.tapedeck.framework.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tapedeck.framework.harness.Engine;

/** What becomes of a mail that is not taken: later, or never. */
class MailTriesTest {

  private final Engine engine = Engine.ready();
  private final TestMailServer server = TestMailServer.plain();
  private final SortingOffice office = SortingOffice.of(engine, server);

  @AfterEach
  void close() {
    office.close();
    server.close();
    engine.close();
  }

  @Test
  void aMailServerThatIsDownGetsItLater() {
    server.stop();
    office.paysOneAfterTheOther(4);
    office.round();
    assertEquals(
        """
        receipt 1:1 WAITING 1 The mail server cannot be reached.
        receipt 1:2 WAITING 1 The mail server cannot be reached.
        receipt 1:3 WAITING 0 null
        receipt 1:4 WAITING 0 null\
        """,
        office.letters(),
        "one for each place: the others' mails are not tried in vain");
    server.startAgain();
    office.after(Duration.ofSeconds(10));
    assertEquals(4, server.taken().size());
    assertEquals(
        """
        receipt 1:1 SENT 2 null
        receipt 1:2 SENT 2 null
        receipt 1:3 SENT 1 null
        receipt 1:4 SENT 1 null\
        """,
        office.letters());
  }

  @Test
  void greylistingIsWaitedOut() {
    server.answers(SortingOffice.BUYER, 451);
    office.pays(7);
    office.round();
    assertEquals(
        "receipt 1:1 WAITING 1 The mail server does not take mail for the recipient now (451).",
        office.letters());
    server.answers(SortingOffice.BUYER, 250);
    office.round();
    assertTrue(server.taken().isEmpty(), "not before the gap is over");
    office.after(Duration.ofSeconds(10));
    assertEquals(1, server.taken().size());
  }

  @Test
  void aRecipientWhoIsRefusedIsGivenUpAtOnceAndTheMerchantIsTold() {
    engine.does(
        "CREATEMEREVENTLISTENER CASSETTENAME=Paper EVENTTYPE=2 LISTENERURL=http://shop.example/");
    server.answers(SortingOffice.BUYER, 550);
    office.paysOneAfterTheOther(2);
    office.round();
    assertEquals(
        """
        receipt 1:1 GIVEN_UP 1 The mail server refused the recipient (550).
        receipt 1:2 GIVEN_UP 1 The mail server refused the recipient (550).\
        """,
        office.letters());
    assertEquals(
        "receipt_not_mailed P:1:1:1\nreceipt_not_mailed P:1:2:1",
        engine.database().find("select EVENT_NAME, OBJECT_ID from EVENT_OUTBOX order by ID"));
    server.answers(SortingOffice.BUYER, 250);
    office.after(Duration.ofDays(1));
    assertTrue(server.taken().isEmpty());
  }

  @Test
  void aMailThatIsRefusedIsGivenUpAndOneThatIsPutOffIsNot() {
    server.answersMails(452);
    office.pays(7);
    office.round();
    assertEquals(
        "receipt 1:1 WAITING 1 The mail server does not take the mail now (452).",
        office.letters());
    server.answersMails(554);
    office.after(Duration.ofSeconds(10));
    assertEquals(
        "receipt 1:1 GIVEN_UP 2 The mail server refused the mail (554).", office.letters());
  }

  @Test
  void theTwelfthTryIsTheLast() {
    server.answers(SortingOffice.BUYER, 451);
    office.pays(7);
    for (int hours = 0; hours < 70; hours++) {
      office.after(Duration.ofHours(1));
    }
    assertEquals(
        "receipt 1:1 GIVEN_UP 12 The mail server does not take mail for the recipient now (451).",
        office.letters());
  }

  @Test
  void whatIsTooOldIsGivenUp() {
    server.stop();
    office.pays(7);
    office.sweepsAfter(Duration.ofDays(3));
    assertEquals("receipt 1:1 WAITING 0 null", office.letters());
    office.sweepsAfter(Duration.ofSeconds(1));
    assertEquals("receipt 1:1 GIVEN_UP 0 It could not be sent in time.", office.letters());
    office.sweepsAfter(Duration.ofDays(8));
    assertEquals("", office.letters());
  }

  @Test
  void aTryThatTakesTooLongIsCut() {
    office.pays(7);
    CountDownLatch cut = new CountDownLatch(1);
    server.whenTaken(() -> await(cut));
    office.within(Duration.ofSeconds(1)).round();
    cut.countDown();
    assertEquals("receipt 1:1 WAITING 1 The mail server took too long.", office.letters());
  }

  private static void await(CountDownLatch what) {
    try {
      what.await(20, TimeUnit.SECONDS);
    } catch (InterruptedException over) {
      Thread.currentThread().interrupt();
    }
  }
}
