package org.tapedeck.redirect.commsecure;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.tapedeck.redirect.Openssl;
import org.tapedeck.redirect.VisitSample;

/** What CommSecure says of the dossier's payment 200, of 690.00 dollars for order 1000. */
final class Messages {

  private Messages() {}

  static VisitSample visit(Generation generation) {
    return new VisitSample(69000, -2, "036")
        .setting("generation", generation.name())
        .setting("merchantId", "bar")
        .setting("secret", "foo")
        .setting("payPage", "https://bank.example.com/cgi-bin/PSCheckout")
        .probed(true);
  }

  /** V0 of section 2.3, without its MAC; in generation A with the names of the handshake. */
  static Map<String, String> result(Generation generation) {
    Map<String, String> fields = new LinkedHashMap<>();
    if (generation == Generation.A) {
      fields.put("CustNum", "1000");
      fields.put("RefNum", "200");
    } else {
      fields.put("InvoiceID", "1000");
      fields.put("MerchantID", "bar");
      fields.put("ORIGINAL_AMOUNT", "69000");
      fields.put("PaymentID", "200");
    }
    fields.put("Amount", "69000");
    fields.put("AuthNum", "05260");
    fields.put("CardName", "b");
    fields.put("CardNumber", "51000...0008");
    fields.put("CardType", "MASTERCARD");
    fields.put("ErrorString", "No Error");
    fields.put("RefundKey", "KJdW+tSk95x+d54+gHB0");
    fields.put("RequestedPage", "ReceiptPage");
    fields.put("Settlement", "1110");
    fields.put("Status", "Accepted");
    fields.put("Surcharge", "0");
    fields.put("TransID", "SimProxy 54021549");
    return fields;
  }

  static Map<String, String> signed(Map<String, String> fields, String secret) {
    Map<String, String> signed = new LinkedHashMap<>(fields);
    signed.put("MAC", Openssl.mac("sha1", secret, fields, Set.of("MAC")));
    return signed;
  }
}
