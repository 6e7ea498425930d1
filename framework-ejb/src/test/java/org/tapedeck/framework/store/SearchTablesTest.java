package org.tapedeck.framework.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tapedeck.framework.harness.TextTable;

/** Every search modifier that a query takes narrows its search. */
class SearchTablesTest {

  private static final Set<String> OPERATIONAL =
      Set.of(
          "AFTERKEY",
          "DESCENDING",
          "KEYSONLY",
          "RETURNATMOST",
          "WITHCOMMANDS",
          "WITHORDERS",
          "WITHPAYMENTS",
          "WITHCREDITS");

  private static final Map<String, SearchTable<?>> TABLES =
      Map.of(
          "QUERYORDERS", SearchTables.ORDERS,
          "QUERYPAYMENTS", SearchTables.PAYMENTS,
          "QUERYCREDITS", SearchTables.CREDITS,
          "QUERYBATCHES", SearchTables.BATCHES);

  @ParameterizedTest
  @CsvSource({"QUERYORDERS", "QUERYPAYMENTS", "QUERYCREDITS", "QUERYBATCHES"})
  void everyModifierOnThePageHasItsRow(String query) {
    Set<String> rows =
        TABLES.get(query).keywords().stream()
            .map(Enum::name)
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(written(query), rows);
  }

  private static Set<String> written(String query) {
    return TextTable.rows(TextTable.chapter("keywords.md", "Operations")).stream()
        .filter(row -> row.get("Operation").equals(query))
        .flatMap(row -> Arrays.stream(row.get("Optional").split(" ")))
        .filter(keyword -> !OPERATIONAL.contains(keyword))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
