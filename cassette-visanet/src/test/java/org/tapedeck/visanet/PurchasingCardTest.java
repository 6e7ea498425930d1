package org.tapedeck.visanet;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tapedeck.cassette.BatchCloseRequest;
import org.tapedeck.cassette.HostOutcome.Declined;
import org.tapedeck.cassette.Keyword;
import org.tapedeck.cassette.Scope;
import org.tapedeck.cassette.Secrecy;
import org.tapedeck.cassette.Values;
import org.tapedeck.testkit.ScriptedHost;
import org.tapedeck.testkit.SentMessage;

/** Purchasing card data, level II, as they are checked and as they travel. */
class PurchasingCardTest {

  private static final String GOOD =
      "K1.ZR@@@@0000000050000000000000020GB00003 ACCEPTED" + " ".repeat(16);

  // spotless:off
  @ParameterizedTest
  @CsvSource({
    // local tax, total tax, exempt, order number, shipping, the sale's record
    "9,           -,         -,      PO-7788/a,    -,        sale-taxed",
    "9,           11,        0,      po-7788/A,    500,      sale-taxed",
    "-,           9,         -,      PO-7788/A,    -,        sale-taxed",
    "-,           -,         1,      -,            -,        sale-exempt",
    "0,           -,         1,      -,            -,        sale-exempt",
    "-,           -,         -,      PO-7788/A,    -,        sale-ordered",
    "0,           11,        0,      PO-7788/A,    -,        sale-ordered",
  })
  // spotless:on
  void whatGroup8HasAPlaceForTravels(
      String local, String total, String exempt, String number, String shipping, String sale)
      throws Exception {
    SentMessage sent = sent(slip(local, total, exempt, number, shipping));
    byte[] golden = GoldenBytes.of("w12a", "w12b", sale, "credit", "w12e");
    assertArrayEquals(golden, sent.bytes());
    assertEquals(golden.length, sent.announced());
  }

  @Test
  void nothingOfThemTravelsUnlessTheAccountSaysSo() throws Exception {
    byte[] golden = GoldenBytes.of("w12a", "w12b", "sale", "credit", "w12e");
    for (Map<String, String> level2 : List.of(Map.<String, String>of(), Map.of("level2", "0"))) {
      SentMessage sent = sent(level2, slip("9", "11", "0", "PO-7788/A", "500"));
      assertArrayEquals(golden, sent.bytes());
      assertEquals(golden.length, sent.announced());
    }
  }

  @Test
  void whatHasNoPlaceLeavesTheOrderNumberAndNoTax() throws Exception {
    byte[] sent = sent(slip("-", "-", "-", "-", "500")).bytes();
    for (int i = 0; i < sent.length; i++) {
      sent[i] &= 0x7F;
    }
    String group8 = "0000000000000" + "1" + " ".repeat(15);
    assertTrue(new String(sent, US_ASCII).contains(group8 + "01017"), "group 8");
  }

  // spotless:off
  @ParameterizedTest
  @CsvSource({
    // card,             local, total, exempt, refused
    "4111111111111111,   9,     9,     0,      -",
    "5499740000000057,   9,     -,     -,      -",
    "4111111111111111,   0,     0,     1,      -",
    "4111111111111111,   -,     -,     1,      -",
    "4111111111111111,   9,     -,     1,      $PCARD.TAXEXEMPTINDICATOR",
    "4111111111111111,   -,     9,     1,      $PCARD.TAXEXEMPTINDICATOR",
    "371449635398431,    9,     -,     -,      $PCARD.PURCHASEORDERNUMBER",
    "6011000993026909,   -,     -,     1,      $PCARD.PURCHASEORDERNUMBER",
    "9999999999999999,   -,     -,     -,      $PCARD.PURCHASEORDERNUMBER",
  })
  // spotless:on
  void whatDoesNotGoTogetherIsRefused(
      String pan, String local, String total, String exempt, String refused) {
    Values order = Samples.ORDER.and(Values.of(Map.of("pan", pan)));
    Values deposit = order.and(slip(local, total, exempt, "-", "1"));
    assertEquals(
        refused,
        new VisaNetCassette()
            .examine(Scope.DEPOSIT, deposit)
            .map(objection -> objection.keyword().name())
            .orElse("-"));
  }

  @Test
  void allOfThemAreShownAndNoneIsRequired() {
    var rows = VisaNetKeywords.TABLE.of(Scope.DEPOSIT);
    assertEquals(15, rows.size());
    assertTrue(rows.stream().allMatch(row -> row.secrecy() == Secrecy.PLAIN));
    assertTrue(rows.stream().noneMatch(Keyword::required));
  }

  @ParameterizedTest
  @CsvSource({
    "1, 19, transactionIdentifier",
    "1, 29, optionalAmountIdentifier",
    "1, 31, purchaseOrderNumber",
    "1, 34, electronicCommerce",
    "0, 29, clearingSequence",
    "0, 31, electronicCommerce",
    "0, 34, -",
  })
  void aRejectionNamesTheFieldOfTheRecordThatWasSent(String level2, String number, String name)
      throws Exception {
    String record = "K1.ZR@@@@0000000050000000000000020RB00003E0003D" + number;
    ScriptedHost host = ScriptedHost.answering(Samples.framed(record));
    BatchCloseRequest batch =
        Samples.batchWithSlip(Map.of("level2", level2), slip("9", "-", "-", "-", "-"));
    Declined declined =
        assertInstanceOf(Declined.class, new VisaNetCassette().closeBatch(batch, host));
    assertEquals(name, declined.evidence().find("errorField").orElse("-"));
  }

  private static SentMessage sent(Values slip) throws Exception {
    return sent(Map.of("level2", "1"), slip);
  }

  private static SentMessage sent(Map<String, String> level2, Values slip) throws Exception {
    ScriptedHost host = ScriptedHost.answering(Samples.framed(GOOD));
    new VisaNetCassette().closeBatch(Samples.batchWithSlip(level2, slip), host);
    return host.onlySent();
  }

  private static Values slip(
      String local, String total, String exempt, String number, String shipping) {
    Map<String, String> slip = new TreeMap<>();
    slip.put("pcardLocalTaxAmount", local);
    slip.put("pcardTotalTaxAmount", total);
    slip.put("pcardTaxExemptIndicator", exempt);
    slip.put("pcardPurchaseOrderNumber", number);
    slip.put("pcardShippingAmount", shipping);
    slip.values().removeIf("-"::equals);
    return Values.of(slip);
  }
}
