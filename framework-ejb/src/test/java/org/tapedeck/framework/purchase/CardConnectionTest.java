package org.tapedeck.framework.purchase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a card may come from (redirect specification, section 5.6, code 1325). */
class CardConnectionTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      useHeadersInDisplayName = true,
      textBlock =
          """
          over http | behind proxy | TLS   | from      | forwarded | X-Forwarded-Proto | may
          no        | false        | true  | 192.0.2.1 | false     | -                 | true
          no        | false        | false | 192.0.2.1 | false     | -                 | false
          no        | false        | false | 127.0.0.1 | false     | -                 | false
          no        | false        | false | 127.0.0.1 | true      | https             | false
          no        | true         | false | 127.0.0.1 | true      | https             | true
          no        | true         | false | 127.0.0.1 | true      | HTTPS             | true
          no        | true         | false | 127.0.0.1 | true      | http              | false
          no        | true         | false | 127.0.0.1 | true      | https, http       | false
          no        | true         | false | 127.0.0.1 | true      | -                 | false
          loopback  | false        | false | 127.0.0.1 | false     | -                 | true
          loopback  | false        | false | ::1       | false     | -                 | true
          loopback  | false        | false | 192.0.2.1 | false     | -                 | false
          loopback  | false        | false | 127.0.0.1 | true      | http              | false
          loopback  | false        | false | 127.0.0.1 | true      | https             | false
          """)
  void aCardComesByTlsUnlessASettingSaysMore(
      String overHttp,
      boolean behindProxy,
      boolean secure,
      String from,
      boolean forwarded,
      String protocol,
      boolean may) {
    assertEquals(
        may,
        new CardConnection(overHttp, behindProxy)
            .isFit(new CardConnection.Way(secure, from, forwarded, Optional.ofNullable(protocol))));
  }

  @Test
  void anotherWordIsNoSetting() {
    assertThrows(IllegalArgumentException.class, () -> new CardConnection("yes", false));
  }
}
