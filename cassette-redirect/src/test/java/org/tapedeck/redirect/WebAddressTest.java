package org.tapedeck.redirect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebAddressTest {

  // spotless:off
  @ParameterizedTest
  @CsvSource({
    "true,  https://shop.example.com/thanks?x=1",
    "true,  HTTPS://shop.example.com",
    "true,  http://localhost:8080/shop",
    "true,  http://127.0.0.1/",
    "true,  http://[::1]:80/",
    "false, http://shop.example.com/",
    "false, http://localhost.example.com/",
    "false, http://127.0.0.1.example.com/",
    "false, //shop.example.com/",
    "false, /thanks",
    "false, javascript:alert(1)",
    "false, data:text/html;base64",
    "false, ftp://localhost/",
    "false, https://user@shop.example.com/",
    "false, https://shop.example.com/#paid",
    "false, https:///thanks",
    "false, https:thanks",
    "false, https://shop example.com/",
    "false, ' '",
  })
  // spotless:on
  void browsersAreSentToSafeAddressesOnly(boolean safe, String text) {
    assertEquals(safe, WebAddress.of(text).isPresent());
  }
}
