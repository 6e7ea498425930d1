package org.tapedeck.visanet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tapedeck.cassette.Values;

/** Both ends of each range, and what lies beside it. */
class BrandsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          card             | brand
          4000000000000000 | Visa
          4999999999999999 | Visa
          50999999         | none
          5100000000000000 | MasterCard
          5599999999999999 | MasterCard
          5600000000000000 | none
          2220999999999999 | none
          2221000000000000 | MasterCard
          2720999999999999 | MasterCard
          2721000000000000 | none
          340000000000000  | American Express
          350000000000000  | none
          360000000000000  | Diners Club
          370000000000000  | American Express
          380000000000000  | Diners Club
          390000000000000  | none
          30000000000000   | Diners Club
          30599999999999   | Diners Club
          30600000000000   | none
          3527999999999999 | none
          3528000000000000 | JCB
          3589999999999999 | JCB
          3590000000000000 | none
          6010999999999999 | none
          6011000000000000 | Discover
          6012000000000000 | none
          6439999999999999 | none
          6440000000000000 | Discover
          6499999999999999 | Discover
          6500000000000000 | Discover
          6600000000000000 | none
          27209            | MasterCard
          26000            | MasterCard
          """)
  void theFirstDigitsTellTheBrand(String card, String brand) {
    assertEquals(brand, new VisaNetCassette().brand(Values.of(Map.of("pan", card))).orElse("none"));
  }
}
