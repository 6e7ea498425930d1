package org.tapedeck.console.settle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a search's fields say, and a batch as a line of a file. */
class SearchPartsTest {

  @Test
  void aDayIsWrittenAsABrowserWritesIt() {
    assertEquals(Optional.of(LocalDate.of(2030, 6, 15)), Days.day("2030-06-15"));
    for (String wrong : List.of("15.06.2030", "2030-02-30", "today", "2030-6-1", " ", "")) {
      assertEquals(Optional.empty(), Days.day(wrong), wrong);
    }
    assertEquals(Optional.empty(), Days.day(null));
  }

  @Test
  void whatIsChosenIsSelectedAndWhatIsNoChoiceIsNot() {
    List<Choice> choices = Choice.among(List.of("a", "b"), "b", String::toUpperCase);
    assertEquals(null, choices.get(0).getSelected());
    assertEquals("selected", choices.get(1).getSelected());
    assertEquals("B", choices.get(1).getWords());
    assertTrue(Choice.among(List.of("a"), "x", value -> value).stream().noneMatch(Choice::chosen));
  }

  @Test
  void amountsInAFileAreInTheCurrencysUnit() {
    Sum sum = Sum.of(Rows.batch("merchantNumber=1", "840 -2 3 7050 1 8000")).get(0);
    assertEquals(
        List.of("USD", "3", "70.50", "1", "80.00", "-9.50"), BatchLine.figures(sum).toList());
  }

  @Test
  void twoLooksDifferWhenAnythingOfTheTotalsDoes() {
    String seen = Sum.fingerprint(Sum.of(Rows.batch("batchNumber=1", "840 -2 2 300 0 0")));
    assertEquals(seen, Sum.fingerprint(Sum.of(Rows.batch("batchNumber=1", "840 -2 2 300 0 0"))));
    for (String other :
        List.of("840 -2 3 300 0 0", "840 -2 2 301 0 0", "840 -2 2 300 1 0", "978 -2 2 300 0 0")) {
      assertFalse(seen.equals(Sum.fingerprint(Sum.of(Rows.batch("batchNumber=1", other)))), other);
    }
  }
}
