package org.tapedeck.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Each role's view of the console. The columns are somebody without a role, a clerk, a supervisor,
 * a merchant administrator and a payments administrator; + is what is there for him.
 */
class ConsoleRolesIT {

  private static final String MENU =
      """
      entry             | nobody | clerk | supervisor | merchant | payments
      Home              | -      | +     | +          | +        | +
      Approve           | -      | +     | +          | +        | +
      Deposit           | -      | +     | +          | +        | +
      Settle            | -      | -     | +          | +        | +
      Second person     | -      | -     | +          | +        | +
      Order Search      | -      | +     | +          | +        | +
      Batch Search      | -      | +     | +          | +        | +
      Reports           | -      | +     | +          | +        | +
      Stuck list        | -      | +     | +          | +        | +
      Merchant Settings | -      | -     | -          | +        | +
      Cassettes         | -      | -     | -          | -        | +
      Payment Server    | -      | -     | -          | -        | +
      Users             | -      | -     | -          | +        | +
      Event Listeners   | -      | -     | -          | +        | +
      About             | +      | +     | +          | +        | +
      """;

  /** Order 1 waits for its approval, 2 for its deposit, 3 stands in batch 1, 4 is stuck. */
  private static final String BUTTONS =
      """
      page            | button                   | nobody | clerk | supervisor | merchant | payments
      approve?{shop}  | Approve selected         | -      | +     | +          | +        | +
      approve?{shop}  | Sale all                 | -      | +     | +          | +        | +
      deposit?{shop}  | Deposit selected         | -      | +     | +          | +        | +
      order?{1}       | Approve                  | -      | +     | +          | +        | +
      order?{1}       | Sale                     | -      | +     | +          | +        | +
      order?{1}       | Cancel the order         | -      | -     | +          | +        | +
      order?{3}       | Credit                   | -      | -     | +          | +        | +
      payment?{2}     | Deposit                  | -      | +     | +          | +        | +
      payment?{2}     | Void                     | -      | -     | +          | +        | +
      payment?{3}     | Take the deposit back    | -      | -     | +          | +        | +
      batch?{batch}   | Close the batch          | -      | -     | +          | +        | +
      batch?{batch}   | Empty the batch …        | -      | -     | +          | +        | +
      stuck?{shop}    | Try now P:{n}:4:1        | -      | -     | -          | +        | +
      stuck?{shop}    | Pause P:{n}:4:1          | -      | -     | -          | +        | +
      stuck?{shop}    | Give up … P:{n}:4:1      | -      | -     | -          | +        | +
      merchants       | Create merchant          | -      | -     | -          | -        | +
      merchant?{shop} | Delete this merchant     | -      | -     | -          | -        | +
      paysystem?{pay} | Add an account           | -      | -     | -          | +        | +
      users           | New user                 | -      | -     | -          | -        | +
      listeners       | Add a listener           | -      | -     | -          | +        | +
      """;

  /** Pages that are not in his menu, typed by hand: he is told why, and sees nothing. */
  private static final String TYPED_BY_HAND =
      """
      who        | page                     | what must not be there
      clerk      | cassette?cassette=VisaNet | Host name
      clerk      | server                   | Change the data key
      clerk      | users                    | olive
      clerk      | listeners                | Waiting
      supervisor | users                    | olive
      supervisor | server                   | Change the data key
      merchant   | server                   | Change the data key
      merchant   | cassette?cassette=VisaNet | Host name
      nobody     | approve                  | Order 1
      nobody     | orders                   | 23.50
      nobody     | settle                   | Batch 1
      nobody     | users                    | olive
      """;

  private static Stage stage;
  private static Shop shop;
  private static final Map<String, Console> CONSOLES = new LinkedHashMap<>();

  @BeforeAll
  static void open() throws IOException, InterruptedException {
    stage = Stage.shared();
    shop = stage.openShop();
    Till till = new Till(stage, shop);
    till.takesOrder(1, 2350);
    till.approves(2, 2450);
    till.sells(3, 2550);
    till.approves(4, 2682);
    Staff staff = new Staff(stage, shop);
    CONSOLES.put("nobody", Console.of(stage, staff.hired("norbert", "none")));
    CONSOLES.put("clerk", Console.of(stage, staff.hired("carla", "clerk")));
    CONSOLES.put("supervisor", Console.of(stage, staff.supervisor()));
    CONSOLES.put("merchant", Console.of(stage, staff.hired("mary", "merchant administrator")));
    CONSOLES.put("payments", Console.of(stage, stage.administrator()));
  }

  @AfterAll
  static void close() {
    CONSOLES.values().forEach(Console::close);
    CONSOLES.clear();
  }

  @Test
  void theMenuHasWhatOneMayDo() {
    assertTable(MENU, row -> CONSOLES.values().stream().map(it -> it.menu().contains(row.get(0))));
  }

  @Test
  void whatWouldBeRefusedIsNotOffered() {
    assertTable(
        BUTTONS,
        row -> CONSOLES.values().stream().map(it -> offers(it, place(row.get(0)), row.get(1))));
  }

  private static boolean offers(Console console, String page, String button) {
    if (!console.isAt(page)) {
      console.open(page);
    }
    return console.buttons().contains(place(button));
  }

  private static String place(String text) {
    String merchant = "merchant=" + shop.merchantNumber();
    return text.replace("{shop}", merchant)
        .replace("{1}", merchant + "&order=1")
        .replace("{2}", merchant + "&order=2&payment=1")
        .replace("{3}", merchant + "&order=3" + (text.startsWith("payment") ? "&payment=1" : ""))
        .replace("{batch}", merchant + "&batch=1")
        .replace("{pay}", merchant + "&cassette=VisaNet")
        .replace("{n}", "" + shop.merchantNumber());
  }

  @Test
  void aPageThatIsNotForHimSaysSoAndShowsNothing() {
    for (List<String> row : Columns.rows(TYPED_BY_HAND)) {
      Console console = CONSOLES.get(row.get(0));
      console.open(row.get(1));
      assertFalse(console.says(row.get(2)), row + ":\n" + console.text());
      assertTrue(
          console.notices().stream().anyMatch(it -> it.contains("(101 ")),
          row + ":\n" + console.text());
    }
  }

  @Test
  void anotherMerchantsOrderIsNotFound() throws Exception {
    Shop other = stage.openShop();
    new Till(stage, other).sells(77, 7750);
    String order = "merchant=" + other.merchantNumber() + "&order=77";
    for (String page : List.of("order?" + order, "payment?" + order + "&payment=1")) {
      for (String who : List.of("clerk", "supervisor", "merchant")) {
        Console console = CONSOLES.get(who);
        console.open(page);
        assertFalse(console.says("77.50"), console::text);
        assertEquals(List.of(), console.buttons(), who);
      }
      Console administrator = CONSOLES.get("payments");
      administrator.open(page);
      assertTrue(administrator.says("77.50"), administrator::text);
    }
  }

  private interface Look {
    Stream<Boolean> at(List<String> row);
  }

  /** The table as it is found, against the table as it is written. */
  private static void assertTable(String table, Look look) {
    List<String> found = new ArrayList<>();
    List<String> written = new ArrayList<>();
    for (List<String> row : Columns.rows(table)) {
      List<String> begin = row.subList(0, row.size() - CONSOLES.size());
      written.add(String.join(" ", row));
      found.add(
          Stream.concat(begin.stream(), look.at(begin).map(it -> it ? "+" : "-"))
              .collect(Collectors.joining(" ")));
    }
    assertEquals(String.join("\n", written), String.join("\n", found));
  }
}
