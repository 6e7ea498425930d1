package org.tapedeck.framework.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tapedeck.framework.harness.AtOnce;
import org.tapedeck.framework.harness.Engine;

/** Warnings to administrators: once for each thing, and never too many. */
class WarningsTest {

  private static final String OTHER = "second@shop.example";

  private final Engine engine = Engine.ready();
  private final TestMailServer server = TestMailServer.plain();
  private final SortingOffice office = SortingOffice.of(engine, server);

  @AfterEach
  void close() {
    office.close();
    server.close();
    engine.close();
  }

  private boolean warns(String key) {
    return office.warns("forged", key, "A forged receipt", "Its signature is wrong.");
  }

  @Test
  void itSaysWhatItIsAbout() throws Exception {
    office.warns("wrong-amount", "R1", "Für 5 statt 6", "Paid: 5.00\nAsked for: 6.00 €");
    office.round();
    TestMailServer.Taken mail = server.taken().get(0);
    assertEquals(List.of(SortingOffice.ADMINISTRATOR), mail.to());
    assertEquals("Tapedeck: Für 5 statt 6", mail.message().getSubject());
    assertEquals(
        "Paid: 5.00\nAsked for: 6.00 €\n",
        mail.message().getContent().toString().replace("\r\n", "\n"));
  }

  @Test
  void onceForEachKindAndKey() {
    assertTrue(warns("R1"));
    assertFalse(warns("R1"));
    assertTrue(warns("R2"));
    assertTrue(office.warns("wrong-amount", "R1", "Another matter", "Another matter."));
    office.round();
    assertFalse(warns("R1"));
    assertEquals(3, server.taken().size());
  }

  /** The same forged message comes to several servers at once. */
  @Test
  void onceWhenManyWriteItAtOnce() throws Exception {
    // A server finds the row of the count, which its tables come with.
    warns("R0");
    Callable<String> one = () -> "" + warns("R1");
    Stream<Callable<String>> same = Collections.nCopies(16, one).stream();
    try (AtOnce threads = new AtOnce()) {
      assertEquals(Map.of("true", 1L, "false", 15L), threads.answers(same));
    }
    office.round();
    assertEquals(2, server.taken().size());
  }

  @Test
  void aFloodIsNotPassedOn() {
    long written = IntStream.range(0, 100).filter(at -> warns("R" + at)).count();
    assertEquals(30, written);
    engine.waits(Duration.ofMinutes(59));
    assertFalse(warns("later"));
    engine.waits(Duration.ofMinutes(1));
    assertTrue(warns("later"));
  }

  @Test
  void whatSomebodyElseWroteSteersNothing() throws Exception {
    office.warns(
        "forged",
        "R1\r\n\0\ud800",
        "Receipt\r\nBcc: thief@evil.example\r\n\r\nbody",
        "one\r\n.\r\nMAIL FROM:<a@b.c>\rtwo\0\u202ethree");
    office.round();
    TestMailServer.Taken mail = server.taken().get(0);
    assertEquals(List.of(SortingOffice.ADMINISTRATOR), mail.to());
    assertEquals("Tapedeck: Receipt Bcc: thief@evil.example body", mail.message().getSubject());
    assertNull(mail.message().getHeader("Bcc", null));
    assertEquals(
        "one\n.\nMAIL FROM:<a@b.c>\ntwo three\n",
        mail.message().getContent().toString().replace("\r\n", "\n"));
    assertTrue(server.taken().isEmpty(), "one mail and not two");
  }

  @Test
  void longOnesAreCutAndStayApart() {
    String reference = "9".repeat(5000);
    assertTrue(warns(reference + "1"));
    assertTrue(warns(reference + "2"));
    assertFalse(warns(reference + "1"));
    assertTrue(office.warns("forged", "long", "x".repeat(9000), "y\n".repeat(9000)));
    office.round();
    assertEquals(3, server.taken().size());
  }

  @Test
  void oneAdministratorWhoIsRefusedDoesNotKeepItFromTheOther() {
    office.with("administrators", SortingOffice.ADMINISTRATOR + ", " + OTHER);
    server.answers(SortingOffice.ADMINISTRATOR, 550);
    warns("R1");
    office.round();
    assertEquals(List.of(OTHER), server.taken().get(0).to());
    assertEquals("forged R1 SENT 1 null", office.letters());
  }

  @Test
  void whenAllAreRefusedItIsGivenUp() {
    office.with("administrators", SortingOffice.ADMINISTRATOR + "," + OTHER);
    server.answers(SortingOffice.ADMINISTRATOR, 550).answers(OTHER, 553);
    warns("R1");
    office.round();
    assertEquals(
        "forged R1 GIVEN_UP 1 The mail server refused the recipient (550).", office.letters());
  }

  @Test
  void withoutAdministratorsItIsOnlyLogged() {
    office.with("administrators", "");
    assertFalse(warns("R1"));
    assertEquals("", office.letters());
  }

  @Test
  void itIsWrittenAgainWhenTheFirstWasSweptAway() {
    warns("R1");
    office.round().sweepsAfter(Duration.ofDays(8));
    assertTrue(warns("R1"));
  }

  @Test
  void aKindIsAWordOfOurOwn() {
    for (String wrong : new String[] {"", "receipt", "Two words", "x".repeat(41)}) {
      assertThrows(
          IllegalArgumentException.class, () -> office.warns(wrong, "R1", "s", "t"), wrong);
    }
  }
}
