package org.tapedeck.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The main act of each page of those who work with money all day; each with a shop of its own. */
class ConsolePagesIT {

  private static Stage stage;
  private static Console console;

  private Shop shop;
  private Till till;
  private String here;

  @BeforeAll
  static void logOn() throws IOException, InterruptedException {
    stage = Stage.shared();
    stage.openShop();
    console = Console.of(stage, stage.administrator());
  }

  @AfterAll
  static void close() {
    console.close();
  }

  @BeforeEach
  void open() throws IOException, InterruptedException {
    shop = stage.openShop();
    till = new Till(stage, shop);
    here = "merchant=" + shop.merchantNumber();
  }

  @Test
  void ordersAreSearchedPageByPageAndTheAddressSaysItAll() throws Exception {
    for (int order = 1; order <= 52; order++) {
      till.takesOrder(order, 1000 + order);
    }
    console.go("Order Search");
    console.fill("Merchant", shop.merchantNumber() + " Shop");
    console.fill("State", "Refundable");
    console.fill("Currency", "USD");
    console.fill("From", "10.02");
    console.press("Search");
    assertEquals(50, console.table("Orders, the newest first").size());
    console.press("Next page");
    assertEquals("2 | 10.02 USD", console.reads("Orders, the newest first", "Order", "Amount"));
    String place = console.place();
    assertTrue(place.contains("state=order_refundable"), place);
    assertTrue(place.contains("after="), place);

    try (Console elsewhere = Console.of(stage, stage.administrator())) {
      elsewhere.open(place);
      assertEquals("2", elsewhere.reads("Orders, the newest first", "Order"));
      assertEquals("10.02", elsewhere.value("From"));
    }

    List<String> file = console.download("All of this as a file (CSV)").lines().toList();
    assertEquals(52, file.size(), "a line for the headings, and one for each of 51 orders");
    assertTrue(file.get(0).contains("Order,State,Amount"), file.get(0));
    assertTrue(file.get(51).contains(",2,Refundable,10.02"), file.get(51));

    console.fill("From", "ten");
    console.press("Search");
    assertEquals(
        List.of("From: this is no amount in this currency, such as 23.50."), console.notices());
  }

  @Test
  void anOrderIsCanceledOnceThatIsConfirmed() throws Exception {
    till.takesOrder(1, 2350);
    console.open("order?" + here + "&order=1");
    assertFalse(console.says("can neither be approved nor credited any more"));
    console.press("End of the order", "Cancel the order");
    assertTrue(console.says("can neither be approved nor credited any more"), console::text);
    console.pressLast("Cancel the order");
    assertEquals("Canceled", console.fact("State"));
    assertFalse(console.buttons().contains("Approve"), console::text);
  }

  @Test
  void anApprovalIsLessenedDepositedInPartAndTakenBack() throws Exception {
    till.approves(1, 2350);
    console.open("deposit?" + here);
    console.press("Payments awaiting deposit", "Payment 1 of order 1");
    console.fill("Amount to deposit", "9999");
    console.press("Deposit", "Deposit");
    assertTrue(console.notices().get(0).matches(".*\\(PRC\\d+SRC\\d+\\)"), console::text);
    console.fill("Amount to deposit", "20.00");
    console.press("Deposit", "Deposit");
    assertEquals("Deposited", console.fact("State"));
    assertEquals("20.00 USD", console.fact("Deposited amount"));
    console.press("Take the deposit back");
    console.pressLast("Take the deposit back");
    assertEquals("Approved", console.fact("State"));
    console.fill("Amount that is left approved", "15.00");
    console.press("Approve less", "Approve less");
    assertEquals("15.00 USD", console.fact("Approved amount"));

    till.approves(2, 2450);
    console.open("payment?" + here + "&order=2&payment=1");
    console.press("Void");
    console.pressLast("Void");
    assertEquals("Void", console.fact("State"), console.text());
    assertEquals(List.of(), BothBooks.differences(stage, shop));
  }

  @Test
  void aPaymentsWholeLifeIsOnOnePage() throws Exception {
    till.sells(1, 2350);
    till.gives("close", "BATCHNUMBER=1");
    console.open("order?" + here + "&order=1");
    console.press("Payments", "Payment 1 of order 1");
    console.awaitHeading("Payment " + shop.merchantNumber() + ":1:1");
    assertEquals("Closed", console.fact("State"));
    String life = (String) console.browser().run("return document.body.textContent");
    for (String part :
        List.of(
            "ACCEPTPAYMENT",
            "The host is asked for: approval, try 1",
            "What became of it: approval, try 1: approved",
            "What was said: ",
            "Closed in batch " + shop.merchantNumber() + ":1",
            stage.administrator().user())) {
      assertTrue(life.replaceAll("\\s+", " ").contains(part), () -> part + " in " + console.text());
    }
    assertFalse(life.contains("4111111111111111"), life);
    assertTrue(life.contains("411111******1111"), life);
    String evidence = console.download("Save as CSV");
    assertTrue(evidence.contains("ACCEPTPAYMENT"), evidence);
    assertFalse(evidence.contains("4111111111111111"), evidence);
  }

  @Test
  void whatIsStuckIsTriedPausedAndGivenUp() throws Exception {
    till.approves(1, 2382);
    till.approves(2, 2482);
    console.go("Stuck list");
    console.fill("Merchant", shop.merchantNumber() + " Shop");
    console.press("Show");
    assertTrue(console.says("2 questions are pending."), console::text);
    Map<String, String> first = console.table(STUCK).get(0);
    assertTrue(first.get("What").contains(shop.merchantNumber() + ":1:1"), first::toString);
    assertEquals("23.82 USD", first.get("Amount"));
    for (String column : List.of("Why", "Since", "Next try", "Deadline")) {
      assertFalse(first.get(column).isEmpty(), first::toString);
    }

    console.press("Pause");
    assertTrue(console.table(STUCK).get(0).get("Next try").contains("paused"), console::text);
    console.press("Go on");
    assertFalse(console.table(STUCK).get(0).get("Next try").contains("paused"), console::text);

    console.press("Give up …");
    assertTrue(console.says("it cannot be taken back"), console::text);
    console.fill("Reason, for the journal", "the buyer has paid in cash");
    console.press("Give up for good");
    console.awaitHeading("Stuck list");
    console.open("payment?" + here + "&order=1&payment=1");
    assertEquals("Declined", console.fact("State"));
    assertTrue(console.says("the buyer has paid in cash"), console::text);

    console.open("stuck?" + here);
    console.press("Try now P:" + shop.merchantNumber() + ":2:1");
    console.open("payment?" + here + "&order=2&payment=1");
    console.awaitWhileLoading(() -> !"1".equals(console.fact("Tries")));
  }

  private static final String STUCK =
      "What hosts were asked and nobody knows yet, the oldest first";

  /** A net deposit that ends in 71 is rejected by the simulated host, which names a record. */
  @Test
  void aRejectedBatchNamesItsPaymentAndIsSentAgain() throws Exception {
    till.sells(1, 2571);
    console.go("Batch Search");
    console.fill("Merchant", shop.merchantNumber() + " Shop");
    console.fill("State", "Open");
    console.press("Show");
    console.press("Batch 1");
    assertEquals(
        "1 | 25.71 USD | 0 | 25.71 USD",
        console.reads("Totals", "Payments", "Sum of payments", "Credits", "Net"));
    assertEquals(
        "Payment 1 of order 1 | 25.71 USD", console.reads("Payments", "Payment", "Deposited"));
    console.press("Close the batch");
    console.awaitWords("The host has rejected this batch");
    assertEquals("Open", console.fact("State"));
    console.press("The host has rejected this batch", "Payment 1 of order 1");
    console.awaitHeading("Payment " + shop.merchantNumber() + ":1:1");
    console.press("Take the deposit back");
    console.pressLast("Take the deposit back");
    console.fill("Amount to deposit", "25.00");
    console.press("Deposit", "Deposit");

    // What comes after a rejection goes into the next batch; the one that was sent does not change.
    console.open("batch?" + here + "&batch=2");
    console.press("Close the batch");
    console.awaitWords("What the host said");
    assertEquals("Closed", console.fact("State"));
    assertEquals("2500", Books.of(stage.host(), shop).entries("batch").get(0).get("net"));
    String copy = console.download("Download the audit copy");
    assertTrue(copy.length() > 100, copy);
    assertFalse(copy.contains("4111111111111111"), copy);
  }

  /** A net deposit that ends in 74 is answered after four seconds: the page finds out by itself. */
  @Test
  void aCloseThatTakesLongIsFollowed() throws Exception {
    till.sells(1, 2574);
    console.open("batch?" + here + "&batch=1");
    console.press("Close the batch");
    assertTrue(console.says("How the close goes on"), console::text);
    console.awaitWords("What the host said");
    assertEquals("Closed", console.fact("State"));
  }

  @Test
  void aBatchThatHasChangedSinceOneLookedIsNotClosed() throws Exception {
    till.sells(1, 2350);
    console.open("batch?" + here + "&batch=1");
    till.sells(2, 2450);
    console.press("Close the batch");
    assertEquals(
        List.of(
            "The batch has changed since you looked at it, so nothing was done."
                + " Please look again."),
        console.notices());
    console.press("Empty the batch …");
    console.press("Empty it");
    assertEquals(
        "Nothing is in it.",
        console.says("Nothing is in it.") ? "Nothing is in it." : console.text());
    assertEquals(List.of(), Books.of(stage.host(), shop).entries("batch"));
  }

  @Test
  void twoPersonsCloseABatch() throws Exception {
    till.sells(1, 2350);
    console.open("merchant?" + here);
    console.tick("Two persons close a batch");
    console.press("Two persons", "Save");
    assertEquals(List.of("Done."), console.notices());
    Staff staff = new Staff(stage, shop);
    try (Console olive = Console.of(stage, staff.supervisor());
        Console peter = Console.of(stage, staff.hired("peter", "supervisor"))) {
      olive.go("Settle");
      olive.press("Batch 1");
      olive.press("Close the batch");
      assertEquals("Open", olive.fact("State"));
      assertTrue(olive.says("Another supervisor has to do the same"), olive::text);
      assertEquals(List.of(), Books.of(stage.host(), shop).entries("batch"));

      peter.go("Second person");
      assertEquals(
          "Close the batch | 23.50 USD | " + "olive" + shop.merchantNumber(),
          peter.reads("Waiting for a second person", "What", "Amount", "Wanted by"));
      peter.press("Look");
      peter.press("Confirm");
      peter.open("batch?" + here + "&batch=1");
      peter.awaitWhileLoading(() -> peter.fact("State").equals("Closed"));
      peter.go("Second person");
      assertTrue(peter.says("Nothing waits for a second person."), peter::text);
    }
    assertEquals(1, Books.of(stage.host(), shop).entries("batch").size());
  }

  @Test
  void theHomePageHasTodaysFigures() throws Exception {
    till.sells(1, 2350);
    till.approves(2, 2305);
    try (Console olive = Console.of(stage, new Staff(stage, shop).supervisor())) {
      assertEquals(
          "2 46.55 USD | 1 23.50 USD | 1 | 1 23.50 USD",
          olive.reads(
              "Today’s figures: how many, and how much",
              "Orders taken",
              "Approved",
              "Declined",
              "Deposited, not settled yet"));
      assertTrue(olive.browser().has("svg.chart[role=img] rect"), olive::text);
    }
  }
}
