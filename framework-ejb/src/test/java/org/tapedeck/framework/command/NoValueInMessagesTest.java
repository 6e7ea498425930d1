package org.tapedeck.framework.command;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tapedeck.framework.harness.Sentence;

/** A card number typed in the wrong place must not come back, nor get into a log. */
class NoValueInMessagesTest {

  // Longer than any keyword may be, so that every one of them refuses it.
  private static final String LONG = Sentence.PAN.repeat(70);

  @ParameterizedTest
  @EnumSource(FrameworkKeyword.class)
  void aRefusalOfAKeywordDoesNotShowItsValue(FrameworkKeyword keyword) {
    for (Operation operation : Operation.values()) {
      if (isRead(keyword, operation)) {
        Map<String, String> pairs = Samples.complete(operation);
        pairs.put(keyword.name(), LONG);
        assertHidden(pairs);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {Sentence.PAN, "$" + Sentence.PAN, "PAN" + Sentence.PAN, "4111 1111"})
  void aRefusalOfAnUnknownKeywordDoesNotShowDigits(String keyword) {
    Map<String, String> pairs = Samples.complete(Operation.REFUND);
    pairs.put(keyword, "1");
    assertHidden(pairs);
  }

  @Test
  void theTextOfACommandDoesNotShowItsCard() {
    Map<String, String> pairs = Sentence.whole("ACCEPTPAYMENT ORDERNUMBER=7 AMOUNT=1000");
    assertFalse(CommandParser.parse(pairs).toString().contains(Sentence.PAN));
  }

  /** A $ keyword that is not the framework's own is the cassette's to refuse. */
  private static boolean isRead(FrameworkKeyword keyword, Operation operation) {
    return !keyword.name().startsWith("$") || operation.signature().keywords().contains(keyword);
  }

  private static void assertHidden(Map<String, String> pairs) {
    Refused refused = assertThrows(Refused.class, () -> CommandParser.parse(pairs));
    assertFalse(refused.reply().message().contains("4111"), refused.reply().message());
  }
}
