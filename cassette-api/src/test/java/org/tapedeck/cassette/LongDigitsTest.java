package org.tapedeck.cassette;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LongDigitsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          12345678901                | 12345678901
          123456789012               | ************
          a4111111111111111b         | a****************b
          1234-123456789012-1234     | 1234-************-1234
          4111111111111111x123456789 | ****************x123456789
          """)
  void aRunOfTwelveDigitsOrMoreIsMasked(String text, String masked) {
    assertEquals(masked, new String(LongDigits.masked(text.getBytes(ISO_8859_1)), ISO_8859_1));
  }

  /** Sixteen ones with even parity are B1 each, a star with even parity is AA. */
  @Test
  void digitsInEvenParityBecomeStarsInEvenParity() {
    String digits = String.valueOf((char) 0xB1).repeat(16);
    String stars = String.valueOf((char) 0xAA).repeat(16);
    assertEquals(stars, new String(LongDigits.masked(digits.getBytes(ISO_8859_1)), ISO_8859_1));
  }

  @Test
  void betweenTwoPlacesEveryDigitIsMasked() {
    byte[] masked = LongDigits.masked("12 34 5 6".getBytes(ISO_8859_1), 1, 7);
    assertEquals("1* ** * 6", new String(masked, ISO_8859_1));
  }
}
