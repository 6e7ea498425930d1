package org.tapedeck.framework.mail;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tapedeck.framework.receipt.OneLine;
import org.tapedeck.framework.receipt.TimeInWords;

/**
 * What a buyer is told of his purchase when the shop wants him to have a mail. A line without a
 * value is left out.
 *
 * @param merchantTitle empty when he has none
 * @param amount as {@link org.tapedeck.framework.receipt.AmountInWords} writes it
 * @param reference what the bank or host calls the payment
 */
public record Confirmation(
    String merchantTitle,
    int orderNumber,
    Optional<String> description,
    String amount,
    Optional<String> reference,
    Instant purchased) {

  private static final Map<String, Function<Confirmation, String>> TABLE = new LinkedHashMap<>();

  static {
    // spotless:off
    TABLE.put("Merchant",       Confirmation::merchantTitle);
    TABLE.put("Order number",   it -> Integer.toString(it.orderNumber()));
    TABLE.put("Description",    it -> it.description().orElse(""));
    TABLE.put("Amount",         Confirmation::amount);
    TABLE.put("Reference",      it -> it.reference().orElse(""));
    TABLE.put("Date and time",  it -> TimeInWords.of(it.purchased()));
    // spotless:on
  }

  /** On one line, such as {@code Order 2001 is paid, Demo shop}. */
  String subject() {
    String title = OneLine.of(merchantTitle);
    return "Order " + orderNumber + " is paid" + (title.isEmpty() ? "" : ", " + title);
  }

  /** Lines with \n between them. */
  String text() {
    return "This order is paid.\n\n"
        + TABLE.entrySet().stream()
            .map(row -> Map.entry(row.getKey(), OneLine.of(row.getValue().apply(this))))
            .filter(line -> !line.getValue().isEmpty())
            .map(line -> line.getKey() + ": " + line.getValue())
            .collect(Collectors.joining("\n"));
  }
}
