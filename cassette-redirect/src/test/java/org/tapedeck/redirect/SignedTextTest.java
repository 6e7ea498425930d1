package org.tapedeck.redirect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignedTextTest {

  private static final String CHECKOUT = "Amount=69000&InvoiceID=1000&MerchantID=bar&PaymentID=200";
  private static final String V0 =
      "Amount=69000&AuthNum=5260&CardName=b&CardNumber=51000...0008&CardType=MASTERCARD"
          + "&ErrorString=No Error&InvoiceID=1000&MerchantID=bar&ORIGINAL_AMOUNT=69000"
          + "&PaymentID=200&RefundKey=KJdW+tSk95x+d54+gHB0&RequestedPage=ReceiptPage"
          + "&Settlement=1110&Status=Accepted&Surcharge=0&TransID=SimProxy 54021549";

  /** The golden vectors of section 2.3, which the bank's shops and two others agree on. */
  @Test
  void vectorsAreThoseOfTheSpecification() {
    assertSigned("823f9812d1b728133ee249e537b84f194978145c", CHECKOUT);
    assertSigned("a63c4a07ea6cdfc5a5f64f5909cc334101371b4d", V0);
    assertSigned("7f9bda7db12b90c6ddf2dd736d6a3690a4489720", V0.replace("No Error", "No Error "));
  }

  @Test
  void namesAreInByteOrderAndValuesAsTheyCame() {
    assertEquals(
        "B= b &ORIGINAL_AMOUNT=1&PaymentID=+%&a=&é=ø",
        SignedText.of(
            Map.of("a", "", "PaymentID", "+%", "é", "ø", "ORIGINAL_AMOUNT", "1", "B", " b ")));
  }

  // spotless:off
  @ParameterizedTest
  @CsvSource({
    "false, CardName,      b",
    "false, CardName,      Smith & Sons",
    "false, RefundKey,     KJdW+tSk95x+d54+gHB0==",
    "true,  CardName,      b&Status=Accepted",
    "true,  CardName,      '&='",
    "true,  Card&Name,     b",
    "true,  Card=Name,     b",
  })
  // spotless:on
  void aValueThatCouldBeSeveralFieldsIsAmbiguous(boolean ambiguous, String name, String value) {
    assertEquals(ambiguous, SignedText.isAmbiguous(Map.of(name, value)));
  }

  /** A buyer who is declined could else make himself an accepted result of his own name. */
  @Test
  void aMessageThatIsCutAnewHasTheSameTextAndIsFoundOut() {
    Map<String, String> declined =
        Map.of("CardName", "b&Status=Accepted&TransID=1", "Status", "Declined");
    Map<String, String> forged =
        Map.of("CardName", "b", "Status", "Accepted", "TransID", "1&Status=Declined");
    assertEquals(SignedText.of(declined), SignedText.of(forged));
    assertTrue(SignedText.isAmbiguous(forged));
    assertFalse(SignedText.isAmbiguous(Map.of("CardName", "b", "Status", "Declined")));
  }

  private static void assertSigned(String mac, String text) {
    Map<String, String> fields =
        Stream.of(text.split("&"))
            .map(field -> field.split("=", 2))
            .collect(Collectors.toMap(field -> field[0], field -> field[1]));
    assertEquals(mac, Hmac.SHA1.of(SignedText.of(fields), "foo"));
    assertEquals(mac, Openssl.mac("sha1", "foo", text));
  }
}
