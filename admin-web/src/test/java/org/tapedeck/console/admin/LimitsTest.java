package org.tapedeck.console.admin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Limits as people write them and as the door takes them. */
class LimitsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          typed                  | said
          USD 100.00             | 840:10000
          usd 100                | 840:10000
          USD 100,5              | 840:10050
          JPY 5000               | 392:5000
          USD 0                  | 840:0
          USD 1; EUR 2           | 840:100 978:200
          ; USD 1;               | 840:100
          ''                     | NONE
          100.00                 | not understood
          USD                    | not understood
          USD 1.005              | not understood
          JPY 1.5                | not understood
          ABC 1                  | not understood
          USD -1                 | not understood
          USD 1; and so on       | not understood
          """)
  void aLimitIsACurrencyAndAnAmountOneALine(String typed, String said) {
    assertEquals(
        said,
        Limits.forTheDoor(typed.replace(';', '\n'))
            .map(limits -> String.join(" ", limits))
            .orElse("not understood"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          said              | shown
          ''                | ''
          840:10000         | USD 100.00
          392:5000          | JPY 5000
          840:100 978:250   | USD 1.00; EUR 2.50
          """)
  void theyAreShownAsTheyWouldBeTyped(String said, String shown) {
    assertEquals(shown, Limits.forPeople(said).replace("\n", "; "));
  }
}
