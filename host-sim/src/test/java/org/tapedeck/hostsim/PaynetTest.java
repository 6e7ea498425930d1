package org.tapedeck.hostsim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tapedeck.hostsim.Ticketing.RECEIPT;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tapedeck.hostsim.bank.Form;

/** From the terminal page to the way back (sections 4.2 and 4.3). */
class PaynetTest {
  private Ticketing bank;

  @BeforeEach
  void open() throws Exception {
    bank = new Ticketing();
  }

  @AfterEach
  void close() {
    bank.close();
  }

  @Test
  void theTerminalShowsWhatIsToBePaid() throws Exception {
    String page = bank.page(Ticketing.request("4711", 34000)).body();
    assertTrue(page.contains(">NOK 340.00<"), page);
    assertTrue(page.contains("To billetter: bær &amp; blåbær"), page);
  }

  @ParameterizedTest
  @CsvSource({"pay,    OK,   \\d{12}, 34000, OK", "fail,   FAIL, \\d{12}, 0,     FAIL"})
  void theBrowserIsSentBackAndAReceiptComes(
      String button, String status, String irrn, String charged, String receipt) throws Exception {
    Form back = back(bank.bought("4711", button));
    assertEquals(List.of("status", "PMD", "payment_method", "irrn"), back.names());
    assertEquals(status, back.get("status"));
    assertEquals("1234567,1234568", back.get("PMD"));
    assertTrue(back.get("irrn").matches(irrn), back.get("irrn"));
    assertEquals(charged, bank.book("charged"));
    Form told = bank.street.shop.calls(RECEIPT, 1).get(0).form();
    assertEquals(receipt, told.get("status"));
    assertEquals(back.get("irrn"), told.get("irrn"));
  }

  private static Form back(HttpResponse<String> answer) {
    assertEquals(303, answer.statusCode());
    return Form.read(Street.query(answer));
  }

  @Test
  void whoCancelsIsSentBackAndThatIsAll() throws Exception {
    Form back = back(bank.bought("4711", "cancel"));
    assertEquals("FAIL", back.get("status"));
    assertEquals("", back.get("irrn"));
    assertEquals(List.of(), bank.street.books("paynet"));
    bank.street.forward(Duration.ofDays(1));
    assertEquals(List.of(), bank.street.shop.calls(RECEIPT));
  }

  @Test
  void aSecondClickChargesNothing() throws Exception {
    String sitting = Street.sitting(bank.page(Ticketing.request("4711", 34000)));
    String first = Street.query(bank.click(sitting, "pay"));
    assertEquals(first, Street.query(bank.click(sitting, "pay")));
    assertEquals(1, bank.street.books("paynet").size());
  }

  @Test
  void clicksAtTheSameTimeChargeOnce() throws Exception {
    String sitting = Street.sitting(bank.page(Ticketing.request("4711", 34000)));
    Street.atOnce(8, () -> bank.click(sitting, "pay"));
    assertEquals(1, bank.street.books("paynet").size());
  }

  @Test
  void whoFailedMayBeSentElsewhere() throws Exception {
    bank.shop("fail-url", bank.street.shop.address("/sorry?a=b"));
    String address = bank.bought("4711", "fail").headers().firstValue("Location").orElseThrow();
    assertTrue(address.startsWith(bank.street.shop.address("/sorry?a=b&status=FAIL&PMD=")));
  }

  @Test
  void amountsMayBeAgreedInKroner() throws Exception {
    bank.shop("unit", "kroner");
    bank.knobs("receipt", "before");
    bank.click(Street.sitting(bank.page(Ticketing.request("4711", 340))), "pay");
    assertEquals("34000", bank.street.shop.calls(RECEIPT).get(0).form().get("amount"));
  }

  @Test
  void theBrowserMayNeverComeBack() throws Exception {
    bank.knobs("return", "no");
    assertEquals(200, bank.bought("4711", "pay").statusCode());
    assertEquals("OK", bank.street.shop.calls(RECEIPT, 1).get(0).form().get("status"));
  }

  @ParameterizedTest
  @CsvSource({
    "ttype,    refund",
    "id,       4711",
    "id,       00004712",
    "subid,    1",
    "currency, SEK",
    "amount,   340.00",
    "amount,   0",
    "amount,   -1",
    "utref,    ''",
    "PMD,      ''"
  })
  void aPageThatIsNotRightIsRefused(String name, String value) throws Exception {
    Form request = Ticketing.request("4711", 34000);
    Form wrong =
        new Form(
            request.fields().stream()
                .map(field -> field.name().equals(name) ? new Form.Field(name, value) : field)
                .toList());
    assertEquals(400, bank.page(wrong).statusCode());
  }
}
