package org.tapedeck.framework.receipt;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What a receipt says, as a table. A line without a value is left out. */
final class ReceiptLines {

  private static final Map<String, Function<Receipt, Optional<String>>> TABLE =
      new LinkedHashMap<>();

  static {
    // spotless:off
    TABLE.put("Receipt number",   it -> number(it.receiptNumber()));
    TABLE.put("Merchant",         Receipt::merchantName);
    TABLE.put("Merchant number",  it -> number(it.merchantNumber()));
    TABLE.put("Order number",     it -> number(it.orderNumber()));
    TABLE.put("Payment number",   it -> number(it.paymentNumber()));
    TABLE.put("Amount",           it -> Optional.of(AmountInWords.of(it.amount())));
    TABLE.put("Paid through",     it -> Optional.of(it.cassetteName()));
    TABLE.put("Bank reference",   Receipt::bankReference);
    TABLE.put("Authorisation",    Receipt::authNumber);
    TABLE.put("Card",             Receipt::cardMask);
    TABLE.put("Date and time",    it -> Optional.of(TimeInWords.of(it.issued())));
    // spotless:on
  }

  private ReceiptLines() {}

  static List<ReceiptLine> of(Receipt receipt) {
    return TABLE.entrySet().stream()
        .flatMap(row -> line(row.getKey(), row.getValue().apply(receipt)).stream())
        .toList();
  }

  private static Optional<ReceiptLine> line(String label, Optional<String> value) {
    return value.filter(it -> !it.isBlank()).map(it -> new ReceiptLine(label, it));
  }

  private static Optional<String> number(int number) {
    return Optional.of(Integer.toString(number));
  }
}
