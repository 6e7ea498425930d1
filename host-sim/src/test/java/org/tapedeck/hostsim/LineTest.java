package org.tapedeck.hostsim;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tapedeck.hostsim.frame.BadFrame;
import org.tapedeck.hostsim.frame.Frame;
import org.tapedeck.hostsim.frame.FrameReader;
import org.tapedeck.hostsim.support.Changed;
import org.tapedeck.hostsim.support.Examples;
import org.tapedeck.hostsim.support.LineTerminal;
import org.tapedeck.hostsim.support.Terminal;

/** Talks on a leased line, in the bytes of the link specification (sections 1.4 and 1.5). */
class LineTest {
  private static final String ENQ = "05";
  private static final String ACK = "06";
  private static final String BEL = "87";
  private static final String NAK = "95";
  private static final String EOT = "84";
  private static final String SYN = "96";
  private static final String DC2 = "12";

  private Sim sim;
  private LineTerminal terminal;

  @BeforeEach
  void call() throws Exception {
    sim = new Sim("--line-port", "0", "--late-seconds", "0", "--silent-seconds", "0");
    terminal = new LineTerminal(sim.host.linePort());
    assertEquals(ENQ, terminal.hears(1));
  }

  @AfterEach
  void hangUp() throws Exception {
    terminal.close();
    sim.close();
  }

  private static byte[] authorization(String type, String amount) {
    String record = Changed.by(Examples.record("W3"), "part 5 " + amount);
    return new Frame("D" + type + record.substring(2), true).octets();
  }

  private static byte[] record(String example) {
    return Examples.frame(example);
  }

  private static String read(byte[] octets) throws Exception {
    return new FrameReader(new ByteArrayInputStream(octets), 1_000, 4_000).next().get().text();
  }

  private static String code(byte[] answer) throws Exception {
    return read(answer).substring(17, 19);
  }

  private long booked(String what) throws Exception {
    return sim.page("/books").stream().filter(line -> line.startsWith(what)).count();
  }

  @Test
  void oneAuthorizationAndTheHostSaysGoodBye() throws Exception {
    terminal.say(authorization("0", "320"));
    assertEquals("00", code(terminal.frame()));
    terminal.say(ACK);
    assertEquals(EOT, terminal.hears(1));
    assertTrue(terminal.isHungUpOn());
    assertEquals(1, booked("hold"));
  }

  @Test
  void afterAnAuthorizationOfTypeTwoTheNextIsInvited() throws Exception {
    terminal.say(authorization("2", "320"));
    assertEquals("00", code(terminal.frame()));
    terminal.say(ACK);
    assertEquals(ENQ, terminal.hears(1));
    terminal.say(authorization("2", "305"));
    assertEquals("05", code(terminal.frame()));
    terminal.say(ACK);
    assertEquals(ENQ, terminal.hears(1));
    terminal.say(EOT);
    assertTrue(terminal.isHungUpOn());
  }

  @Test
  void aRepeatOfARequestOverHttpsIsAnsweredInTheTypeOfTheLine() throws Exception {
    byte[] first = changed("W3", "at 2 4; at 61 56", true);
    String answer = read(sim.terminal.send(Terminal.AUTHORIZATION, first).body());
    assertEquals("E4", answer.substring(0, 2));
    terminal.say(changed("W3", "at 2 0; at 61 66", true));
    assertEquals("E0" + answer.substring(2), read(terminal.frame()));
    assertEquals(1, booked("hold"));
  }

  @Test
  void junkBeforeTheFrameIsPassedOver() throws Exception {
    terminal.say("00 FF 30").say(authorization("0", "320"));
    assertEquals("00", code(terminal.frame()));
  }

  @Test
  void aDamagedFrameIsWantedAgainThreeTimesInAll() throws Exception {
    byte[] damaged = authorization("0", "320");
    damaged[damaged.length - 1] ^= 0x03;
    terminal.say(damaged);
    assertEquals(NAK, terminal.hears(1));
    terminal.say(damaged);
    assertEquals(NAK, terminal.hears(1));
    terminal.say(damaged);
    assertEquals(NAK + " " + EOT, terminal.hears(2));
    assertEquals(0, booked("hold"));
  }

  @Test
  void theAnswerComesAgainAfterNak() throws Exception {
    terminal.say(authorization("0", "320"));
    byte[] first = terminal.frame();
    terminal.say(NAK);
    assertArrayEquals(first, terminal.frame());
    terminal.say(NAK);
    assertArrayEquals(first, terminal.frame());
    terminal.say(NAK);
    assertTrue(terminal.isHungUpOn());
    assertEquals(1, booked("hold"));
  }

  @ParameterizedTest
  @CsvSource({"4, the gateway's type", "1, the type of a batch"})
  void anotherApplicationTypeIsNotServed(String type, String why) throws Exception {
    terminal.say(authorization(type, "320"));
    assertEquals(EOT, terminal.hears(1), why);
    assertTrue(terminal.isHungUpOn());
  }

  @Test
  void synMeansThatTheHostStillWorks() throws Exception {
    terminal.say(authorization("0", "321"));
    assertEquals(SYN + " " + SYN + " " + SYN, terminal.hears(3));
    assertEquals("00", code(terminal.frame()));
  }

  @Test
  void aFirstSendingIsRefused() throws Exception {
    terminal.say(authorization("0", "322"));
    assertEquals(NAK, terminal.hears(1));
    terminal.say(authorization("0", "322"));
    assertEquals("00", code(terminal.frame()));
    assertEquals(1, booked("hold"));
  }

  @Test
  void everySendingIsRefused() throws Exception {
    for (int sending = 1; sending <= 3; sending++) {
      terminal.say(authorization("0", "323"));
      assertEquals(NAK, terminal.hears(1));
    }
    assertEquals(EOT, terminal.hears(1));
    assertEquals(0, booked("hold"));
  }

  @ParameterizedTest
  @CsvSource({"324, 1", "387, 1", "388, 0"})
  void theSessionEndsWithoutTheAnswer(String amount, int holds) throws Exception {
    terminal.say(authorization("0", amount));
    assertEquals(EOT, terminal.hears(1));
    assertTrue(terminal.isHungUpOn());
    assertEquals(holds, booked("hold"));
  }

  @Test
  void aWrongCheckByteIsMendedAfterNak() throws Exception {
    terminal.say(authorization("0", "325"));
    byte[] damaged = terminal.frame();
    assertThrows(BadFrame.class, () -> read(damaged));
    terminal.say(NAK);
    assertEquals("00", code(terminal.frame()));
  }

  @ParameterizedTest
  @CsvSource({"381, silence", "382, no answer", "383, half an answer"})
  void aDroppedLineLeavesTheHold(String amount, String what) throws Exception {
    terminal.say(authorization("0", amount));
    assertThrows(IOException.class, terminal::frame, what);
    assertEquals(1, booked("hold"));
  }

  @Test
  void aBatchIsAcknowledgedRecordByRecord() throws Exception {
    terminal.say(record("W12a"));
    assertEquals(ACK, terminal.hears(1));
    terminal.say(record("W12b"));
    assertEquals(BEL, terminal.hears(1));
    terminal.say(record("W12c"));
    assertEquals(ACK, terminal.hears(1));
    terminal.say(record("W12d"));
    assertEquals(BEL, terminal.hears(1));
    terminal.say(record("W12e"));
    assertEquals("GB", read(terminal.frame()).substring(34, 36));
    terminal.say(ACK);
    assertEquals(EOT, terminal.hears(1));
    assertEquals(1, booked("batch"));
  }

  @Test
  void afterABatchOfTypeThreeTheNextIsInvited() throws Exception {
    assertEquals("K3.ZR@@@@ GB 003", batch("at 2 3", "", ""));
    assertEquals(ENQ, terminal.hears(1));
    assertEquals("K3.ZR@@@@ QD 003", batch("at 2 3", "", ""));
    assertEquals(ENQ, terminal.hears(1));
    assertEquals("K3.ZR@@@@ GB 004", batch("at 2 3", "; at 62 004", "; at 14 004"));
    assertEquals(ENQ, terminal.hears(1));
    terminal.say(EOT);
    assertTrue(terminal.isHungUpOn());
    assertEquals(2, booked("batch"));
  }

  @Test
  void afterTheLastOfSeveralTheTerminalMaySendTheOnlyOne() throws Exception {
    assertEquals("K3.ZR@@@@ GB 003", batch("at 2 3", "", ""));
    assertEquals(ENQ, terminal.hears(1));
    assertEquals("K1.ZR@@@@ GB 004", batch("at 2 1", "; at 62 004", "; at 14 004"));
    assertEquals(EOT, terminal.hears(1));
    assertTrue(terminal.isHungUpOn());
  }

  /** W12 with changes to all records, the header and the trailer: type, result and number. */
  private String batch(String all, String header, String trailer) throws Exception {
    terminal.say(changed("W12a", all + header, false));
    assertEquals(ACK, terminal.hears(1));
    terminal.say(changed("W12b", all, false));
    assertEquals(BEL, terminal.hears(1));
    terminal.say(changed("W12c", all, false));
    assertEquals(ACK, terminal.hears(1));
    terminal.say(changed("W12d", all, false));
    assertEquals(BEL, terminal.hears(1));
    terminal.say(changed("W12e", all + trailer, true));
    String answer = read(terminal.frame());
    terminal.say(ACK);
    return answer.substring(0, 9) + " " + answer.substring(34, 36) + " " + answer.substring(38, 41);
  }

  private static byte[] changed(String example, String changes, boolean last) {
    return new Frame(Changed.by(Examples.record(example), changes), last).octets();
  }

  @Test
  void theHostRejectsOneOfSeveralAndInvitesTheNext() throws Exception {
    terminal.say(changed("W12a", "at 2 3", false)).say(changed("W12b", "at 2 3", false));
    assertEquals(ACK + " " + BEL, terminal.hears(2));
    terminal.say(changed("W12c", "at 2 3; at 85 000000000134", false));
    String answer = read(terminal.frame());
    assertEquals("K3 RB", answer.substring(0, 2) + " " + answer.substring(34, 36));
    terminal.say(ACK);
    assertEquals(ENQ, terminal.hears(1));
  }

  @ParameterizedTest
  @CsvSource({"1, 3", "3, 1"})
  void allRecordsOfABatchAreOfOneType(String first, String second) throws Exception {
    terminal.say(changed("W12a", "at 2 " + first, false));
    assertEquals(ACK, terminal.hears(1));
    terminal.say(changed("W12b", "at 2 " + second, false));
    assertEquals(EOT, terminal.hears(1));
    assertTrue(terminal.isHungUpOn());
    assertEquals(0, booked("batch"));
  }

  @Test
  void aDamagedRecordIsTakenAtItsSecondSending() throws Exception {
    byte[] damaged = record("W12a");
    damaged[damaged.length - 1] ^= 0x03;
    terminal.say(damaged);
    assertEquals(NAK, terminal.hears(1));
    terminal.say(record("W12a"));
    assertEquals(ACK, terminal.hears(1));
    terminal.say(record("W12b"));
    assertEquals(BEL, terminal.hears(1));
  }

  @ParameterizedTest
  @CsvSource({
    "32, 95, refused once",
    "33, 87, acknowledged as if it were even",
    "35, 84, the session ends"
  })
  void aDetailThatGoesWrong(String ending, String heard, String what) throws Exception {
    terminal.say(record("W12a")).say(record("W12b"));
    assertEquals(ACK + " " + BEL, terminal.hears(2));
    terminal.say(detail(ending));
    assertEquals(heard, terminal.hears(1), what);
  }

  @Test
  void theHostRejectsWithoutWaitingForTheTrailer() throws Exception {
    terminal.say(record("W12a")).say(record("W12b"));
    assertEquals(ACK + " " + BEL, terminal.hears(2));
    terminal.say(detail("34"));
    String answer = read(terminal.frame());
    assertEquals("RB", answer.substring(34, 36));
    assertEquals("E0003D19", answer.substring(41, 49));
    terminal.say(ACK);
    assertEquals(EOT, terminal.hears(1));
    assertEquals(0, booked("batch"));
  }

  /** The sale of W12c, settled at another amount. */
  private static byte[] detail(String ending) {
    String sale = Examples.record("W12c");
    int at = sale.indexOf("000000000120");
    return new Frame(sale.substring(0, at) + "0000000001" + ending + sale.substring(at + 12), false)
        .octets();
  }

  @Test
  void aBatchWithoutTrailerIsNoBatch() throws Exception {
    terminal.say(record("W12a")).say(record("W12b"));
    assertEquals(ACK + " " + BEL, terminal.hears(2));
    byte[] last = new Frame(Examples.record("W12c"), true).octets();
    terminal.say(last);
    assertEquals(EOT, terminal.hears(1));
    assertEquals(0, booked("batch"));
  }

  @Test
  void dc2MeansThatTheBatchIsBeingLookedAt() throws Exception {
    terminal.say(record("W12a")).say(record("W12b")).say(detail("36")).say(record("W12d"));
    assertEquals(ACK + " " + BEL + " " + ACK + " " + BEL, terminal.hears(4));
    terminal.say(trailer("0000000000000236", "0000000000000036"));
    assertEquals(DC2 + " " + DC2, terminal.hears(2));
    assertEquals("GB", read(terminal.frame()).substring(34, 36));
  }

  /** W12e with another hashing total and net deposit. */
  private static byte[] trailer(String hash, String net) {
    String trailer = Examples.record("W12e");
    String mended =
        trailer.replaceFirst("0000000000000220", hash).replaceFirst("0000000000000020", net);
    return new Frame(mended, true).octets();
  }

  @Test
  void theSameBatchAgainIsADuplicate() throws Exception {
    sim.terminal.send(Terminal.SETTLEMENT, Examples.batch());
    for (String name : List.of("W12a", "W12b", "W12c", "W12d")) {
      terminal.say(record(name));
      terminal.hears(1);
    }
    terminal.say(record("W12e"));
    assertEquals("QD", read(terminal.frame()).substring(34, 36));
    assertEquals(1, booked("batch"));
  }
}
