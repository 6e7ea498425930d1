package org.tapedeck.console;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where one may be led after logging on. */
class PathsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "/console/order?merchant=1&order=7 | true",
        "/console/home                     | true",
        "-                                 | false",
        "''                                | false",
        "https://evil.example/console/home | false",
        "//evil.example/console/home       | false",
        "/\\evil.example                   | false",
        "/console/../webapp                | false",
        "/console/home?x=\\                | false",
        "/webapp/PaymentManager/journal    | false",
        "javascript:alert(1)               | false"
      })
  void onlyToPagesOfTheConsole(String address, boolean ours) {
    assertEquals(ours, Paths.isOurs(address));
  }
}
