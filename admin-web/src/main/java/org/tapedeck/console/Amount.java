package org.tapedeck.console;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;

/**
 * An amount as people write it, such as 23.50 for 2350 with the exponent -2.
 *
 * @param value in the currency's unit
 * @param exponent of the smallest part that may be written
 */
public record Amount(BigDecimal value, int exponent) {

  public static Amount of(String amount, String exponent) {
    int power = Integer.parseInt(exponent);
    return new Amount(new BigDecimal(amount).scaleByPowerOfTen(power), power);
  }

  /**
   * What a person has typed, with a point or a comma before the parts of a unit and nothing else
   * between the digits; empty when it is no amount, or has more digits than the exponent allows.
   */
  public static Optional<Amount> typed(String text, int exponent) {
    String digits = exponent >= 0 ? "" : "([.,][0-9]{1," + -exponent + "})?";
    return Optional.ofNullable(text)
        .map(String::strip)
        .filter(typed -> typed.matches("[0-9]{1,12}" + digits))
        .map(typed -> new Amount(new BigDecimal(typed.replace(',', '.')), exponent))
        .filter(Amount::isWhole);
  }

  private boolean isWhole() {
    return value.scaleByPowerOfTen(-exponent).stripTrailingZeros().scale() <= 0;
  }

  /** As commands say it. */
  public String smallest() {
    return value.scaleByPowerOfTen(-exponent).toBigIntegerExact().toString();
  }

  /** As a field of a form holds it. */
  public String plain() {
    return value.setScale(Math.max(0, -exponent)).toPlainString();
  }

  public String text(Locale locale) {
    NumberFormat format = NumberFormat.getNumberInstance(locale);
    format.setMinimumFractionDigits(Math.max(0, -exponent));
    format.setMaximumFractionDigits(Math.max(0, -exponent));
    return format.format(value);
  }

  /** The currency's letters; its digits when nobody knows it. */
  public static String letters(String digits) {
    return Currency.getAvailableCurrencies().stream()
        .filter(currency -> currency.getNumericCodeAsString().equals(digits))
        .map(Currency::getCurrencyCode)
        .sorted(Amount::currentFirst)
        .findFirst()
        .orElse(digits);
  }

  /** Some numbers belong to an old currency, too, which has more of a past than a name. */
  private static int currentFirst(String one, String other) {
    return Boolean.compare(isPast(one), isPast(other));
  }

  private static boolean isPast(String code) {
    return Currency.getInstance(code).getDisplayName(Locale.ENGLISH).contains("(");
  }
}
