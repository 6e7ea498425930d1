package org.tapedeck.hostsim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tapedeck.hostsim.Ticketing.RECEIPT;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tapedeck.hostsim.bank.Form;

/** Receipts, and how they repeat until they are taken (section 4.4). */
class PaynetReceiptTest {
  private Ticketing bank;

  @BeforeEach
  void open() throws Exception {
    bank = new Ticketing();
  }

  @AfterEach
  void close() {
    bank.close();
  }

  /** The receipt of a purchase of 340 kroner, made when the knobs stand so. */
  private Form receipt(String... knobs) throws Exception {
    bank.knobs(knobs);
    bank.bought("4711", "pay");
    return bank.street.shop.calls(RECEIPT, 1).get(0).form();
  }

  @ParameterizedTest
  @CsvSource({"sha1, 40", "sha256, 64"})
  void aReceiptIsPostedAndSigned(String hash, int length) throws Exception {
    bank.shop("hash", hash);
    Form receipt = receipt("receipt", "before");
    assertEquals("POST", bank.street.shop.calls(RECEIPT).get(0).method());
    assertEquals(
        List.of("utref", "pmd", "irrn", "amount", "currency", "status", "time", "attempt", "mac"),
        receipt.names());
    assertEquals("4711", receipt.get("utref"));
    assertEquals("1234567,1234568", receipt.get("pmd"));
    assertEquals(bank.book("irrn"), receipt.get("irrn"));
    assertEquals("34000", receipt.get("amount"));
    assertEquals("NOK", receipt.get("currency"));
    assertEquals("OK", receipt.get("status"));
    assertEquals("1031754615", receipt.get("time"));
    assertEquals("1", receipt.get("attempt"));
    assertEquals(length, receipt.get("mac").length());
    assertTrue(Ticketing.isSigned(receipt, hash));
  }

  // The last column says whether the mac is right: what Paynet itself gets wrong, it signs.
  @ParameterizedTest
  @CsvSource({
    "mac,      upper,   status,   OK,                 yes",
    "mac,      wrong,   status,   OK,                 no",
    "mac,      missing, mac,      '',                 no",
    "altered,  amount,  amount,   34001,              no",
    "altered,  irrn,    utref,    4711,               no",
    "altered,  attempt, attempt,  2,                  yes",
    "utref,    unknown, utref,    999999999999999999, yes",
    "currency, other,   currency, SEK,                yes",
    "charged,  less,    amount,   33999,              yes",
    "charged,  more,    amount,   34001,              yes"
  })
  void aKnobChangesAField(String knob, String value, String field, String wanted, String signed)
      throws Exception {
    Form receipt = receipt("receipt", "before", knob, value);
    assertEquals(wanted, receipt.get(field));
    assertEquals(signed.equals("yes"), Ticketing.isSigned(receipt, "sha1"));
  }

  @Test
  void aFieldMayComeTwice() throws Exception {
    Form receipt = receipt("receipt", "before", "doubled", "irrn");
    assertEquals(2, receipt.names().stream().filter("irrn"::equals).count());
  }

  // Minutes after the first: 1, 2, 4, 8, 16, 30 and then always 60 between them.
  @Test
  void itComesAgainWithGrowingGapsUntilTheTwelfth() throws Exception {
    bank.street.shop.answers("503");
    receipt("receipt", "before");
    int count = 1;
    for (int minutes : List.of(1, 2, 4, 8, 16, 30, 60, 60, 60, 60, 60)) {
      waitsFor(count);
      bank.street.forward(Duration.ofMinutes(minutes).minusSeconds(1));
      assertEquals(count, bank.street.shop.calls(RECEIPT).size());
      bank.street.forward(Duration.ofSeconds(1));
      count++;
      bank.street.shop.calls(RECEIPT, count);
    }
    waitsFor(12);
    bank.street.forward(Duration.ofDays(30));
    assertEquals(12, bank.street.shop.calls(RECEIPT).size());
    assertEquals(
        attempts(), List.of("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"));
  }

  private List<String> attempts() {
    return bank.street.shop.calls(RECEIPT).stream()
        .map(call -> call.form().get("attempt"))
        .toList();
  }

  /** Until the bank has heard so many answers, so that it knows when it will call again. */
  private void waitsFor(int answers) throws Exception {
    for (int tries = 0; bank.book("deliveries").split(",").length < answers; tries++) {
      assertTrue(tries < 400, "the answer is not heard");
      Thread.sleep(25);
    }
  }

  @Test
  void theSignatureIsTheSameEachTime() throws Exception {
    bank.street.shop.answers("403", "200");
    receipt("receipt", "before");
    bank.street.forward(Duration.ofMinutes(1));
    var calls = bank.street.shop.calls(RECEIPT, 2);
    assertEquals(calls.get(0).form().get("mac"), calls.get(1).form().get("mac"));
  }

  @ParameterizedTest
  @CsvSource({"200,     200", "200 any, 200"})
  void exactlyAStatusOf200EndsIt(String answer, String booked) throws Exception {
    assertEnds(answer, booked, 1);
  }

  @ParameterizedTest
  @CsvSource({
    "201,     201",
    "202,     202",
    "204,     204",
    "302,     302",
    "403,     403",
    "500,     500",
    "silence, silent",
    "reset,   unreached",
    "half,    unreached"
  })
  void nothingElseDoes(String answer, String booked) throws Exception {
    assertEnds(answer, booked + ",200", 2);
    assertEquals(0, bank.street.shop.calls("/elsewhere").size());
  }

  private void assertEnds(String answer, String booked, int calls) throws Exception {
    bank.street.shop.answers(answer, "200");
    receipt("receipt", "before", "answer-seconds", "1");
    bank.street.forward(Duration.ofMinutes(1));
    bank.street.shop.calls(RECEIPT, calls);
    waitsFor(calls);
    bank.street.forward(Duration.ofDays(1));
    assertEquals(booked, bank.book("deliveries"));
  }

  @Test
  void aShopThatMendsItsWaysIsPaidInTheEnd() throws Exception {
    bank.street.shop.answers("403", "200");
    receipt("receipt", "before", "mac", "1*wrong");
    bank.street.forward(Duration.ofMinutes(1));
    var calls = bank.street.shop.calls(RECEIPT, 2);
    assertEquals(false, Ticketing.isSigned(calls.get(0).form(), "sha1"));
    assertEquals(true, Ticketing.isSigned(calls.get(1).form(), "sha1"));
  }

  @Test
  void theGapsMayBeShorter() throws Exception {
    bank.street.shop.answers("500", "200");
    receipt("receipt", "before", "pace", "60000");
    bank.street.shop.calls(RECEIPT, 2);
  }

  @Test
  void theDeliveriesMayBeFewer() throws Exception {
    bank.street.shop.answers("500");
    receipt("receipt", "before", "deliveries", "1");
    bank.street.forward(Duration.ofDays(1));
    assertEquals(1, bank.street.shop.calls(RECEIPT).size());
  }

  @Test
  void itMayComeBeforeTheBrowser() throws Exception {
    bank.knobs("receipt", "before");
    bank.bought("4711", "pay");
    assertEquals(1, bank.street.shop.calls(RECEIPT).size());
  }

  @Test
  void orMuchLater() throws Exception {
    bank.knobs("receipt", "after", "receipt-delay", "900");
    bank.bought("4711", "pay");
    bank.street.forward(Duration.ofMinutes(14));
    assertEquals(0, bank.street.shop.calls(RECEIPT).size());
    bank.street.forward(Duration.ofMinutes(1));
    bank.street.shop.calls(RECEIPT, 1);
  }

  @Test
  void orNeverAndThenOnCommand() throws Exception {
    bank.knobs("receipt", "none");
    bank.bought("4711", "pay");
    bank.street.forward(Duration.ofDays(1));
    assertEquals(0, bank.street.shop.calls(RECEIPT).size());
    assertEquals("200", bank.street.post("/paynet/again", Form.of("sale", "4711")).body().strip());
    assertEquals(
        "200",
        bank.street.post("/paynet/again", Form.of("sale", bank.book("irrn"))).body().strip());
    assertEquals(2, bank.street.shop.calls(RECEIPT).size());
    assertEquals(400, bank.street.post("/paynet/again", Form.of("sale", "1")).statusCode());
  }

  @Test
  void orOften() throws Exception {
    receipt("copies", "9");
    bank.street.shop.calls(RECEIPT, 9);
  }

  @Test
  void aDeclinedCardMayHaveNone() throws Exception {
    bank.knobs("receipt", "before", "fail-receipt", "none");
    bank.bought("4711", "fail");
    assertEquals(0, bank.street.shop.calls(RECEIPT).size());
  }
}
