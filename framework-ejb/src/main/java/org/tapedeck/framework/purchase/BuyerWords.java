package org.tapedeck.framework.purchase;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.tapedeck.cassette.Values;

/**
 * What shops call the things that cassettes have keywords for (redirect specification, section
 * 5.4).
 */
final class BuyerWords {

  private static final int ZIP = 5;
  private static final int LONG_ZIP = 9;
  private static final String UNITED_STATES = "us";
  private static final int LONGEST_STREET = 15;

  // spotless:off
  /** Keyword, and what it is made of: customer_data and card_data. */
  private static final Map<String, BiFunction<Values, Values, Optional<String>>> WORDS = Map.ofEntries(
      Map.entry("$PAN",                 (customer, card) -> card.find("card_number")),
      Map.entry("$EXPIRY",              (customer, card) -> card.find("expiry_date").map(BuyerWords::expiry)),
      Map.entry("$CARDVERIFYCODE",      (customer, card) -> card.find("cv_two")),
      Map.entry("$AVS.STREETADDRESS",   (customer, card) -> of("address_line_one", customer, card).map(BuyerWords::street)),
      Map.entry("$AVS.POSTALCODE",      (customer, card) -> of("postcode", customer, card).map(it -> postalCode(it, country(customer, card)))),
      Map.entry("$BUYEREMAIL",          (customer, card) -> given("email_address", customer)),
      Map.entry("$CUSTOMER.FIRSTNAME",  (customer, card) -> given("first_name", customer)),
      Map.entry("$CUSTOMER.LASTNAME",   (customer, card) -> given("last_name", customer)));
  // spotless:on

  private BuyerWords() {}

  /** The words of which a cassette has the keyword, and the buyer has said something. */
  static Map<String, String> of(Values customer, Values card, Predicate<String> keywords) {
    Map<String, String> said = new TreeMap<>();
    WORDS.forEach(
        (keyword, made) -> {
          if (keywords.test(keyword)) {
            made.apply(customer, card).ifPresent(value -> said.put(keyword, value));
          }
        });
    return said;
  }

  /** A card's own address, if it has one, or else the customer's. */
  private static Optional<String> of(String name, Values customer, Values card) {
    return given("billing_" + name, card).or(() -> given(name, customer));
  }

  private static String country(Values customer, Values card) {
    return of("country_code", customer, card).orElse("");
  }

  private static Optional<String> given(String name, Values values) {
    return values.find(name).map(String::strip).filter(text -> !text.isEmpty());
  }

  /** MMYY, of this century. */
  static String expiry(String monthAndYear) {
    return "20" + monthAndYear.substring(2) + monthAndYear.substring(0, 2);
  }

  /** Issuers compare the number of the house; a long name of a street leaves no room. */
  private static String street(String said) {
    String line = LatinLetters.of(said);
    return line.length() <= LONGEST_STREET ? line : line.substring(0, LONGEST_STREET).strip();
  }

  /** Abroad issuers compare the digits of a postal code; hosts want five of them or nine. */
  private static String postalCode(String code, String country) {
    String digits = code.replaceAll("[^0-9]", "");
    if (country.equalsIgnoreCase(UNITED_STATES)
        || digits.length() == ZIP
        || digits.length() == LONG_ZIP) {
      return digits;
    }
    String padded = "0".repeat(ZIP) + digits.substring(0, Math.min(ZIP, digits.length()));
    return padded.substring(padded.length() - ZIP);
  }
}
