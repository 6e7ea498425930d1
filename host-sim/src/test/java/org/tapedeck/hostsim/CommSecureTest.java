package org.tapedeck.hostsim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tapedeck.hostsim.Clearance.RESULT;
import static org.tapedeck.hostsim.Clearance.VALIDATE;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tapedeck.hostsim.bank.Form;

/** Both generations from the pay page to the way back (sections 2.1 and 2.2). */
class CommSecureTest {
  private Clearance bank;

  @BeforeEach
  void open() throws Exception {
    bank = new Clearance();
  }

  @AfterEach
  void close() {
    bank.close();
  }

  @Test
  void theCardPageShowsWhatIsToBePaid() throws Exception {
    String page = bank.street.get("/cgi-bin/PSClearance?RefNum=R-1&CustNum=1&Amount=69001").body();
    assertTrue(page.contains(">AUD 690.01<"), page);
    assertTrue(page.contains(">R-1<"), page);
  }

  @Test
  void generationAsksTellsAndSendsBack() throws Exception {
    HttpResponse<String> back = bank.click(bank.pageA("R-1", 69000), "pay");

    Form probe = bank.street.shop.calls(VALIDATE, 1).get(0).form();
    assertEquals("RefNum=R-1&CustNum=17&Amount=69000", probe.encoded());
    var told = bank.street.shop.calls(RESULT, 1).get(0);
    assertEquals("GET", told.method());
    assertEquals("R-1", told.form().get("RefNum"));
    assertEquals("17", told.form().get("CustNum"));
    assertPaid(told.form(), 69000);
    assertEquals(303, back.statusCode());
    assertEquals(told.encoded(), Street.query(back));
  }

  @Test
  void generationBTellsAndSendsBack() throws Exception {
    HttpResponse<String> back = bank.click(bank.pageB("200", 69000), "pay");

    assertEquals(List.of(), bank.street.shop.calls(VALIDATE));
    var told = bank.street.shop.calls(RESULT, 1).get(0);
    assertEquals("200", told.form().get("PaymentID"));
    assertEquals("1000", told.form().get("InvoiceID"));
    assertPaid(told.form(), 69000);
    assertEquals(told.encoded(), Street.query(back));
  }

  private static void assertPaid(Form result, long cents) throws Exception {
    assertEquals("TestShop", result.get("MerchantID"));
    assertEquals(Long.toString(cents), result.get("ORIGINAL_AMOUNT"));
    assertEquals(Long.toString(cents), result.get("Amount"));
    assertEquals("0", result.get("Surcharge"));
    assertEquals("Accepted", result.get("Status"));
    assertEquals("No Error", result.get("ErrorString"));
    assertTrue(result.get("AuthNum").matches("00\\d{4}"));
    assertTrue(result.get("RefundKey").matches("[A-Za-z0-9/+]{4}\\+[A-Za-z0-9/+]{15}"));
    assertTrue(result.get("Settlement").matches("\\d{4}"));
    assertTrue(result.get("TransID").matches("SimProxy \\d{12}"));
    assertEquals("A Buyer", result.get("CardName"));
    assertEquals("MASTERCARD", result.get("CardType"));
    assertEquals("51000...0008", result.get("CardNumber"));
    assertEquals("ReceiptPage", result.get("RequestedPage"));
    assertTrue(result.get("MAC").matches("[0-9a-f]{40}"));
    assertTrue(Clearance.isSigned(result));
  }

  @ParameterizedTest
  @CsvSource({"decline, Do Not Honour,         51000...0008", "cancel,  Cancelled by customer, ''"})
  void whatIsNotPaidIsToldToo(String button, String reason, String card) throws Exception {
    Form result = Clearance.brought(bank.click(bank.pageB("200", 69000), button));
    assertEquals("Declined", result.get("Status"));
    assertEquals(reason, result.get("ErrorString"));
    assertEquals(card, result.get("CardNumber"));
    assertFalse(result.has("AuthNum") || result.has("RefundKey") || result.has("Settlement"));
    assertTrue(Clearance.isSigned(result));
    assertEquals("0", Street.of(bank.book(), "charged"));
  }

  @ParameterizedTest
  @CsvSource({
    "MAC,        823f9812d1b728133ee249e537b84f194978145c, The MAC is not right.",
    "MAC,        short,  Field value 'short' does not match required format.",
    "Amount,     690.00, Field value '690.00' does not match required format.",
    "Amount,     0,      Field value '0' does not match required format.",
    "Amount,     69001,  The MAC is not right.",
    "PaymentID,  '',     Field PaymentID is missing.",
    "MerchantID, Other,  MerchantID names no shop."
  })
  void aRequestThatIsNotRightIsRefused(String name, String value, String says) throws Exception {
    Form right = Clearance.formB("200", 69000);
    Form wrong =
        new Form(
            right.fields().stream()
                .map(field -> field.name().equals(name) ? new Form.Field(name, value) : field)
                .filter(field -> !field.value().isEmpty())
                .toList());
    HttpResponse<String> answer = bank.street.post("/cgi-bin/PSCheckout", wrong);
    assertEquals(400, answer.statusCode());
    assertEquals(says, answer.body().strip());
  }

  @Test
  void aFieldThatComesTwiceIsRefused() throws Exception {
    Form twice = Clearance.formB("200", 69000).and("Amount", "1");
    assertEquals(400, bank.street.post("/cgi-bin/PSCheckout", twice).statusCode());
  }

  @Test
  void inGenerationASecondClickIsAskedAboutAgain() throws Exception {
    bank.street.shop.answers("200 ACCEPT", "200 seen", "200 DECLINE PROBED_AGAIN", "200 seen");
    String sitting = bank.pageA("R-1", 69000);
    bank.click(sitting, "pay");
    Form second = Clearance.brought(bank.click(sitting, "pay"));
    assertEquals("Declined", second.get("Status"));
    assertEquals("Declined by merchant", second.get("ErrorString"));
    assertEquals(List.of("69000", "0"), charged());
  }

  @Test
  void inGenerationBASecondClickBringsTheFirstAnswer() throws Exception {
    String sitting = bank.pageB("200", 69000);
    HttpResponse<String> first = bank.click(sitting, "pay");
    assertEquals(Street.query(first), Street.query(bank.click(sitting, "pay")));
    assertEquals(List.of("69000"), charged());
  }

  @Test
  void clicksAtTheSameTimeChargeOnce() throws Exception {
    String sitting = bank.pageB("200", 69000);
    Street.atOnce(8, () -> bank.click(sitting, "pay"));
    assertEquals(List.of("69000"), charged());
  }

  @Test
  void orChargesAgain() throws Exception {
    bank.knobs("resubmit", "again");
    String sitting = bank.pageB("200", 69000);
    bank.click(sitting, "pay");
    bank.click(sitting, "pay");
    assertEquals(List.of("69000", "69000"), charged());
  }

  private List<String> charged() throws Exception {
    return bank.street.books("commsecure").stream()
        .map(line -> Street.of(line, "charged"))
        .toList();
  }

  @Test
  void aProbeMayComeMuchLater() throws Exception {
    bank.knobs("probe-delay", "2400");
    HttpResponse<String> wait = bank.click(bank.pageA("R-1", 69000), "pay");
    String page = wait.headers().firstValue("Location").orElseThrow();
    assertTrue(bank.street.get(page).headers().firstValue("Refresh").isPresent());
    assertEquals(List.of(), bank.street.shop.calls(VALIDATE));
    bank.street.forward(Duration.ofMinutes(40));
    bank.street.shop.calls(VALIDATE, 1);
    bank.street.shop.calls(RESULT, 1);
    assertPaid(Clearance.brought(ended(page)), 69000);
  }

  /** The buyer's browser looks again until the page is another. */
  private HttpResponse<String> ended(String page) throws Exception {
    HttpResponse<String> shown = bank.street.get(page);
    for (int tries = 0; shown.statusCode() == 200 && tries < 200; tries++) {
      Thread.sleep(50);
      shown = bank.street.get(page);
    }
    return shown;
  }

  @Test
  void theShopsServerIsToldOnceMoreOnCommand() throws Exception {
    bank.click(bank.pageB("200", 69000), "pay");
    HttpResponse<String> again = bank.street.post("/commsecure/again", Form.of("charge", "200"));
    assertEquals("200", again.body().strip());
    var told = bank.street.shop.calls(RESULT, 2);
    assertEquals(told.get(0).encoded(), told.get(1).encoded());
    assertEquals("200,200", Street.of(bank.book(), "deliveries"));
  }

  @Test
  void aShopIsShownWithoutItsSecrets() throws Exception {
    String shops = bank.street.get("/commsecure/shops").body();
    assertTrue(shops.startsWith("MerchantID=TestShop secret=*** password=*** validation-url=http"));
  }

  @Test
  void withoutAnAgreementNothingIsShown() throws Exception {
    bank.street.must(bank.street.post("/commsecure/shops", Form.of("MerchantID", "Bare")));
    HttpResponse<String> page =
        bank.street.get("/cgi-bin/PSClearance?MerchantID=Bare&RefNum=1&CustNum=1&Amount=1");
    assertEquals(400, page.statusCode());
    assertEquals("no secret is agreed with shop Bare", page.body().strip());
  }
}
