package org.tapedeck.framework.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tapedeck.framework.harness.AtOnce;
import org.tapedeck.framework.harness.Engine;

/** Confirmations to buyers of shops: once for each purchase. */
class ConfirmationTest {

  private static final String ID = "T000-0000-4XKC-9M2P";
  private static final Instant PURCHASED = Instant.parse("2030-06-15T11:59:58Z");
  private static final Confirmation FULL =
      new Confirmation(
          "Bøker",
          2001,
          Optional.of("Two tickets"),
          "12.50 GBP",
          Optional.of("AUTH-123456"),
          PURCHASED);

  private final Engine engine = Engine.ready();
  private final TestMailServer server = TestMailServer.plain();
  private final SortingOffice office = SortingOffice.of(engine, server);

  @BeforeEach
  void buy() throws SQLException {
    engine
        .database()
        .change(
            "insert into PURCHASE (ID, ORDER_ID, USER_NAME, STATE, RESERVED_UNTIL, RETURN_HTTPS,"
                + " FIRST_PAYMENT, PAYMENT_NUMBER, GIVEN, KEY_ID, SEALED, CARD_BOX, STEP, STEP_VALUES, FAIL_CODE,"
                + " FAIL_VALUES, WANTS_MAIL, RETURNS, CREATED, MODIFIED, VERSION) values ('"
                + ID
                + "', '1:2001', 'seller', 'PURCHASED', 0, 1, 1, 1, 0, (select min(ID) from DATA_KEY),"
                + " '', '', 'NONE', '{}', 0, '{}', 1, 1, 0, 0, 1)");
  }

  @AfterEach
  void close() {
    office.close();
    server.close();
    engine.close();
  }

  private boolean confirms(String id, String to, Confirmation what) {
    return engine.parts().transactions().inOne(() -> office.mails().confirmation(id, to, what));
  }

  private boolean confirms() {
    return confirms(ID, SortingOffice.BUYER, FULL);
  }

  private static String text(TestMailServer.Taken mail) throws Exception {
    return mail.message().getContent().toString().replace("\r\n", "\n");
  }

  @Test
  void itSaysWhatWasBought() throws Exception {
    assertTrue(confirms());
    office.round();
    TestMailServer.Taken mail = server.taken().get(0);
    assertEquals(List.of("buyer@home.example"), mail.to());
    assertEquals("Order 2001 is paid, Bøker", mail.message().getSubject());
    assertEquals("shop@shop.example", mail.message().getFrom()[0].toString());
    assertEquals("auto-generated", mail.message().getHeader("Auto-Submitted", null));
    assertEquals(
        """
        This order is paid.

        Merchant: Bøker
        Order number: 2001
        Description: Two tickets
        Amount: 12.50 GBP
        Reference: AUTH-123456
        Date and time: 2030-06-15 11:59:58 UTC
        """,
        text(mail));
  }

  @Test
  void whatIsNotThereIsLeftOut() throws Exception {
    confirms(
        ID,
        SortingOffice.BUYER,
        new Confirmation("", 7, Optional.empty(), "1.00 USD", Optional.empty(), PURCHASED));
    office.round();
    TestMailServer.Taken mail = server.taken().get(0);
    assertEquals("Order 7 is paid", mail.message().getSubject());
    assertEquals(
        """
        This order is paid.

        Order number: 7
        Amount: 1.00 USD
        Date and time: 2030-06-15 11:59:58 UTC
        """,
        text(mail));
  }

  @Test
  void onceForEachPurchaseEvenWhenItsRowIsSweptLongAgo() {
    assertTrue(confirms());
    assertFalse(confirms());
    office.round();
    assertFalse(confirms());
    assertEquals("confirmation " + ID + " SENT 1 null", office.letters());
    office.sweepsAfter(Duration.ofDays(8));
    assertEquals("", office.letters());
    assertFalse(confirms());
    office.round();
    assertEquals(1, server.taken().size());
  }

  @Test
  void onceWhenManyWriteItAtOnce() throws Exception {
    Callable<String> one = () -> "" + confirms();
    try (AtOnce threads = new AtOnce()) {
      assertEquals(
          Map.of("true", 1L, "false", 15L), threads.answers(Stream.generate(() -> one).limit(16)));
    }
    assertEquals("confirmation " + ID + " WAITING 0 null", office.letters());
  }

  @Test
  void nothingIsSentThatWasNotCommitted() {
    engine
        .parts()
        .transactions()
        .inOne(
            () -> {
              engine.parts().transactions().rollBack();
              return office.mails().confirmation(ID, SortingOffice.BUYER, FULL);
            });
    assertEquals("", office.letters());
    assertTrue(confirms(), "it never was written");
  }

  @Test
  void whatIsNoAddressOrNoPurchaseHindersNothing() {
    for (String wrong : new String[] {"", "x", "a@b.c\r\nBcc: d@e.f", "a@b.c, d@e.f", "<a@b.c>"}) {
      assertFalse(confirms(ID, wrong, FULL), wrong);
    }
    assertFalse(confirms("T000-0000-0000-0000", SortingOffice.BUYER, FULL));
    assertEquals("", office.letters());
    assertTrue(confirms());
  }

  @Test
  void whatOthersWroteSteersNothing() throws Exception {
    confirms(
        ID,
        SortingOffice.BUYER,
        new Confirmation(
            "Shop\r\nBcc: thief@evil.example",
            7,
            Optional.of("one\r\n.\r\nAmount: 0.01 GBP\u202e" + "x".repeat(9000)),
            "1.00 USD",
            Optional.of("R\0\n1"),
            PURCHASED));
    office.round();
    TestMailServer.Taken mail = server.taken().get(0);
    assertEquals(List.of(SortingOffice.BUYER), mail.to());
    assertEquals("Order 7 is paid, Shop Bcc: thief@evil.example", mail.message().getSubject());
    assertTrue(text(mail).contains("\nDescription: one . Amount: 0.01 GBP x"));
    assertTrue(server.taken().isEmpty(), "one mail and not two");
  }

  @Test
  void theAddressIsForgottenWhenItHasServed() {
    confirms();
    assertTrue(engine.database().dump().contains(SortingOffice.BUYER));
    office.round();
    assertFalse(engine.database().dump().contains(SortingOffice.BUYER));
  }

  @Test
  void oneThatIsRefusedIsGivenUpAndItsAddressForgotten() {
    server.answers(SortingOffice.BUYER, 550);
    confirms();
    office.round();
    assertEquals(
        "confirmation " + ID + " GIVEN_UP 1 The mail server refused the recipient (550).",
        office.letters());
    assertFalse(engine.database().dump().contains(SortingOffice.BUYER));
  }

  @Test
  void withoutAMailServerNothingIsWritten() {
    office.with("host", "");
    assertFalse(confirms());
    office.with("host", "127.0.0.1");
    assertTrue(confirms(), "nothing was noted, either");
  }

  @Test
  void noWarningGoesUnderItsName() {
    assertThrows(
        IllegalArgumentException.class, () -> office.warns("confirmation", "R1", "s", "t"));
  }
}
