package org.tapedeck.framework.receipt;

import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.tapedeck.cassette.Money;

/** What a receipt says, as a table. A line without a value is left out. */
final class ReceiptLines {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss 'UTC'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  private static final Map<String, Function<Receipt, Optional<String>>> TABLE =
      new LinkedHashMap<>();

  static {
    // spotless:off
    TABLE.put("Receipt number",   it -> number(it.receiptNumber()));
    TABLE.put("Merchant",         Receipt::merchantName);
    TABLE.put("Merchant number",  it -> number(it.merchantNumber()));
    TABLE.put("Order number",     it -> number(it.orderNumber()));
    TABLE.put("Payment number",   it -> number(it.paymentNumber()));
    TABLE.put("Amount",           it -> Optional.of(inWords(it.amount())));
    TABLE.put("Paid through",     it -> Optional.of(it.cassetteName()));
    TABLE.put("Bank reference",   Receipt::bankReference);
    TABLE.put("Authorisation",    Receipt::authNumber);
    TABLE.put("Card",             Receipt::cardMask);
    TABLE.put("Date and time",    it -> Optional.of(TIME.format(it.issued())));
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

  /** With all the decimals that the currency has, such as 12.00 USD. */
  private static String inWords(Money money) {
    Optional<Currency> currency = currency(money.currency());
    BigDecimal exact = BigDecimal.valueOf(money.amount(), -money.exponent());
    int decimals = currency.map(Currency::getDefaultFractionDigits).orElse(0);
    String name =
        currency.map(Currency::getCurrencyCode).orElse("(currency " + money.currency() + ")");
    return exact.setScale(Math.max(exact.scale(), decimals)).toPlainString() + " " + name;
  }

  /** Some numbers had two names over time; the first by letters is taken, so that it is one. */
  private static Optional<Currency> currency(String number) {
    return Currency.getAvailableCurrencies().stream()
        .filter(it -> it.getNumericCodeAsString().equals(number))
        .filter(it -> it.getDefaultFractionDigits() >= 0)
        .min((one, other) -> one.getCurrencyCode().compareTo(other.getCurrencyCode()));
  }
}
