package org.tapedeck.hostsim.ticketswitch;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.tapedeck.hostsim.xml.Tree;

/** The card types of TicketSwitch: what their numbers begin with, and how long they are. */
enum CardType {
  // spotless:off
  AMEX       ("American Express", "3[47]",                                "\\d{15}",          4),
  MAESTRO    ("Maestro",          "50|5[6-9]|6",                          "\\d{12,19}",       3),
  MASTERCARD ("MasterCard",       "5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720", "\\d{16}",    3),
  VISA       ("Visa",             "4",                                    "\\d{13}|\\d{16}|\\d{19}", 3);
  // spotless:on

  private final String words;
  private final String begin;
  private final String length;
  private final int codeLength;

  CardType(String words, String begin, String length, int codeLength) {
    this.words = words;
    this.begin = begin;
    this.length = length;
    this.codeLength = codeLength;
  }

  static Optional<CardType> of(String number) {
    return Arrays.stream(values())
        .filter(type -> number.matches("(" + type.begin + ")\\d*"))
        .findFirst();
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  Tree tree() {
    return Tree.texts("card", "card_type", word(), "card_desc", words);
  }

  boolean isCode(String code) {
    return code.matches("\\d{" + codeLength + "}");
  }

  boolean isNumber(String number) {
    return number.matches(length) && luhn(number);
  }

  private static boolean luhn(String number) {
    int sum = 0;
    for (int at = 0; at < number.length(); at++) {
      int digit = number.charAt(number.length() - 1 - at) - '0';
      int twice = at % 2 == 0 ? digit : 2 * digit;
      sum += twice / 10 + twice % 10;
    }
    return sum % 10 == 0;
  }
}
