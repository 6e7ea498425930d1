package org.tapedeck.cassette.wire;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.tapedeck.cassette.Secrecy.FLEETING;
import static org.tapedeck.cassette.Secrecy.HIDDEN;
import static org.tapedeck.cassette.Secrecy.MASKED;
import static org.tapedeck.cassette.Secrecy.PLAIN;
import static org.tapedeck.cassette.wire.Filling.BLOCKS;
import static org.tapedeck.cassette.wire.Filling.DIGITS;
import static org.tapedeck.cassette.wire.Filling.TEXT;
import static org.tapedeck.cassette.wire.Filling.TEXT_RIGHT;
import static org.tapedeck.cassette.wire.MessageFormat.message;
import static org.tapedeck.cassette.wire.Width.fixed;
import static org.tapedeck.cassette.wire.Width.rest;
import static org.tapedeck.cassette.wire.Width.until;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tapedeck.cassette.Values;

class MessageFormatTest {

  // spotless:off
  private static final MessageFormat SAMPLE = message("sample", "no specification")
      .constant("format",                       "S.")
      .field("terminal",   fixed(4),            DIGITS,     PLAIN)
      .field("city",       fixed(5),            TEXT,       PLAIN)
      .field("cvv",        fixed(4),            TEXT_RIGHT, FLEETING)
      .field("pan",        until('/', 19),      DIGITS,     MASKED)
      .field("expiry",     until('/', 4),       DIGITS,     HIDDEN)
      .field("blocks",     rest(6),             BLOCKS,     PLAIN);
  // spotless:on

  private static final Values VALUES =
      Values.of(
          Map.of(
              "terminal", "42",
              "city", "Ulm",
              "cvv", "731",
              "pan", "4111111111111111",
              "expiry", "0903",
              "blocks", "014"));

  private static final String RECORD = "S.0042Ulm   7314111111111111111/0903/014";

  @Test
  void valuesAreFilledAndSeparated() {
    assertEquals(RECORD, new String(SAMPLE.encode(VALUES), ISO_8859_1));
  }

  @Test
  void fillingIsGoneWhenReadButZerosStay() throws Malformed {
    Values expected = VALUES.and(Values.of(Map.of("terminal", "0042")));
    assertEquals(expected, SAMPLE.decode(RECORD.getBytes(ISO_8859_1)));
  }

  @Test
  void columnsCountFromOneUntilTheFirstFieldWithoutFixedWidth() {
    assertEquals(
        List.of(
            "1-2 format",
            "3-6 terminal",
            "7-11 city",
            "12-15 cvv",
            "16- pan",
            "- expiry",
            "- blocks"),
        SAMPLE.columns());
  }

  @Test
  void dumpMasksWhatIsSecret() {
    String dump = SAMPLE.describe(VALUES);
    assertEquals(
        """
        sample (no specification)
          terminal                   fixed 4            42
          city                       fixed 5            Ulm
          cvv                        fixed 4            ****
          pan                        to 2F, at most 19  411111******1111
          expiry                     to 2F, at most 4   ****
          blocks                     rest, at most 6    014
        """,
        dump);
  }

  // spotless:off
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    // record                                     | field    | wanted           | at | found
    "S.0042Ulm   7314111111111111111/0903/014xyzz | blocks   | rest, at most 6  | 38 | 7",
    "S.0042Ulm   7314111111111111111/0903         | expiry   | to 2F, at most 4 | 33 | no end",
    "S.0042Ulm   7314111111111111111/09033/014    | expiry   | to 2F, at most 4 | 33 | 5",
    "S.0042Ulm   7314111 11111111111/0903/014     | pan      | DIGITS           | 16 | others",
    "S.00                                         | terminal | fixed 4          | 3  | 2",
    "T.0042Ulm   7314111111111111111/0903/014     | format   | \"S.\"             | 1  | another",
    "S.0042Ul\u00e9   7314111111111111111/0903/014    | city     | TEXT             | 7  | others",
  })
  // spotless:on
  void malformedRecordNamesThePlaceAndNoValue(
      String record, String field, String wanted, int position, String found) {
    Malformed malformed =
        assertThrows(Malformed.class, () -> SAMPLE.decode(record.getBytes(ISO_8859_1)));
    assertEquals(
        "sample, %s: wanted %s at position %d, found %s".formatted(field, wanted, position, found),
        malformed.getMessage());
  }

  @Test
  void bytesLeftOverAreAnError() {
    MessageFormat two = message("two", "no specification").field("one", fixed(2), TEXT, PLAIN);
    Malformed malformed =
        assertThrows(Malformed.class, () -> two.decode("abcde".getBytes(ISO_8859_1)));
    assertEquals("two: 3 left over at position 3", malformed.getMessage());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // field  | value  | complaint
        "terminal | 00042  | terminal: wanted fixed 4 at position 3, found 5",
        "terminal | ''     | terminal: wanted fixed 4 at position 3, found 0",
        "terminal | 4a     | terminal: wanted DIGITS at position 3, found others",
        "city     | a\u001Cb | city: wanted TEXT at position 7, found others",
        "expiry   | 12/3   | expiry: wanted DIGITS at position 33, found others",
      })
  void valueThatDoesNotFitIsRefusedAndNotShown(String field, String value, String complaint) {
    Values wrong = VALUES.and(Values.of(Map.of(field, value)));
    var refusal = assertThrows(IllegalArgumentException.class, () -> SAMPLE.encode(wrong));
    assertEquals("sample, " + complaint, refusal.getMessage());
  }

  @Test
  void fieldWithoutValueIsRefused() {
    assertThrows(IllegalStateException.class, () -> SAMPLE.encode(Values.NONE));
  }

  @Test
  void hostsFieldNumberFindsItsName() {
    assertEquals("cvv", SAMPLE.fieldNames().get(4 - 1));
  }
}
