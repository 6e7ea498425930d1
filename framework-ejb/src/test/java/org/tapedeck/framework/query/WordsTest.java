package org.tapedeck.framework.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tapedeck.framework.lifecycle.BalanceStatus;
import org.tapedeck.framework.lifecycle.BatchState;
import org.tapedeck.framework.lifecycle.CreditState;
import org.tapedeck.framework.lifecycle.OrderState;
import org.tapedeck.framework.lifecycle.PaymentState;

/** The words for states, as the specification has them (section 2.1). */
class WordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          object  | words
          order   | order_requested order_ordered order_refundable order_rejected order_pending order_canceled order_closed
          payment | payment_reset payment_approved payment_deposited payment_closed payment_declined payment_pending payment_approval_expired payment_void
          credit  | credit_reset credit_refunded credit_void credit_declined credit_pending credit_closed
          batch   | batch_opening batch_open batch_closing batch_closed batch_pending
          balance | batch_not_yet_balanced batch_balanced batch_out_of_balance
          """)
  void everyStateHasItsWord(String object, String words) {
    assertEquals(sorted(List.of(words.split(" "))), sorted(built(object)));
  }

  private static List<String> built(String object) {
    return switch (object) {
      case "order" -> words("order", OrderState.values());
      case "payment" -> words("payment", PaymentState.values());
      case "credit" -> words("credit", CreditState.values());
      case "batch" -> words("batch", BatchState.values());
      default -> words("batch", BalanceStatus.values());
    };
  }

  private static List<String> words(String object, Enum<?>[] states) {
    return Arrays.stream(states)
        .filter(state -> !state.name().equals("NONE"))
        .map(state -> Words.of(object, state))
        .toList();
  }

  private static String sorted(List<String> words) {
    return words.stream().sorted().collect(Collectors.joining(" "));
  }
}
