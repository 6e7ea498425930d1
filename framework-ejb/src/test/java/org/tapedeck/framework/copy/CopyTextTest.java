package org.tapedeck.framework.copy;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How bytes are written; by hand from the character table (VisaNet specification, section 1.1). */
class CopyTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          direction | bytes                | line
          SENT      | 82 4B B1 2E 5A 03 AA | > even  <STX>K1.Z<ETX>*
          RECEIVED  | 06                   | < even  <ACK>
          RECEIVED  | 87                   | < even  <BEL>
          RECEIVED  | 07                   | < bare  <BEL>
          SENT      | 35 30 32 20 2D 20 3C | > bare  502 - <3C>
          RECEIVED  | 82 4B 31 FF 7F       | < bytes <82>K1<FF><7F>
          RECEIVED  | ''                   | < even
          """)
  void aLineForEachStretch(Direction direction, String bytes, String line) {
    byte[] stretch = HexFormat.ofDelimiter(" ").parseHex(bytes);
    assertEquals(line, CopyText.line(direction, stretch).strip());
  }

  @Test
  void aLongStretchGoesOnInFurtherLinesOfWhichEachFitsIntoAPart() {
    String text = CopyText.line(Direction.RECEIVED, "\u0001".repeat(20_000).getBytes(ISO_8859_1));
    assertEquals(4, text.lines().count());
    assertTrue(text.lines().skip(1).allMatch(line -> line.startsWith("+ bare ")));
    assertTrue(text.lines().allMatch(line -> line.length() < WireCopy.LONGEST));
    assertEquals(20_000, text.split("<SOH>", -1).length - 1);
  }
}
