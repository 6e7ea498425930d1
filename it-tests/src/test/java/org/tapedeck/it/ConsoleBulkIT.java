package org.tapedeck.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Work on many lines at once. What the simulated host does is said by the last two digits of an
 * amount: 05 it declines, 81 it does not answer for eight seconds and then hangs up, 82 it hangs up
 * at once; all others it approves.
 */
class ConsoleBulkIT {

  private static final String RESULTS = "What became of each line";

  private Stage stage;
  private Shop shop;
  private Till till;
  private Console console;

  @BeforeEach
  void open() throws IOException, InterruptedException {
    stage = Stage.shared();
    shop = stage.openShop();
    till = new Till(stage, shop);
    console = Console.of(stage, new Staff(stage, shop).supervisor());
  }

  @AfterEach
  void close() {
    console.close();
  }

  @Test
  void partialSuccessIsShownAsSuchAndEachLineSaysWhy() throws Exception {
    till.takesOrder(1, 2350);
    till.takesOrder(2, 2305);
    till.takesOrder(3, 2381);
    till.takesOrder(4, 2382);
    till.takesOrder(5, 2450);
    console.go("Approve");
    console.press("Approve all");
    console.awaitHeading("Approve results");
    String results = console.place();
    assertTrue(console.says("of 5 lines"), console::text);
    assertTrue(console.buttons().contains("Stop"), "one line is at work: " + console.text());

    // The rest of the console goes on while a host is silent.
    console.go("Order Search");
    assertEquals(5, console.table("Orders, the newest first").size());
    console.go("Approve");
    assertTrue(console.says("Work under way"), console::text);
    console.open(results);

    // The page looks by itself.
    console.awaitWords("5 of 5 lines");
    assertTrue(console.says("2 done, 2 pending, 1 refused"), console::text);
    assertFalse(console.buttons().contains("Stop"), console::text);
    assertEquals(
        """
        1 | Done
        2 | Refused
        3 | Pending
        4 | Pending
        5 | Done""",
        inOrder(console.reads(RESULTS, "Order", "Result")));
    assertTrue(
        console.table(RESULTS).stream()
            .filter(line -> !line.get("Result").equals("Done"))
            .allMatch(line -> line.get("Why").matches(".+ \\(\\d+ \\d+\\)")),
        console::text);
    console.press("Pending");
    assertEquals("3\n4", inOrder(console.reads(RESULTS, "Order")));
    assertEquals(4, Books.of(stage.host(), shop).entries("hold").size());
  }

  private static String inOrder(String lines) {
    return String.join("\n", lines.lines().sorted().toList());
  }

  /** Going on would leave more and more in doubt, so the work is held and a person decides. */
  @Test
  void aHostThatIsSilentHoldsTheWorkAndItCanBeStopped() throws Exception {
    for (int order = 1; order <= 14; order++) {
      till.takesOrder(order, 2382);
    }
    console.go("Approve");
    console.press("Approve all");
    console.awaitWords("The host has not answered for some time, so the rest is held");
    console.press("Stop");
    console.awaitWords("Stopped: the lines that had not begun were left as they were.");
    List<String> states =
        console.table(RESULTS).stream()
            .map(line -> line.get("Result"))
            .distinct()
            .sorted()
            .toList();
    assertEquals(List.of("Not begun", "Pending"), states);
    console.go("Approve");
    long left = console.table("Orders awaiting approval").size();
    long asked = Books.of(stage.host(), shop).entries("hold").size();
    assertEquals(14, left + asked, "what had not begun still waits for its approval");
  }

  @Test
  void aDoubleClickDoesNothingTwice() throws Exception {
    till.takesOrder(1, 2350);
    till.takesOrder(2, 2450);
    console.go("Approve");
    console.tick("Select order 1");
    console.clickTwice("Approve selected");
    console.awaitHeading("Approve results");
    console.awaitWords("1 of 1 lines");
    assertTrue(console.says("1 done"), console::text);

    console.open("order?merchant=" + shop.merchantNumber() + "&order=2");
    console.clickTwice("Approve");
    console.awaitWords("Refundable");
    assertEquals(
        "1 | Approved | 24.50 USD", console.reads("Payments", "Payment", "State", "Approved"));
    assertEquals(2, Books.of(stage.host(), shop).entries("hold").size());
    assertEquals(List.of(), BothBooks.differences(stage, shop));
  }

  @Test
  void aSaleApprovesAndDeposits() throws Exception {
    till.takesOrder(1, 2350);
    till.takesOrder(2, 2450);
    console.go("Approve");
    console.tick("Select order 2");
    console.press("Sale selected");
    console.awaitHeading("Sale results");
    console.awaitWords("1 of 1 lines");
    console.go("Approve");
    assertEquals("1", console.reads("Orders awaiting approval", "Order"));
    console.press("Orders awaiting approval", "1");
    console.press("Sale");
    console.awaitHeading("Sale of order 1");
    console.fill("Sale amount", "20.00");
    console.press("Sale");
    console.awaitHeading("Order 1");
    assertEquals(
        "1 | Deposited | 20.00 USD | 1",
        console.reads("Payments", "Payment", "State", "Deposited", "Batch"));
    console.go("Settle");
    assertEquals("Batch 1 | 2 · 44.50 USD", console.reads("Open batches", "Batch", "Payments"));
  }
}
