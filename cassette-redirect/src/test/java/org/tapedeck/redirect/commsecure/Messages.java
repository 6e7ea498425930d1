package org.tapedeck.redirect.commsecure;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tapedeck.cassette.visit.Inbound;
import org.tapedeck.cassette.visit.Instruction.Field;
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

  /**
   * Changes fields as a table has it: {@code Name=value} and {@code -Name}, apart by semicolons.
   */
  static Map<String, String> changed(Map<String, String> fields, String changes) {
    Map<String, String> changed = new LinkedHashMap<>(fields);
    for (String change : changes == null ? new String[0] : changes.split(";")) {
      String[] parts = change.strip().split("=", 2);
      if (parts.length == 2) {
        changed.put(parts[0], URLDecoder.decode(parts[1], UTF_8));
      } else {
        changed.remove(parts[0].substring(1));
      }
    }
    return changed;
  }

  static Map<String, String> signed(Map<String, String> fields, String secret) {
    Map<String, String> signed = new LinkedHashMap<>(fields);
    signed.put("MAC", Openssl.mac("sha1", secret, fields, Set.of("MAC")));
    return signed;
  }

  static Inbound call(String name, Map<String, String> fields) {
    List<Field> parameters = new ArrayList<>();
    fields.forEach((field, value) -> parameters.add(new Field(field, value)));
    return new Inbound(name, parameters, "203.0.113.7");
  }
}
