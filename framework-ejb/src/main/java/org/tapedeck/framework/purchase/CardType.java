package org.tapedeck.framework.purchase;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What kind of card a number is of, by the ranges of ISO/IEC 7812 that the card companies have
 * published. The specification names four (section 5.2, acceptable_cards); the other three are
 * known, so that a buyer is told that his card is not taken (1311) and not that it is none (1310).
 */
public enum CardType {
  // spotless:off
  AMEX      ("American Express", 4, Set.of(15),         "34", "37"),
  DINERS    ("Diners Club",      3, lengths(14, 19),    "300-305", "3095", "36", "38-39"),
  DISCOVER  ("Discover",         3, lengths(16, 19),    "6011", "644-649", "65"),
  JCB       ("JCB",              3, lengths(16, 19),    "3528-3589"),
  MAESTRO   ("Maestro",          3, lengths(12, 19),    "50", "56-58", "6304", "6334", "639", "67"),
  MASTERCARD("MasterCard",       3, Set.of(16),         "51-55", "2221-2720"),
  VISA      ("Visa",             3, Set.of(13, 16, 19), "4");
  // spotless:on

  /** Those that the specification names; no other may be acceptable. */
  public static final Set<CardType> SPECIFIED = Set.of(AMEX, MAESTRO, MASTERCARD, VISA);

  /**
   * The Maestro cards that were Solo's: the buyer finds an issue number or a start date on them.
   */
  private static final Set<String> WITH_ISSUE_OR_START = Set.of("6334", "6767");

  private final String description;
  private final int codeLength;
  private final Set<Integer> lengths;
  private final List<String> ranges;

  CardType(String description, int codeLength, Set<Integer> lengths, String... ranges) {
    this.description = description;
    this.codeLength = codeLength;
    this.lengths = lengths;
    this.ranges = List.of(ranges);
  }

  private static Set<Integer> lengths(int least, int most) {
    return IntStream.rangeClosed(least, most).boxed().collect(Collectors.toUnmodifiableSet());
  }

  /** The type of a number, by its first digits; empty when none has such numbers. */
  public static Optional<CardType> of(String number) {
    return Arrays.stream(values()).filter(it -> it.begins(number)).findFirst();
  }

  /** Whether one like it could be in use: digits, as many as there may be, and the check digit. */
  public boolean isNumber(String number) {
    return number.matches("[0-9]+") && lengths.contains(number.length()) && luhn(number) % 10 == 0;
  }

  /** Whether a security code has the digits that are printed on such a card. */
  public boolean isCode(String code) {
    return code.matches("[0-9]{" + codeLength + "}");
  }

  /** Whether the card has an issue number or a start date, so that one of them has to come. */
  static boolean asksIssueOrStart(String number) {
    return WITH_ISSUE_OR_START.stream().anyMatch(number::startsWith);
  }

  boolean begins(String number) {
    return ranges.stream().anyMatch(range -> isIn(range, number));
  }

  private static boolean isIn(String range, String number) {
    String[] ends = range.split("-");
    int digits = ends[0].length();
    if (number.length() < digits) {
      return false;
    }
    String first = number.substring(0, digits);
    return first.compareTo(ends[0]) >= 0 && first.compareTo(ends[ends.length - 1]) <= 0;
  }

  private static int luhn(String number) {
    int sum = 0;
    for (int i = 0; i < number.length(); i++) {
      int digit = Character.digit(number.charAt(number.length() - 1 - i), 10);
      int counted = i % 2 == 0 ? digit : 2 * digit;
      sum += counted > 9 ? counted - 9 : counted;
    }
    return sum;
  }

  /** card_type of acceptable_cards. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** card_desc of acceptable_cards. */
  public String description() {
    return description;
  }
}
