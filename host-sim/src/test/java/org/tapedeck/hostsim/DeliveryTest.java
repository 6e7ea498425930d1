package org.tapedeck.hostsim;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tapedeck.hostsim.support.Terminal.AUTHORIZATION;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tapedeck.hostsim.frame.BadFrame;
import org.tapedeck.hostsim.frame.Frame;
import org.tapedeck.hostsim.frame.FrameReader;
import org.tapedeck.hostsim.support.Changed;
import org.tapedeck.hostsim.support.Examples;

class DeliveryTest {
  private static Sim sim;

  @BeforeAll
  static void start() throws Exception {
    sim = new Sim("--late-seconds", "0", "--silent-seconds", "0");
  }

  @AfterAll
  static void stop() {
    sim.close();
  }

  private static byte[] frame(String amount) {
    String record = Changed.by(Examples.record("W3"), "part 5 " + amount);
    return new Frame(record, true).octets();
  }

  private static byte[] answer(String amount) throws Exception {
    return sim.terminal.send(AUTHORIZATION, frame(amount)).body();
  }

  private static long holds(String amount) throws Exception {
    return sim.page("/books").stream()
        .filter(line -> line.startsWith("hold") && line.contains(" amount=" + amount + " "))
        .count();
  }

  private static Frame read(byte[] octets) throws Exception {
    return new FrameReader(new ByteArrayInputStream(octets), 1_000, 4_000).next().get();
  }

  @Test
  void silenceOutlastsAnImpatientClient() throws Exception {
    try (Sim silent = new Sim()) {
      var impatient =
          silent.terminal.post(AUTHORIZATION, frame("381")).timeout(Duration.ofSeconds(3));
      assertThrows(HttpTimeoutException.class, () -> silent.terminal.send(impatient));
      assertTrue(silent.page("/books").get(0).startsWith("hold"));
    }
  }

  @ParameterizedTest
  @CsvSource({"381, silence over", "382, no answer", "383, half an answer"})
  void aDroppedLineLeavesTheHold(String amount, String what) throws Exception {
    assertThrows(IOException.class, () -> answer(amount), what);
    assertEquals(1, holds(amount));
  }

  @Test
  void aLateAnswerComesAllTheSame() throws Exception {
    assertEquals("00", read(answer("384")).text().substring(17, 19));
  }

  @ParameterizedTest
  @CsvSource({"385, the last byte", "386, one byte of the record"})
  void aDamagedAnswerIsNotAFrame(String amount, String where) throws Exception {
    byte[] answer = answer(amount);
    assertThrows(BadFrame.class, () -> read(answer), where);
    assertEquals(1, holds(amount));
  }

  @Test
  void onlyTheLrcIsWrongAndItsParityHolds() throws Exception {
    byte[] answer = answer("1085");
    int lrc = answer[answer.length - 1] & 0xFF;
    assertEquals(0, Integer.bitCount(lrc) % 2);
    answer[answer.length - 1] ^= 0x03;
    assertEquals("00", read(answer).text().substring(17, 19));
  }

  @ParameterizedTest
  @CsvSource({"387, 500, 1", "388, 503, 0"})
  void gatewayErrorsAreToldApartByWhatWasBooked(String amount, String number, int booked)
      throws Exception {
    String text = new String(answer(amount), StandardCharsets.US_ASCII);
    assertTrue(text.startsWith(number + " - "), text);
    assertEquals(booked, holds(amount));
  }

  @Test
  void theAnswerComesTwice() throws Exception {
    byte[] answer = answer("389");
    byte[] first = Arrays.copyOf(answer, answer.length / 2);
    byte[] second = Arrays.copyOfRange(answer, answer.length / 2, answer.length);
    assertArrayEquals(first, second);
    assertEquals("00", read(first).text().substring(17, 19));
    assertEquals(1, holds("389"));
  }
}
