package org.tapedeck.cassette;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentTest {

  private static final Map<String, Content> CONTENTS =
      Map.of(
          "number 1 to 99", Content.number(1, 99),
          "number -10 to 10", Content.number(-10, 10),
          "digits 3 to 4", Content.digits(3, 4),
          "digits of 5 or 9", Content.digitsOf(5, 9),
          "year and month", Content.yearMonth(),
          "text 1 to 3", Content.text(1, 3),
          "no colon", Content.textWithout(":", 1, 5),
          "words 1 to 6", Content.words(1, 6),
          "a or bcd", Content.oneOf("a", "bcd"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          content          | value     | fault
          number 1 to 99   | 1         | none
          number 1 to 99   | 99        | none
          number 1 to 99   | 0         | VALUE
          number 1 to 99   | 100       | TOO_LONG
          number 1 to 99   | 01        | FORMAT
          number 1 to 99   | 1.        | FORMAT
          number 1 to 99   | ''        | TOO_SHORT
          number -10 to 10 | -10       | none
          number -10 to 10 | -11       | VALUE
          number -10 to 10 | -0        | FORMAT
          digits 3 to 4    | 007       | none
          digits 3 to 4    | 7         | TOO_SHORT
          digits 3 to 4    | 12345     | TOO_LONG
          digits 3 to 4    | ٣٣٣       | TOO_LONG
          digits of 5 or 9 | 12345     | none
          digits of 5 or 9 | 123456    | VALUE
          year and month   | 203012    | none
          year and month   | 203013    | VALUE
          year and month   | 203000    | VALUE
          text 1 to 3      | a b       | none
          text 1 to 3      | é         | FORMAT
          no colon         | ab        | none
          no colon         | a:b       | VALUE
          words 1 to 6     | Müller    | TOO_LONG
          words 1 to 6     | Mülle     | none
          a or bcd         | bcd       | none
          a or bcd         | bc        | VALUE
          """)
  void faultsInTheirOrder(String content, String value, String fault) {
    Optional<Content.Fault> found = CONTENTS.get(content).faultOf(value);
    assertEquals(fault, found.map(Enum::name).orElse("none"));
  }
}
