package org.tapedeck.framework.purchase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers that card companies and acquirers have published for trying. */
class CardTypeTest {

  @ParameterizedTest
  @CsvSource({
    "4111111111111111,    VISA",
    "4012888888881881,    VISA",
    "4222222222222,       VISA",
    "5555555555554444,    MASTERCARD",
    "5105105105105100,    MASTERCARD",
    "2223003122003222,    MASTERCARD",
    "2720992593319364,    MASTERCARD",
    "378282246310005,     AMEX",
    "371449635398431,     AMEX",
    "6759649826438453,    MAESTRO",
    "5018000000000009,    MAESTRO",
    "6767622222222222222, MAESTRO",
    "6011111111111117,    DISCOVER",
    "30569309025904,      DINERS",
    "38520000023237,      DINERS",
    "3530111333300000,    JCB"
  })
  void aNumberTellsItsType(String number, CardType type) {
    assertEquals(type, CardType.of(number).orElseThrow());
    assertTrue(type.isNumber(number));
  }

  /** Whatever digit is changed, the check digit tells. */
  @ParameterizedTest
  @ValueSource(strings = {"4111111111111111", "5555555555554444", "378282246310005"})
  void aMistypedDigitIsNoticed(String number) {
    CardType type = CardType.of(number).orElseThrow();
    for (int i = 0; i < number.length(); i++) {
      char other = (char) ('0' + (number.charAt(i) - '0' + 1) % 10);
      assertFalse(type.isNumber(number.substring(0, i) + other + number.substring(i + 1)));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0", "1", "9", "27", "3", "60", "2221", "abc", "٤١١١"})
  void aBeginningThatNoneHasIsNotKnown(String number) {
    assertEquals(number.equals("2221") ? 1 : 0, CardType.of(number).stream().count());
  }

  /** A number could otherwise be of two types. */
  @Test
  void noTwoTypesHaveTheSameNumbers() {
    for (int first = 0; first < 10_000; first++) {
      String number = "%04d".formatted(first);
      long types = Arrays.stream(CardType.values()).filter(it -> it.begins(number)).count();
      assertTrue(types <= 1, number);
    }
  }
}
