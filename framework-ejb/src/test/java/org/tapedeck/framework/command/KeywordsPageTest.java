package org.tapedeck.framework.command;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tapedeck.framework.harness.TextTable;

/** docs/keywords.md says what each operation requires and takes, in the order of the checks. */
class KeywordsPageTest {

  @Test
  void thePageHasTheKeywordsOfEveryOperation() {
    List<String> built = Arrays.stream(Operation.values()).map(KeywordsPageTest::row).toList();
    List<String> written =
        TextTable.rows(TextTable.chapter("keywords.md", "Operations")).stream()
            .map(row -> String.join(" | ", row.values()))
            .toList();
    assertEquals(String.join("\n", written), String.join("\n", built));
  }

  @Test
  void thePageHasTheKeywordsThatMayBeRepeated() {
    List<String> built =
        Arrays.stream(Operation.values())
            .map(Operation::signature)
            .filter(signature -> signature.keywords().stream().anyMatch(signature::mayRepeat))
            .map(signature -> keywords(signature, signature::mayRepeat))
            .toList();
    List<String> written =
        TextTable.rows(TextTable.chapter("keywords.md", "Sets")).stream()
            .map(row -> row.get("May be repeated"))
            .toList();
    assertEquals(String.join("\n", written), String.join("\n", built));
  }

  @ParameterizedTest
  @EnumSource(Operation.class)
  void everyOperationTakesTheDtdPath(Operation operation) {
    assertTrue(operation.signature().keywords().contains(FrameworkKeyword.DTDPATH));
  }

  private static String row(Operation operation) {
    Signature signature = operation.signature();
    return String.join(
        " | ",
        operation.name(),
        keywords(signature, signature::isRequired),
        keywords(signature, keyword -> !signature.isRequired(keyword)),
        signature.hasProtocolData() ? "yes" : "no");
  }

  private static String keywords(Signature signature, Predicate<FrameworkKeyword> wanted) {
    String names =
        signature.keywords().stream()
            .filter(wanted)
            .filter(keyword -> keyword != FrameworkKeyword.DTDPATH)
            .map(Enum::name)
            .collect(joining(" "));
    return names.isEmpty() ? "-" : names;
  }
}
