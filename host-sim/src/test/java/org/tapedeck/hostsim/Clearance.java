package org.tapedeck.hostsim;

import java.net.http.HttpResponse;
import org.tapedeck.hostsim.bank.Form;
import org.tapedeck.hostsim.support.Openssl;

/** A buyer of the shop {@code TestShop} at CommSecure. The shop signs with openssl. */
final class Clearance implements AutoCloseable {
  static final String SECRET = "foo";
  static final String VALIDATE = "/validate";
  static final String RESULT = "/result";

  final Street street = new Street();

  Clearance() throws Exception {
    street.must(street.post("/commsecure/shops", agreed("TestShop")));
  }

  private Form agreed(String name) {
    return Form.of(
        "MerchantID",
        name,
        "secret",
        SECRET,
        "password",
        "let me in",
        "validation-url",
        street.shop.address(VALIDATE),
        "result-url",
        street.shop.address(RESULT));
  }

  void knobs(String... namesAndValues) throws Exception {
    street.knobs("commsecure", namesAndValues);
  }

  /** The pay page of generation A. */
  String pageA(String refNum, long cents) throws Exception {
    Form form = Form.of("CustNum", "17", "RefNum", refNum, "Amount", Long.toString(cents));
    return Street.sitting(street.get("/cgi-bin/PSClearance?" + form.encoded()));
  }

  static Form formB(String paymentId, long cents) throws Exception {
    Form form =
        Form.of(
            "MerchantID",
            "TestShop",
            "PaymentID",
            paymentId,
            "InvoiceID",
            "1000",
            "Amount",
            Long.toString(cents));
    return form.and("MAC", Openssl.sign("SHA1", SECRET, form));
  }

  /** The pay page of generation B. */
  String pageB(String paymentId, long cents) throws Exception {
    return Street.sitting(street.post("/cgi-bin/PSCheckout", formB(paymentId, cents)));
  }

  HttpResponse<String> click(String sitting, String button) throws Exception {
    return street.post(
        "/cgi-bin/PSCard",
        Form.of(
            "sitting",
            sitting,
            "CardName",
            "A Buyer",
            "CardNumber",
            "5100 0000 0000 0008",
            "do",
            button));
  }

  /** What the browser brings back. */
  static Form brought(HttpResponse<String> answer) {
    return Form.read(Street.query(answer));
  }

  static boolean isSigned(Form result) throws Exception {
    return Openssl.sign("SHA1", SECRET, result, "MAC").equalsIgnoreCase(result.get("MAC"));
  }

  /** The latest line of the books. */
  String book() throws Exception {
    var lines = street.books("commsecure");
    return lines.get(lines.size() - 1);
  }

  @Override
  public void close() {
    street.close();
  }
}
