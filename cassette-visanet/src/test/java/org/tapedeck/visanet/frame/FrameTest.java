package org.tapedeck.visanet.frame;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tapedeck.visanet.GoldenBytes;

class FrameTest {

  @Test
  void w1_lastRecordEndsInEtxAndCheckByte() {
    assertArrayEquals(GoldenBytes.of("w1"), Frame.last("D4.999995".getBytes(US_ASCII)));
  }

  @Test
  void w12a_recordThatIsFollowedEndsInEtb() {
    String header = "K1.ZH@@@@99999500000000000088800000220059991515QD8400070509110030";
    assertArrayEquals(GoldenBytes.of("w12a"), Frame.followed(header.getBytes(US_ASCII)));
  }

  @ParameterizedTest
  @CsvSource({
    "w4,  E4.V5999, 014",
    "w5,  E4.V5999, 014",
    "w6,  E4.N5999, 014",
    "w11, K1.ZR@@@@, ''", // its check byte is that of ETX
    "w13, K1.ZR@@@@, ''",
    "w14, K1.ZR@@@@, ''",
  })
  void recordIsFoundInItsFrame(String example, String begin, String end) throws DamagedFrame {
    byte[] frame = GoldenBytes.of(example);
    String record = new String(Frame.open(frame), US_ASCII);
    assertTrue(record.startsWith(begin));
    assertTrue(record.endsWith(end));
    assertEquals(frame.length - Frame.OVERHEAD, record.length());
  }

  // spotless:off
  @ParameterizedTest
  @CsvSource({
    // bytes,             damage (the whole frame is 82 41 03 42)
    "'',                  no STX",
    "82,                  no ETX",
    "82 41,               no ETX",
    "82 41 03,            not one byte after ETX",
    "82 41 03 42 42,      not one byte after ETX",
    "82 41 03 41,         wrong LRC",
    "82 42 03 42,         wrong LRC",
    "82 41 17 56,         no ETX",
    "41 03 42,            no STX",
    "03 42,               no STX",
  })
  // spotless:on
  void damageIsTold(String bytes, String damage) {
    byte[] damaged = HexFormat.ofDelimiter(" ").parseHex(bytes);
    var told = assertThrows(DamagedFrame.class, () -> Frame.open(damaged));
    assertEquals("damaged frame: " + damage, told.getMessage());
  }

  @ParameterizedTest
  @ValueSource(strings = {"02 41 03 42", "82 C1 03 42", "82 41 83 42", "82 41 03 C2"})
  void oddParityIsDamage(String bytes) {
    byte[] damaged = HexFormat.ofDelimiter(" ").parseHex(bytes);
    var told = assertThrows(DamagedFrame.class, () -> Frame.open(damaged));
    assertTrue(told.getMessage().startsWith("odd parity"), told.getMessage());
  }

  // spotless:off
  @ParameterizedTest
  @CsvSource({
    // bytes,                          what is around the frame
    "82 41 03 42,                      nothing",
    "00 FF 41 03 82 41 03 42,          junk before it",
    "82 41 03 42 0D 0A,                a line's end",
    "82 41 03 42 00 0A 00,             fillers",
    "82 41 03 42 82 41 03 42,          a copy of it",
    "FF 82 41 03 42 0D 82 41 03 42 0A, all of them",
  })
  // spotless:on
  void frameIsFoundAmongWhatMayBeAroundIt(String bytes, String around) throws DamagedFrame {
    assertArrayEquals("A".getBytes(US_ASCII), Frame.openAmong(hex(bytes)), around);
  }

  @Test
  void checkByteThatLooksLikeAFillerIsACheckByte() throws DamagedFrame {
    for (String tail : new String[] {"82 41 48 03 0A 82 41 48 03 0A", "82 41 48 03 0A 00"}) {
      assertArrayEquals("AH".getBytes(US_ASCII), Frame.openAmong(hex(tail)), tail);
    }
  }

  // spotless:off
  @ParameterizedTest
  @CsvSource({
    // bytes,                             damage
    "'',                                  no STX",
    "41 03 42,                            no STX",
    "02 41 03 42,                         no STX",
    "82 41 03,                            not one byte after ETX",
    "82 41 03 41,                         wrong LRC",
    "82 41 17 56,                         no ETX",
    "82 42 82 41 03 42,                   wrong LRC",
    "82 41 03 42 20,                      more after the frame",
    "82 41 03 42 06,                      more after the frame",
    "82 41 03 42 82 41 03,                more after the frame",
    "82 41 03 42 82 42 03 41,             more after the frame",
    "82 41 03 42 82 41 03 42 82 41 03 42, more after the frame",
    "82 41 03 41 82 41 03 42,             wrong LRC",
  })
  // spotless:on
  void whatElseIsAroundIsDamage(String bytes, String damage) {
    var told = assertThrows(DamagedFrame.class, () -> Frame.openAmong(hex(bytes)));
    assertEquals("damaged frame: " + damage, told.getMessage());
  }

  @Test
  void frameIsKnownByItsFirstByte() {
    assertTrue(Frame.begins(GoldenBytes.of("w4")));
    assertFalse(Frame.begins("503 - no".getBytes(US_ASCII)));
    assertFalse(Frame.begins(new byte[0]));
  }

  private static byte[] hex(String bytes) {
    return HexFormat.ofDelimiter(" ").parseHex(bytes);
  }
}
