package org.tapedeck.redirect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tapedeck.cassette.KeywordTable;
import org.tapedeck.cassette.Objection;
import org.tapedeck.cassette.Scope;
import org.tapedeck.cassette.Values;

class RedirectObjectionsTest {

  private static final KeywordTable TABLE = RedirectKeywords.addTo(new KeywordTable());

  // spotless:off
  @ParameterizedTest
  @CsvSource({
    "-,                   ORDER,    buyerEmail,         maryam@example.com",
    "$BUYEREMAIL,         ORDER,    buyerEmail,         maryam",
    "$BUYEREMAIL,         ORDER,    buyerEmail,         'a@example.com, b@example.com'",
    "$BUYEREMAIL,         ORDER,    buyerEmail,         a@b@example.com",
    "$BUYEREMAIL,         ORDER,    buyerEmail,         <a@example.com>",
    "-,                   CASSETTE, hostName,           verify.example.com",
    "$HOSTNAME,           CASSETTE, hostName,           a b",
    "$HOSTNAME,           CASSETTE, hostName,           host/path",
    "$HOSTNAME,           CASSETTE, hostName,           user@host",
    "$TRUSTEDCERTIFICATE, CASSETTE, trustedCertificate, PEM",
    "-,                   ACCOUNT,  shopUrl,            https://shop.example.com/",
    "$SHOPURL,            ACCOUNT,  shopUrl,            http://shop.example.com/",
    "$PAYPAGE,            ACCOUNT,  payPage,            javascript:alert(1)",
  })
  // spotless:on
  void valuesAreRefusedByTheirKeyword(String keyword, Scope scope, String property, String value) {
    Values values = Values.of(Map.of(property, value));
    assertEquals(
        keyword,
        RedirectObjections.of(TABLE, scope, values)
            .map(Objection::keyword)
            .map(found -> found.name())
            .orElse("-"));
  }
}
