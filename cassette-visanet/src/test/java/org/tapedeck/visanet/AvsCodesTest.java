package org.tapedeck.visanet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tapedeck.cassette.CommonAvs;

class AvsCodesTest {

  @ParameterizedTest
  @CsvSource({
    "FULL_MATCH,       X Y D F M",
    "STREET_ONLY,      A B",
    "POSTAL_CODE_ONLY, W Z P",
    "NO_MATCH,         N",
    "UNAVAILABLE,      0 C E G I R S U Q",
  })
  void letterHasItsCommonCode(CommonAvs common, String letters) {
    for (String letter : letters.split(" ")) {
      assertEquals(common, AvsCodes.common(letter), letter);
    }
  }

  @ParameterizedTest
  @CsvSource("''")
  void nothingIsUnavailable(String letter) {
    assertEquals(CommonAvs.UNAVAILABLE, AvsCodes.common(letter));
  }
}
