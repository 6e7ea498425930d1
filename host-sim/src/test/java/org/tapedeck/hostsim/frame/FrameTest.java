package org.tapedeck.hostsim.frame;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tapedeck.hostsim.support.Examples;

class FrameTest {

  static Set<String> examples() {
    return Examples.names();
  }

  private static FrameReader reader(byte[] octets) {
    return new FrameReader(new ByteArrayInputStream(octets), 1_000, 100_000);
  }

  private static Frame read(byte[] octets) throws Exception {
    return reader(octets).next().orElseThrow();
  }

  private static Fault fault(byte[] octets) {
    return assertThrows(BadFrame.class, () -> read(octets)).fault();
  }

  private static byte[] hex(String hex) {
    return HexFormat.of().parseHex(hex);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void everyWorkedExampleIsReadAndWrittenByteForByte(String name) throws Exception {
    Frame frame = read(Examples.frame(name));
    assertEquals(Examples.record(name), frame.text());
    assertArrayEquals(Examples.frame(name), frame.octets());
  }

  @Test
  void anLrcThatLooksLikeEtxIsStillTheLrc() throws Exception {
    FrameReader frames = reader(Examples.frame("W11"));
    assertTrue(frames.next().isPresent());
    assertTrue(frames.atEnd());
  }

  // The record "A" and a character that makes the LRC what the column says: 41 ^ x ^ 03 = LRC.
  @ParameterizedTest
  @CsvSource({"02, 824140", "03, 824141", "05, 824147", "15, 824157", "17, 824155"})
  void theLrcMayHaveAnyValue(String lrc, String start) throws Exception {
    byte[] frame = hex(start + "03" + lrc);
    for (int i = 0; i < frame.length; i++) {
      frame[i] = (byte) Parity.even(frame[i] & 0x7F);
    }
    assertEquals(2, read(frame).text().length());
  }

  @Test
  void framesFollowEachOtherUntilTheLast() throws Exception {
    FrameReader frames = reader(Examples.batch());
    for (int i = 1; i <= 4; i++) {
      assertEquals(false, frames.next().orElseThrow().last());
    }
    assertTrue(frames.next().orElseThrow().last());
    assertTrue(frames.next().isEmpty());
  }

  @Test
  void aFrameWithoutAnyParityIsTaken() throws Exception {
    byte[] frame = Examples.frame("W3");
    for (int i = 0; i < frame.length; i++) {
      frame[i] &= 0x7F;
    }
    assertEquals(Examples.record("W3"), read(frame).text());
  }

  @Test
  void anStxWithoutParityBeforeParityIsNoStx() {
    byte[] frame = Examples.frame("W3");
    frame[0] = 0x02;
    assertEquals(Fault.NO_STX, fault(frame));
  }

  @Test
  void oneByteWithoutParityBreaksTheFrame() {
    byte[] frame = Examples.frame("W3");
    frame[2] ^= (byte) 0x80;
    assertEquals(Fault.BROKEN, fault(frame));
  }

  @Test
  void oneFlippedBitPairFailsTheLrc() {
    byte[] frame = Examples.frame("W3");
    frame[20] ^= 0x03;
    assertEquals(Fault.BROKEN, fault(frame));
  }

  @Test
  void whatStopsBeforeItsEndMarkHasNoEnd() {
    byte[] frame = Examples.frame("W3");
    assertEquals(Fault.NO_END, fault(Arrays.copyOf(frame, frame.length - 2)));
  }

  @Test
  void whatStopsBeforeItsLrcHasNoLrc() {
    byte[] frame = Examples.frame("W3");
    assertEquals(Fault.NO_LRC, fault(Arrays.copyOf(frame, frame.length - 1)));
  }

  @Test
  void aRecordThatIsTooLongHasNoEnd() {
    byte[] endless = new byte[2_000];
    Arrays.fill(endless, (byte) 'A');
    endless[0] = (byte) 0x82;
    assertEquals(Fault.NO_END, fault(endless));
  }

  @Test
  void aNewStxInsideARecordMeansThatItsEndIsMissing() {
    assertEquals(Fault.NO_END, fault(hex("8244B48244")));
  }

  @Test
  void otherControlCharactersBreakTheFrame() {
    assertEquals(Fault.BROKEN, fault(hex("82448D0347")));
  }

  @Test
  void aBodyMayNotBeLongerThanItsLimit() {
    FrameReader frames = new FrameReader(new ByteArrayInputStream(Examples.batch()), 1_000, 100);
    assertThrows(
        BadFrame.class,
        () -> {
          while (frames.next().isPresent()) {}
        });
  }
}
