package org.tapedeck.framework.command;

import static org.tapedeck.framework.command.FrameworkKeyword.TWOPERSONREFUND;
import static org.tapedeck.framework.command.PrimaryReturnCode.*;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tapedeck.cassette.Currencies;

/**
 * That more than so much is not given back by one person alone.
 *
 * @param currency its ISO 4217 number, such as 840
 * @param amount in the currency's smallest unit; 0 when every refund needs two persons
 */
public record RefundLimit(int currency, long amount) implements Comparable<RefundLimit> {

  /** Takes all limits away. */
  private static final String NONE = "NONE";

  private static final Pattern FORM = Pattern.compile("([0-9]{3}):([0-9]{1,12})");

  /** Empty when nothing is said of limits; no limit when there are to be none. */
  static Optional<Set<RefundLimit>> from(Arguments arguments) {
    List<String> texts = arguments.all(TWOPERSONREFUND);
    if (texts.isEmpty()) {
      return Optional.empty();
    }
    if (Set.copyOf(texts).equals(Set.of(NONE))) {
      return Optional.of(Set.of());
    }
    Set<RefundLimit> limits = new TreeSet<>();
    texts.forEach(text -> limits.add(of(text)));
    if (limits.stream().map(RefundLimit::currency).distinct().count() < limits.size()) {
      throw refused(PRC_INVALID_PARAMETER_COMBINATION, "There are two limits for one currency.");
    }
    return Optional.of(limits);
  }

  private static RefundLimit of(String text) {
    if (text.equals(NONE)) {
      throw refused(PRC_INVALID_PARAMETER_COMBINATION, "NONE stands with a limit.");
    }
    Matcher parts = FORM.matcher(text);
    if (!parts.matches()) {
      throw refused(
          PRC_PARAMETER_FORMAT_ERROR,
          "TWOPERSONREFUND is a currency of three digits, a colon and an amount in its smallest"
              + " unit, or NONE.");
    }
    if (Currencies.exponent(parts.group(1)).isEmpty()) {
      throw refused(PRC_PARAMETER_VALUE_ERROR, "TWOPERSONREFUND names a currency that is none.");
    }
    return new RefundLimit(Integer.parseInt(parts.group(1)), Long.parseLong(parts.group(2)));
  }

  private static Refused refused(PrimaryReturnCode primary, String sentence) {
    return new Refused(primary, TWOPERSONREFUND.code(), sentence);
  }

  @Override
  public int compareTo(RefundLimit other) {
    return currency == other.currency
        ? Long.compare(amount, other.amount)
        : Integer.compare(currency, other.currency);
  }
}
