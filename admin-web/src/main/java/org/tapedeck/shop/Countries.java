package org.tapedeck.shop;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;

/** ISO 3166, by two letters, lower case, and in English. */
final class Countries {

  private Countries() {}

  static String description(String code) {
    Locale country = new Locale.Builder().setRegion(iso(code)).build();
    return country.getDisplayCountry(Locale.ENGLISH);
  }

  private static String iso(String code) {
    return code.equals("uk") ? "GB" : code.toUpperCase(Locale.ROOT);
  }

  static Stream<Node> all() {
    return Arrays.stream(Locale.getISOCountries())
        .map(it -> it.toLowerCase(Locale.ROOT))
        .sorted(Comparator.naturalOrder())
        .map(Countries::node);
  }

  private static Node node(String code) {
    return Node.with(
        "country", Node.of("country_code", code), Node.of("country_desc", description(code)));
  }
}
