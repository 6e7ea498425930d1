package org.tapedeck.framework.receipt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tapedeck.framework.harness.AtOnce;
import org.tapedeck.framework.harness.Engine;
import org.tapedeck.framework.harness.Parts;
import org.tapedeck.framework.order.Order;
import org.tapedeck.framework.order.Payment;

/** When receipts are issued, and what they say. */
class ReceiptsTest {

  private final Engine engine = Engine.ready();
  private final Till till = new Till(engine);

  @AfterEach
  void close() {
    engine.close();
  }

  private String numbers() {
    return engine.database().find("select ID, PAYMENT_ID from RECEIPT order by ID");
  }

  private static String text(Receipt receipt) {
    return receipt.lines().stream()
        .map(line -> line.label() + ": " + line.value())
        .collect(Collectors.joining("\n"));
  }

  @Test
  void itSaysWhatWasPaid() {
    engine.does("MODIFYMERCHANT MERCHANTNUMBER=1 MERCHANTTITLE=Books");
    till.pays(1, 7, "AMOUNT=2350");
    Map<String, String> evidence =
        Map.of(
            "bankReference", "0012 AB+/=",
            "authNumber", "123456",
            "maskedCard", "603799******1234",
            "mac", "a-secret");
    assertEquals(
        """
        Receipt number: 1
        Merchant: Books
        Merchant number: 1
        Order number: 7
        Payment number: 1
        Amount: 23.50 USD
        Paid through: Paper
        Bank reference: 0012 AB+/=
        Authorisation: 123456
        Card: 603799******1234
        Date and time: 2030-06-15 12:00:00 UTC\
        """,
        text(till.issues(1, 7, evidence)));
  }

  @Test
  void whatIsNotKnownIsLeftOut() {
    till.pays(1, 7, "AMOUNT=5");
    assertEquals(
        """
        Receipt number: 1
        Merchant number: 1
        Order number: 7
        Payment number: 1
        Amount: 0.05 USD
        Paid through: Paper
        Date and time: 2030-06-15 12:00:00 UTC\
        """,
        text(till.issues(1, 7)));
  }

  /** Amount, exponent and currency as the order was given. */
  @Test
  void amountsHaveTheDecimalsOfTheirCurrency() {
    till.pays(1, 1, "AMOUNT=23 AMOUNTEXP10=0");
    till.pays(1, 2, "AMOUNT=15000 CURRENCY=392 AMOUNTEXP10=0");
    till.pays(1, 3, "AMOUNT=15 CURRENCY=392 AMOUNTEXP10=3");
    till.pays(1, 4, "AMOUNT=1234 CURRENCY=048 AMOUNTEXP10=-3");
    assertEquals("23.00 USD", amount(1));
    assertEquals("15000 JPY", amount(2));
    assertEquals("15000 JPY", amount(3));
    assertEquals("1.234 BHD", amount(4));
  }

  private String amount(int order) {
    return till.issues(1, order).lines().stream()
        .filter(line -> line.label().equals("Amount"))
        .map(ReceiptLine::value)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void onceForEachPayment() {
    till.pays(1, 7, "AMOUNT=5");
    String first = text(till.issues(1, 7));
    engine.waits(Duration.ofDays(1));
    assertEquals(first, text(till.issues(1, 7)));
    assertEquals("1:1 1:7:1", numbers());
  }

  @Test
  void eachMerchantHasNumbersOfHisOwn() {
    till.pays(1, 7, "AMOUNT=5").pays(2, 7, "AMOUNT=5").pays(1, 8, "AMOUNT=5");
    till.issues(1, 7);
    till.issues(2, 7);
    till.issues(1, 8);
    assertEquals("1:1 1:7:1\n1:2 1:8:1\n2:1 2:7:1", numbers());
  }

  @Test
  void nothingForWhatWasNotPaid() {
    engine.host().answers("no");
    engine.says(
        "ACCEPTPAYMENT ORDERNUMBER=7 AMOUNT=5 APPROVEFLAG=1 PAYMENTNUMBER=1 PAYMENTAMOUNT=5");
    engine.inDoubt(
        "ACCEPTPAYMENT ORDERNUMBER=8 AMOUNT=5 APPROVEFLAG=1 PAYMENTNUMBER=1 PAYMENTAMOUNT=5");
    assertThrows(IllegalStateException.class, () -> till.issues(1, 7));
    assertThrows(IllegalStateException.class, () -> till.issues(1, 8));
    assertEquals("", numbers());
  }

  @Test
  void aNumberIsGivenBackWhenTheCommitFails() {
    till.pays(1, 7, "AMOUNT=5").pays(1, 8, "AMOUNT=5");
    engine
        .parts()
        .transactions()
        .inOne(
            () -> {
              engine.parts().transactions().rollBack();
              return till.issueHere(1, 7, Map.of());
            });
    till.issues(1, 8);
    till.issues(1, 7);
    assertEquals("1:1 1:8:1\n1:2 1:7:1", numbers());
  }

  /**
   * Every payment is settled by two at once, as when the bank's call and the buyer come together.
   */
  @Test
  void noGapAndNoSecondOneWhenManyAreIssuedAtOnce() throws Exception {
    int payments = 12;
    IntStream.rangeClosed(1, payments).forEach(order -> till.pays(1, order, "AMOUNT=5"));
    Stream<Callable<String>> issued =
        IntStream.range(0, 2 * payments)
            .mapToObj(at -> at / 2 + 1)
            .map(order -> () -> till.issues(1, order).paymentId().orElseThrow());
    try (AtOnce threads = new AtOnce()) {
      Map<String, Long> answers = threads.answers(issued);
      assertEquals(payments, answers.size());
      assertTrue(answers.values().stream().allMatch(times -> times == 2), answers::toString);
    }
    assertEquals(
        "12 12 1 12",
        engine
            .database()
            .find(
                "select count(*), count(distinct PAYMENT_ID), min(RECEIPT_NUMBER),"
                    + " max(RECEIPT_NUMBER) from RECEIPT"));
  }

  @Test
  void itStaysWhenItsOrderIsDeletedAndTheKeyIsGivenToAnother() {
    till.pays(1, 7, "AMOUNT=5");
    till.issues(1, 7);
    engine.does("BATCHCLOSE BATCHNUMBER=1").does("CLOSEORDER ORDERNUMBER=7 DELETEORDER=1");
    till.pays(1, 7, "AMOUNT=6");
    till.issues(1, 7);
    assertEquals("1:1 null\n1:2 1:7:1", numbers());
  }

  @Test
  void itIsFoundByItsPayment() {
    till.pays(1, 7, "AMOUNT=5");
    assertTrue(found().isEmpty());
    till.issues(1, 7);
    assertEquals("Receipt 1", found());
  }

  private String found() {
    return engine
        .parts()
        .transactions()
        .inOne(() -> engine.parts().receipts().find("1:7:1").map(Receipt::title).orElse(""));
  }

  @Test
  void whatOthersWroteStaysOnItsLineAndUnderItsMask() {
    till.pays(1, 7, "AMOUNT=5");
    Receipt receipt =
        till.issues(
            1,
            7,
            Map.of(
                "bankReference", "a\r\nAmount: 0.00\u202e\u2028b",
                "authNumber", " \t ",
                "maskedCard", "4111 1111-11111111"));
    assertEquals("a Amount: 0.00 b", receipt.bankReference().orElseThrow());
    assertTrue(receipt.authNumber().isEmpty());
    assertEquals("411111******1111", receipt.cardMask().orElseThrow());
  }

  @Test
  void theReferenceThatTheEngineKnowsIsTheOne() {
    till.pays(1, 7, "AMOUNT=5");
    Receipt receipt =
        engine
            .parts()
            .transactions()
            .inOne(
                () -> {
                  Order order = engine.parts().orders().lock("1:7").orElseThrow();
                  Payment payment = engine.parts().orders().payment("1:7:1").orElseThrow();
                  return engine.parts().receipts().issue(order, payment, " R-1 ", Parts.NOW);
                });
    assertEquals("R-1", receipt.bankReference().orElseThrow());
  }

  @Test
  void aVeryLongReferenceIsCut() {
    till.pays(1, 7, "AMOUNT=5");
    Receipt receipt = till.issues(1, 7, Map.of("bankReference", "x".repeat(3000)));
    assertEquals("x".repeat(200), receipt.bankReference().orElseThrow());
  }
}
