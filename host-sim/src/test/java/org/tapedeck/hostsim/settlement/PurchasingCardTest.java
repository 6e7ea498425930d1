package org.tapedeck.hostsim.settlement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Group 8 stands between groups 3 and 12: tax identifier, tax, purchase order number. */
class PurchasingCardTest {
  private final BatchDesk desk = new BatchDesk();

  @ParameterizedTest
  @CsvSource({
    // map, group with _ for a space,     answer, first error
    "@@bD, 1000000000009PO-7788/A_______, GB, ''",
    "@@bD, 2000000000000PO-7788/A_______, GB, ''",
    "@@bD, 0000000000000________________, GB, ''",
    "@@bD, 3000000000009PO-7788/A_______, RB, E0003D29",
    "@@bD, 1000000000000PO-7788/A_______, RB, E0003D30",
    "@@bD, 2000000000009PO-7788/A_______, RB, E0003D30",
    "@@bD, 100000000000xPO-7788/A_______, RB, E0003D30",
    "@@bD, 1000000000009PO-7788/A______, RB, E0003D05",
    "@@`D, 1000000000009PO-7788/A_______, RB, E0003D05",
  })
  void whatItSaysIsChecked(String map, String group, String answer, String error) {
    Map<String, String> records = BatchDesk.w12("c", "at 6 " + map);
    records.compute("c", (letter, sale) -> with(sale, group.replace('_', ' ')));
    String told = desk.answerTo(records);
    assertEquals(answer, told.substring(34, 36));
    assertEquals(error, answer.equals("RB") ? told.substring(41, 49) : "");
  }

  private static String with(String sale, String group) {
    return sale.substring(0, 146) + group + sale.substring(146);
  }
}
