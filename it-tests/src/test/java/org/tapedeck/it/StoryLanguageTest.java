package org.tapedeck.it;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A story that is wrong must fail; otherwise the stories tell nothing. */
class StoryLanguageTest {

  private static final List<Map<String, String>> FOUND =
      List.of(
          Map.of("state", "payment_closed", "batchNumber", "1"),
          Map.of("state", "payment_declined"));

  @Test
  void linesGoOnWhereTheyAreIndentedAndEndAtARemark() {
    List<Line> lines = Line.read("# remark\n> clerk orders # remark\n    A=\"b c\"\n\n< X Y");
    assertEquals(
        List.of(
            new Line(2, '>', List.of("clerk", "orders", "A=b c")),
            new Line(5, '<', List.of("X", "Y"))),
        lines);
  }

  @Test
  void aWordWithAColonInFrontOfAnyEqualsSignIsAHeader() {
    List<String> words = Line.words("clerk orders A=b:c Idempotency-Key:\"a b=c\"");
    assertEquals(Map.of("Idempotency-Key", "a b=c"), Line.headers(words));
  }

  @Test
  void aLineWithoutAKindIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> Line.read("clerk orders"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PSPayment",
        "2 PSPayment",
        "1 PSPayment state=payment_closed batchNumber=*",
        "no PSPayment state=payment_pending"
      })
  void whatIsFoundIsRight(String expected) {
    assertDoesNotThrow(() -> Expectation.of(Line.words(expected)).check(FOUND));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no PSPayment",
        "1 PSPayment",
        "3 PSPayment",
        "PSPayment state=payment_pending",
        "PSPayment state=payment_closed batchNumber=2",
        "PSPayment state=payment_declined batchNumber=*"
      })
  void whatIsNotFoundIsWrong(String expected) {
    Expectation expectation = Expectation.of(Line.words(expected));
    assertThrows(AssertionError.class, () -> expectation.check(FOUND));
  }
}
