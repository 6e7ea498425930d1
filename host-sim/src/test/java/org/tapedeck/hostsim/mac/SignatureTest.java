package org.tapedeck.hostsim.mac;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tapedeck.hostsim.support.Openssl;

/** The vectors of sections 2.3 and 4.4 of the redirect specification. */
class SignatureTest {
  private static final String V0 =
      "Amount=69000&AuthNum=5260&CardName=b&CardNumber=51000...0008&CardType=MASTERCARD"
          + "&ErrorString=No Error&InvoiceID=1000&MerchantID=bar&ORIGINAL_AMOUNT=69000"
          + "&PaymentID=200&RefundKey=KJdW+tSk95x+d54+gHB0&RequestedPage=ReceiptPage"
          + "&Settlement=1110&Status=Accepted&Surcharge=0&TransID=SimProxy 54021549";
  private static final String BLANK = V0.replace("No Error&", "No Error &");
  private static final String ASKED = "Amount=69000&InvoiceID=1000&MerchantID=bar&PaymentID=200";
  private static final String RECEIPT =
      "amount=34000&currency=NOK&irrn=060123456789&pmd=1234567,1234568&status=OK"
          + "&time=1161864000&utref=4711";
  private static final String PAYNET_KEY = "paynet-test-secret-0123456789";

  private static final Map<String, String> TEXTS =
      Map.of("asked", ASKED, "V0", V0, "blank", BLANK, "receipt", RECEIPT);

  @ParameterizedTest
  @CsvSource({
    "asked,   SHA1,   foo,                           823f9812d1b728133ee249e537b84f194978145c",
    "V0,      SHA1,   foo,                           a63c4a07ea6cdfc5a5f64f5909cc334101371b4d",
    "blank,   SHA1,   foo,                           7f9bda7db12b90c6ddf2dd736d6a3690a4489720",
    "receipt, SHA1,   paynet-test-secret-0123456789, 0e1a5e8da07666bc05a8d470697216382f6e0318",
    "receipt, SHA256, paynet-test-secret-0123456789, "
        + "5ffa06456a77be33bae943620d3e60c560b2b9706340b60c01de96bca12c8c9d"
  })
  void theVectors(String text, Hash hash, String secret, String wanted) {
    Signature signature = new Signature(hash, Set.of("MAC", "mac"));
    assertEquals(wanted, signature.of(mixed(TEXTS.get(text)), secret));
  }

  @ParameterizedTest
  @CsvSource({"SHA1, Amount=1&Text=", "SHA256, amount=1&text="})
  void opensslSignsTheSame(Hash hash, String start) throws Exception {
    for (String value : List.of("No Error ", "a+b", "100 %", "æøå 日本 🎫", "<&>", "")) {
      String text = start + value;
      Map<String, String> fields = new LinkedHashMap<>();
      fields.put(start.substring(9, 13), value);
      fields.put(start.substring(0, 6), "1");
      String ours = new Signature(hash, Set.of("MAC")).of(fields, PAYNET_KEY);
      assertEquals(Openssl.hmac(hash.name(), PAYNET_KEY, text), ours, text);
    }
  }

  @Test
  void theSignatureAndWhatIsNotSignedAreLeftOut() {
    Map<String, String> fields = mixed(RECEIPT + "&attempt=3&mac=anything");
    Signature signature = new Signature(Hash.SHA1, Set.of("mac", "attempt"));
    assertEquals("0e1a5e8da07666bc05a8d470697216382f6e0318", signature.of(fields, PAYNET_KEY));
  }

  @Test
  void lettersOfTheHexMayBeSmallOrCapital() {
    Signature signature = new Signature(Hash.SHA1, Set.of("MAC"));
    String mac = "823f9812d1b728133ee249e537b84f194978145c";
    assertTrue(signature.fits(mac, mixed(ASKED), "foo"));
    assertTrue(signature.fits(mac.toUpperCase(Locale.ROOT), mixed(ASKED), "foo"));
    assertFalse(signature.fits(mac, mixed(V0), "foo"));
    assertFalse(signature.fits(mac, mixed(ASKED), "fop"));
    assertFalse(signature.fits("", mixed(ASKED), "foo"));
  }

  /** In another order than that of the names. */
  private static Map<String, String> mixed(String text) {
    List<String> pairs = Arrays.asList(text.split("&"));
    Collections.reverse(pairs);
    Map<String, String> fields = new LinkedHashMap<>();
    for (String pair : pairs) {
      String[] parts = pair.split("=", 2);
      fields.put(parts[0], parts[1]);
    }
    return fields;
  }
}
