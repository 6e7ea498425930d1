package org.tapedeck.redirect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The dossier's vectors (sections 2.3 and 4.4), which others have worked out. */
class HmacTest {

  private static final String TEXT = "Amount=69000&InvoiceID=1000&MerchantID=bar&PaymentID=200";
  private static final String RECEIPT =
      "amount=34000&currency=NOK&irrn=060123456789&pmd=1234567,1234568&status=OK"
          + "&time=1161864000&utref=4711";

  // spotless:off
  @ParameterizedTest
  @CsvSource({
    "true,  823f9812d1b728133ee249e537b84f194978145c, foo",
    "true,  823F9812D1B728133EE249E537B84F194978145C, foo",
    "true,  823f9812d1b728133ee249e537b84f194978145c, new foo",
    "true,  823f9812d1b728133ee249e537b84f194978145c, foo old",
    "false, 823f9812d1b728133ee249e537b84f194978145c, new old",
    "false, 823f9812d1b728133ee249e537b84f194978145d, foo",
    "false, 823f9812d1b728133ee249e537b84f194978145,  foo",
    "false, 823f9812d1b728133ee249e537b84f194978145c0, foo",
    "false, '',                                       foo",
  })
  // spotless:on
  void aCodeMatchesByAnySecretInForce(boolean matches, String code, String secrets) {
    assertEquals(matches, Hmac.SHA1.matches(code, TEXT, Stream.of(secrets.split(" "))));
  }

  /** By openssl over {@code a=\xE9} and over {@code a=\xC3\xA9}; no sign stands for another. */
  @ParameterizedTest
  @CsvSource({
    "true,  \u00e9, 446e6c6a7e3057b77573da18d494da4defcd312e",
    "true,  \u00e9, d9dd877c7c31da39657a76dde3c08a728349410d",
    "false, ?, 446e6c6a7e3057b77573da18d494da4defcd312e",
    "false, \u5f20, c188dc269c64da571572edb6d1374ce4a4c31adc",
    "true,  ?, c188dc269c64da571572edb6d1374ce4a4c31adc",
  })
  void aTextMayBeSignedInIso88591(boolean matches, String value, String code) {
    assertEquals(matches, Hmac.SHA1.matches(code, "a=" + value, Stream.of("foo")));
  }

  @ParameterizedTest
  @CsvSource({
    "SHA1,   0e1a5e8da07666bc05a8d470697216382f6e0318",
    "SHA256, 5ffa06456a77be33bae943620d3e60c560b2b9706340b60c01de96bca12c8c9d",
  })
  void codesAreThoseOfOthers(Hmac hmac, String code) {
    assertEquals(code, hmac.of(RECEIPT, "paynet-test-secret-0123456789"));
  }
}
