package org.tapedeck.framework.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tapedeck.framework.command.CommandParser;
import org.tapedeck.framework.command.Operation;
import org.tapedeck.framework.command.Refused;
import org.tapedeck.framework.command.Samples;
import org.tapedeck.framework.harness.TextTable;

/** What entries are about, and what they tell. */
class SubjectsTest {

  @ParameterizedTest
  @EnumSource(Operation.class)
  void everyCommandThatChangesSomethingIsAboutAnObject(Operation operation) {
    assertEquals(!operation.onlyLooks(), Subjects.has(operation));
    try {
      assertEquals(
          Subjects.has(operation),
          Subjects.of(CommandParser.parse(Samples.complete(operation)), "u").isPresent());
    } catch (Refused notComplete) {
      assertTrue(
          List.of(
                      "ACCEPTPAYMENT",
                      "RETRYNOW",
                      "PAUSERETRY",
                      "GIVEUP",
                      "QUERYJOURNAL",
                      "DELETEPROPOSAL")
                  .contains(operation.name())
              || operation.name().endsWith("LISTENER"),
          operation.name());
    }
  }

  @Test
  void thePageHasEveryWord() {
    assertEquals(
        Arrays.stream(What.values()).map(What::word).toList(),
        TextTable.rows(TextTable.chapter("journal.md", "What an entry tells")).stream()
            .map(row -> row.get("what"))
            .toList());
  }
}
