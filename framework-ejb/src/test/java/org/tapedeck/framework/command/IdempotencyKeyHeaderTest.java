package org.tapedeck.framework.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tapedeck.framework.harness.Codes;

/** What may stand in the header. */
class IdempotencyKeyHeaderTest {

  private static Stream<Arguments> headers() {
    String success = Codes.SUCCESS;
    return Stream.of(
        Arguments.of(List.of(), success),
        Arguments.of(List.of("k"), success),
        Arguments.of(List.of("\"8e03978e-40d5-43e8-bc93-6894a57f9324\""), success),
        Arguments.of(List.of("!~"), success),
        Arguments.of(List.of("k".repeat(255)), success),
        Arguments.of(List.of("k".repeat(256)), "PRC_PARAMETER_TOO_LONG RC_IDEMPOTENCY_KEY"),
        Arguments.of(List.of(""), "PRC_PARAMETER_TOO_SHORT RC_IDEMPOTENCY_KEY"),
        Arguments.of(List.of("a b"), "PRC_PARAMETER_FORMAT_ERROR RC_IDEMPOTENCY_KEY"),
        Arguments.of(List.of("a\tb"), "PRC_PARAMETER_FORMAT_ERROR RC_IDEMPOTENCY_KEY"),
        Arguments.of(List.of("k\u00e4se"), "PRC_PARAMETER_FORMAT_ERROR RC_IDEMPOTENCY_KEY"),
        Arguments.of(List.of("a", "a"), "PRC_PARAMETER_FORMAT_ERROR RC_IDEMPOTENCY_KEY"));
  }

  @ParameterizedTest
  @MethodSource("headers")
  void aKeyIsVisibleAsciiAndThereIsOne(List<String> headers, String answer) {
    assertEquals(answer, Codes.of(() -> IdempotencyKey.of(headers)));
  }

  @Test
  void itIsTakenAsItIs() {
    assertEquals(Optional.of(new IdempotencyKey("K-1")), IdempotencyKey.of(List.of("K-1")));
    assertEquals(Optional.empty(), IdempotencyKey.of(List.of()));
  }

  @Test
  void aRefusalDoesNotShowIt() {
    Refused refused =
        assertThrows(Refused.class, () -> IdempotencyKey.of(List.of("4111 1111 1111 1111")));
    assertEquals("Idempotency-Key is not of the right form.", refused.reply().message());
  }
}
