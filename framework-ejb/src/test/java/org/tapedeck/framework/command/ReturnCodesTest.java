package org.tapedeck.framework.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tapedeck.framework.harness.TextTable;

/** docs/return-codes.md is the promise; a number that was released never changes. */
class ReturnCodesTest {

  private static final int LAST_ORIGINAL_PRIMARY = 14;
  private static final int LAST_ORIGINAL_SECONDARY = 128;

  @Test
  void thePageHasThePrimaryCodesInOrderOfPrecedence() {
    List<String> built =
        Arrays.stream(PrimaryReturnCode.values())
            .map(
                code ->
                    row(
                        code.name(),
                        code.number(),
                        code.number() <= LAST_ORIGINAL_PRIMARY,
                        code.sentence()))
            .toList();
    assertEquals(lines("Primary return codes"), String.join("\n", built));
  }

  @Test
  void thePageHasTheSecondaryCodes() {
    List<String> built =
        Arrays.stream(SecondaryReturnCode.values())
            .map(
                code ->
                    row(
                        code.name(),
                        code.number(),
                        code.number() <= LAST_ORIGINAL_SECONDARY,
                        code.meaning()))
            .toList();
    assertEquals(lines("Secondary return codes"), String.join("\n", built));
  }

  @Test
  void noNumberStandsForTwoCodes() {
    assertUnique(Arrays.stream(PrimaryReturnCode.values()).mapToInt(PrimaryReturnCode::number));
    assertUnique(Arrays.stream(SecondaryReturnCode.values()).mapToInt(SecondaryReturnCode::number));
  }

  @Test
  void theCassettesNumbersAreLeftToThem() {
    assertTrue(
        Arrays.stream(SecondaryReturnCode.values())
            .noneMatch(code -> code.number() >= 1000 && code.number() <= 1999));
  }

  @ParameterizedTest
  @EnumSource(PrimaryReturnCode.class)
  void everyPrimaryCodeHasASentence(PrimaryReturnCode code) {
    assertTrue(code.sentence().matches("[A-Z].*[.]"), code.sentence());
  }

  @ParameterizedTest
  @EnumSource(SecondaryReturnCode.class)
  void everySecondaryCodeSaysWhatItIsAbout(SecondaryReturnCode code) {
    assertFalse(code.meaning().isBlank());
  }

  private static void assertUnique(IntStream numbers) {
    List<Integer> all = numbers.boxed().toList();
    assertEquals(all.stream().distinct().toList(), all);
  }

  private static String lines(String chapter) {
    List<Map<String, String>> rows = TextTable.rows(TextTable.chapter("return-codes.md", chapter));
    return String.join("\n", rows.stream().map(row -> String.join(" | ", row.values())).toList());
  }

  private static String row(String name, int number, boolean original, String sentence) {
    return String.join(
        " | ", name, String.valueOf(number), original ? "original" : "ours", sentence);
  }
}
