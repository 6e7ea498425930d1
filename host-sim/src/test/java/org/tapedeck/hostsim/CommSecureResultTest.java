package org.tapedeck.hostsim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tapedeck.hostsim.Clearance.RESULT;

import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tapedeck.hostsim.bank.Form;

/** What the knobs do to a result (section 2.7). */
class CommSecureResultTest {
  private Clearance bank;

  @BeforeEach
  void open() throws Exception {
    bank = new Clearance();
  }

  @AfterEach
  void close() {
    bank.close();
  }

  private Form result(String button, String knob, String value) throws Exception {
    bank.knobs(knob, value);
    return Clearance.brought(bank.click(bank.pageB("200", 69000), button));
  }

  // The last column says whether the MAC is right: what the bank itself gets wrong, it signs.
  @ParameterizedTest
  @CsvSource({
    "pay,     mac,          upper,       Status,          Accepted,             yes",
    "pay,     mac,          wrong,       Status,          Accepted,             no",
    "pay,     mac,          missing,     MAC,             '',                   no",
    "pay,     altered,      Amount,      Amount,          69001,                no",
    "pay,     altered,      Status,      Status,          Accepte1,             no",
    "pay,     error-string, blank,       ErrorString,     'No Error ',          yes",
    "pay,     surcharge,    150,         Surcharge,       150,                  yes",
    "pay,     surcharge,    150,         Amount,          69150,                yes",
    "pay,     charged,      less,        Amount,          68999,                yes",
    "pay,     charged,      more,        Amount,          69001,                yes",
    "pay,     original,     less,        ORIGINAL_AMOUNT, 68999,                yes",
    "pay,     original,     more,        ORIGINAL_AMOUNT, 69001,                yes",
    "pay,     reference,    unknown,     PaymentID,       999999999999999999,   yes",
    "pay,     owner,        other,       InvoiceID,       999999999,            yes",
    "decline, no-word,      Denied,      Status,          Denied,               yes",
    "decline, decline-text, Card expired, ErrorString,    Card expired,         yes"
  })
  void aKnobChangesAField(
      String button, String knob, String value, String field, String wanted, String signed)
      throws Exception {
    Form result = result(button, knob, value);
    assertEquals(wanted, result.get(field));
    assertEquals(signed.equals("yes"), Clearance.isSigned(result));
  }

  @Test
  void theMacMayBeInCapitals() throws Exception {
    assertTrue(result("pay", "mac", "upper").get("MAC").matches("[0-9A-F]{40}"));
  }

  @Test
  void aFieldMayComeTwice() throws Exception {
    Form result = result("pay", "doubled", "Amount");
    assertEquals(
        "[69000, 69001]",
        result.fields().stream()
            .filter(field -> field.name().equals("Amount"))
            .map(Form.Field::value)
            .toList()
            .toString());
  }

  @Test
  void aBlankAtTheEndIsSigned() throws Exception {
    HttpResponse<String> back;
    bank.knobs("error-string", "blank");
    back = bank.click(bank.pageB("200", 69000), "pay");
    assertTrue(Street.query(back).contains("ErrorString=No+Error+&"));
    assertTrue(Clearance.isSigned(Clearance.brought(back)));
  }

  @Test
  void aPlusSignIsEncodedUnlessItIsNot() throws Exception {
    Form right = Clearance.brought(bank.click(bank.pageB("200", 69000), "pay"));
    assertEquals('+', right.get("RefundKey").charAt(4));
    Form wrong = result("pay", "plus", "raw");
    assertEquals(' ', wrong.get("RefundKey").charAt(4));
    assertFalse(Clearance.isSigned(wrong));
  }

  @Test
  void aKnobMayHoldForOneResultOnly() throws Exception {
    assertNotEquals("Accepted", result("pay", "altered", "1*Status").get("Status"));
    assertEquals(
        "Accepted", Clearance.brought(bank.click(bank.pageB("201", 69000), "pay")).get("Status"));
  }

  @ParameterizedTest
  @CsvSource({
    "before,       yes, 303",
    "together,     yes, 303",
    "server-only,  yes, 200",
    "browser-only, no,  303",
    "none,         no,  200"
  })
  void eitherWayMayBeLost(String result, String server, int browser) throws Exception {
    bank.knobs("result", result);
    HttpResponse<String> answer = bank.click(bank.pageB("200", 69000), "pay");
    assertEquals(browser, answer.statusCode());
    if (server.equals("yes")) {
      bank.street.forward(Duration.ofSeconds(1));
      bank.street.shop.calls(RESULT, 1);
    } else {
      bank.street.forward(Duration.ofDays(1));
      assertEquals(0, bank.street.shop.calls(RESULT).size());
    }
    assertEquals("69000", Street.of(bank.book(), "charged"));
  }

  @Test
  void theServerMayComeLongAfterTheBrowser() throws Exception {
    bank.knobs("result", "after", "result-delay", "86400");
    HttpResponse<String> back = bank.click(bank.pageB("200", 69000), "pay");
    assertEquals(0, bank.street.shop.calls(RESULT).size());
    bank.street.forward(Duration.ofDays(1));
    assertEquals(Street.query(back), bank.street.shop.calls(RESULT, 1).get(0).encoded());
  }

  @Test
  void noCardNumberAndNoSecretIsShownAnywhere() throws Exception {
    bank.click(bank.pageB("200", 69000), "pay");
    String shown =
        bank.street.sim.logged()
            + bank.street.books("commsecure")
            + bank.street.get("/commsecure/shops").body()
            + bank.street.shop.calls(RESULT);
    for (String secret : new String[] {"5100000000000008", "5100 0000", "let me in", "=foo"}) {
      assertFalse(shown.contains(secret), secret);
    }
  }

  @Test
  void theServerMayComeOften() throws Exception {
    bank.knobs("copies", "7");
    bank.click(bank.pageB("200", 69000), "pay");
    assertEquals(7, bank.street.shop.calls(RESULT).size());
    assertEquals("200,200,200,200,200,200,200", Street.of(bank.book(), "deliveries"));
  }

  @ParameterizedTest
  @CsvSource({"500, 500", "302, 302", "silence, silent", "reset, unreached", "half, unreached"})
  void aShopThatDoesNotTakeTheResultIsNotToldAgain(String answer, String booked) throws Exception {
    bank.knobs("answer-seconds", "1");
    bank.street.shop.answers(answer, "200 seen");
    assertEquals(303, bank.click(bank.pageB("200", 69000), "pay").statusCode());
    assertEquals(booked, Street.of(bank.book(), "deliveries"));
  }

  @Test
  void theBrowserMayGoElsewhere() throws Exception {
    bank.street.must(
        bank.street.post(
            "/commsecure/shops",
            Form.of("MerchantID", "TestShop", "return-url", "http://127.0.0.1/shop?a=b")));
    HttpResponse<String> back = bank.click(bank.pageB("200", 69000), "pay");
    String address = back.headers().firstValue("Location").orElseThrow();
    assertTrue(address.startsWith("http://127.0.0.1/shop?a=b&InvoiceID=1000&PaymentID=200&"));
  }
}
