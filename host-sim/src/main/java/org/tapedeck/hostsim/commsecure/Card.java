package org.tapedeck.hostsim.commsecure;

import java.util.Map;
import org.tapedeck.hostsim.bank.Form;

/**
 * A card as the shop is told of it.
 *
 * @param number the first five and the last four digits
 */
record Card(String name, String type, String number) {
  static final Card NONE = new Card("", "", "");

  private static final Map<Character, String> TYPES =
      Map.of('3', "AMEX", '4', "VISA", '5', "MASTERCARD");

  /**
   * @throws IllegalArgumentException when the number is none
   */
  static Card read(Form form) {
    String digits = form.get("CardNumber").replace(" ", "");
    if (!digits.matches("\\d{12,19}")) {
      throw new IllegalArgumentException("CardNumber wants 12 to 19 digits.");
    }
    return new Card(
        form.get("CardName"),
        TYPES.getOrDefault(digits.charAt(0), "OTHER"),
        digits.substring(0, 5) + "..." + digits.substring(digits.length() - 4));
  }
}
