package org.tapedeck.console.admin;

import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tapedeck.console.Amount;

/** Limits by currency: at the door 840:10000, for people USD 100.00, one a line. */
final class Limits {

  private Limits() {}

  /**
   * @param said as replies have them, with blanks between
   */
  static String forPeople(String said) {
    return Arrays.stream(said.split(" "))
        .filter(limit -> !limit.isEmpty())
        .map(limit -> limit.split(":"))
        .map(limit -> Amount.letters(limit[0]) + " " + plain(limit[0], limit[1]))
        .collect(Collectors.joining("\n"));
  }

  private static String plain(String digits, String amount) {
    int exponent = -exponent(Amount.letters(digits));
    return Amount.of(amount, String.valueOf(exponent)).plain();
  }

  /** As the door takes them; empty when a line is not understood. No line takes all limits away. */
  static Optional<List<String>> forTheDoor(String typed) {
    List<Optional<String>> limits =
        typed.lines().map(String::strip).filter(it -> !it.isEmpty()).map(Limits::limit).toList();
    return limits.stream().anyMatch(Optional::isEmpty)
        ? Optional.empty()
        : Optional.of(
            limits.isEmpty() ? List.of("NONE") : limits.stream().map(Optional::get).toList());
  }

  private static Optional<String> limit(String line) {
    String[] parts = line.split("[ :]+");
    return parts.length == 2
        ? currency(parts[0]).flatMap(it -> limit(it, parts[1]))
        : Optional.empty();
  }

  private static Optional<String> limit(Currency currency, String amount) {
    return Amount.typed(amount, -currency.getDefaultFractionDigits())
        .map(it -> currency.getNumericCodeAsString() + ":" + it.smallest());
  }

  private static Optional<Currency> currency(String letters) {
    return Currency.getAvailableCurrencies().stream()
        .filter(it -> it.getCurrencyCode().equalsIgnoreCase(letters))
        .filter(it -> it.getDefaultFractionDigits() >= 0)
        .findFirst();
  }

  private static int exponent(String letters) {
    return currency(letters).map(Currency::getDefaultFractionDigits).orElse(0);
  }
}
