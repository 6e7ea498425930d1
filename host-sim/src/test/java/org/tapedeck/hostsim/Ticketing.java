package org.tapedeck.hostsim;

import java.net.http.HttpResponse;
import org.tapedeck.hostsim.bank.Form;
import org.tapedeck.hostsim.support.Openssl;

/** A buyer of the shop 00004711 at Paynet. */
final class Ticketing implements AutoCloseable {
  static final String SECRET = "paynet-test-secret-0123456789";
  static final String RECEIPT = "/receipt";
  static final String TERMINAL = "/term123/terminal.php";

  final Street street = new Street();

  Ticketing() throws Exception {
    shop("secret", SECRET, "receipt-url", street.shop.address(RECEIPT));
    shop("return-url", street.shop.address("/back"));
  }

  void shop(String... items) throws Exception {
    Form form = Form.of("id", "00004711");
    for (int i = 0; i < items.length; i += 2) {
      form = form.and(items[i], items[i + 1]);
    }
    street.must(street.post("/paynet/shops", form));
  }

  void knobs(String... namesAndValues) throws Exception {
    street.knobs("paynet", namesAndValues);
  }

  static Form request(String utref, long amount) {
    return Form.of(
        "ttype", "sale",
        "id", "00004711",
        "subid", "0001",
        "currency", "NOK",
        "utref", utref,
        "amount", Long.toString(amount),
        "desc", "To billetter: bær & blåbær",
        "PMD", "1234567,1234568");
  }

  HttpResponse<String> page(Form request) throws Exception {
    return street.get(TERMINAL + "?" + request.encoded());
  }

  HttpResponse<String> click(String sitting, String button) throws Exception {
    return street.post(TERMINAL, Form.of("sitting", sitting, "do", button));
  }

  /** A purchase of 340 kroner. */
  HttpResponse<String> bought(String utref, String button) throws Exception {
    return click(Street.sitting(page(request(utref, 34000))), button);
  }

  static boolean isSigned(Form receipt, String hash) throws Exception {
    String mac = Openssl.sign(hash, SECRET, receipt, "mac", "attempt");
    return mac.equalsIgnoreCase(receipt.get("mac"));
  }

  /** A word of the first line of the books. */
  String book(String name) throws Exception {
    return Street.of(street.books("paynet").get(0), name);
  }

  @Override
  public void close() {
    street.close();
  }
}
