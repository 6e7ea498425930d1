package org.tapedeck.redirect.paynet;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.tapedeck.redirect.Openssl;
import org.tapedeck.redirect.VisitSample;

/** What Paynet says of the dossier's purchase 4711, of 340.00 kroner. */
final class Receipts {

  static final String SECRET = "paynet-test-secret-0123456789";

  /** Of the sample's token, by {@code printf 'PMD %s' TOKEN | openssl dgst -sha256}. */
  static final String PMD = "4711,4a77928e253bc759261d474deb1f963e";

  private Receipts() {}

  static VisitSample visit() {
    return new VisitSample(34000, -2, "578")
        .reference("4711")
        .setting("shopId", "12345678")
        .setting("subShopId", "0001")
        .setting("secret", SECRET)
        .setting("payPage", "https://bank.example.com/term123/terminal.php");
  }

  static Map<String, String> receipt() {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("utref", "4711");
    fields.put("pmd", PMD);
    fields.put("irrn", "060123456789");
    fields.put("amount", "34000");
    fields.put("currency", "NOK");
    fields.put("status", "OK");
    fields.put("time", "1161864000");
    fields.put("attempt", "1");
    return fields;
  }

  static Map<String, String> signed(Map<String, String> fields, String hash, String secret) {
    Map<String, String> signed = new LinkedHashMap<>(fields);
    signed.put("mac", Openssl.mac(hash, secret, fields, Set.of("mac", "attempt")));
    return signed;
  }
}
