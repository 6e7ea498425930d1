package org.tapedeck.shop;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tapedeck.cassette.Values;

/** A customer, whose elements have other names in answers than in calls (section 5.5). */
final class CustomerNode {

  // spotless:off
  /** In the answer, each of them a second time with _latin behind it; and in the call. */
  private static Stream<Map.Entry<String, String>> words() {
    return Stream.of(
        Map.entry("title",         "title"),
        Map.entry("first_name",    "first_name"),
        Map.entry("initials",      "initials"),
        Map.entry("last_name",     "last_name"),
        Map.entry("suffix",        "suffix"),
        Map.entry("addr_line_one", "address_line_one"),
        Map.entry("addr_line_two", "address_line_two"),
        Map.entry("town",          "town"),
        Map.entry("county",        "county"),
        Map.entry("postcode",      "postcode"));
  }
  // spotless:on

  private CustomerNode() {}

  static Node of(Values customer) {
    return Node.with(
        "customer",
        Stream.of(
                words().flatMap(it -> word(customer, it.getKey(), it.getValue())),
                country(customer),
                Stream.of(
                    Node.of("home_phone", text(customer, "home_phone")),
                    Node.of("work_phone", text(customer, "work_phone")),
                    Node.of("email_addr", text(customer, "email_address")),
                    flag(customer, "dp_user", "user_can_use_data"),
                    flag(customer, "dp_supplier", "supplier_can_use_data"),
                    flag(customer, "dp_world", "world_can_use_data"),
                    Node.of("agent_ref", text(customer, "agent_reference"))))
            .flatMap(it -> it));
  }

  /** Who gave no Latin twin is written as he is. */
  private static Stream<Node> word(Values customer, String element, String given) {
    String text = text(customer, given);
    String latin = text(customer, given + "_latin");
    return Stream.of(
        Node.of(element, text), Node.of(element + "_latin", latin.isEmpty() ? text : latin));
  }

  private static Stream<Node> country(Values customer) {
    String code = text(customer, "country_code").toLowerCase(Locale.ROOT);
    String country = code.isEmpty() ? "" : Countries.description(code);
    return Stream.of(
        Node.of("country_code", code),
        Node.of("country", country),
        Node.of("country_latin", country));
  }

  private static String text(Values customer, String given) {
    return customer.find(given).orElse("");
  }

  /** An empty element means yes. */
  private static Node flag(Values customer, String element, String given) {
    Optional<String> said = customer.find(given);
    return Node.yesNo(element, said.filter(it -> !it.equals("no")).isPresent());
  }
}
