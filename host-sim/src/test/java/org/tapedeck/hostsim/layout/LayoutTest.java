package org.tapedeck.hostsim.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.tapedeck.hostsim.layout.Content.DIGITS;
import static org.tapedeck.hostsim.layout.Content.TEXT;
import static org.tapedeck.hostsim.layout.Field.field;
import static org.tapedeck.hostsim.layout.Shown.HIDDEN;
import static org.tapedeck.hostsim.layout.Shown.MASKED;
import static org.tapedeck.hostsim.layout.Shown.PLAIN;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LayoutTest {
  private static final Layout CARD =
      Layout.of(
          field("account", 1, 22, TEXT, MASKED),
          field("expiry", 23, 4, DIGITS, HIDDEN),
          field("amount", 27, 6, DIGITS, PLAIN));

  @Test
  void digitsAreFilledOnTheLeftAndTextOnTheRight() {
    String record = CARD.write(Map.of("account", "4111111111111111", "amount", "320"));
    assertEquals("4111111111111111      0000000320", record);
  }

  @Test
  void aRecordPrintsWhatMayBeSeenOfIt() {
    Fields fields = new Fields(CARD, "4111111111111111      0903000320");
    assertEquals("account=411111******1111 expiry=**** amount=000320", fields.toString());
  }

  @Test
  void aGapBetweenFieldsIsRefused() {
    Field second = field("second", 4, 2, TEXT, PLAIN);
    assertThrows(
        IllegalArgumentException.class, () -> Layout.of(field("first", 1, 2, TEXT, PLAIN), second));
  }

  @Test
  void aValueThatIsTooLongIsRefusedWithoutBeingQuoted() {
    Map<String, String> values = Map.of("expiry", "20093");
    var refusal = assertThrows(IllegalArgumentException.class, () -> CARD.write(values));
    assertEquals("expiry does not fit its 4 bytes", refusal.getMessage());
  }

  @ParameterizedTest
  @CsvSource({
    "4111111111111111, 411111******1111",
    "123456789012,     123456**9012",
    "12345678901,      ***********",
    "1234,             ****"
  })
  void aMaskNeverCoversFewerThanTwoDigits(String account, String masked) {
    assertEquals(masked, Shown.masked(account));
  }

  @ParameterizedTest
  @CsvSource({"4111111111111111, true", "5499740000000057, true", "4111111111111112, false"})
  void theLastDigitChecksTheOthers(String pan, boolean holds) {
    assertEquals(holds, CardNumbers.checkDigitHolds(pan));
  }
}
