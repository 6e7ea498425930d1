package org.tapedeck.hostsim.ticketswitch;

import java.util.List;
import org.tapedeck.hostsim.xml.Tree;

/** What customer_data must be, in the order of the codes. */
final class CustomerRules {
  private static final List<String> WHOLE =
      List.of("first_name", "last_name", "town", "work_phone", "home_phone");
  private static final String ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
  private static final String EMAIL =
      ATOM + "(\\." + ATOM + ")*@[A-Za-z0-9]([A-Za-z0-9-]*)(\\.[A-Za-z0-9-]+)*";

  private CustomerRules() {}

  /**
   * @throws Failed with the code
   */
  static void check(Tree request, Turned knobs) {
    Failed.when(!request.has("customer_data"), 1302);
    Tree customer = request.find("customer_data").orElseThrow();
    country(customer, knobs.use("countries"));
    String email = customer.get("email_address");
    Failed.when(!email.isEmpty() && !email.matches(EMAIL), 1307);
    Failed.when(!isWhole(request, customer, email, knobs), 1308);
    String prefilled = knobs.use("prefilled");
    boolean same = customer.get("last_name").equals(prefilled);
    Failed.when(!prefilled.equals("none") && !same, 1324);
  }

  private static void country(Tree customer, String countries) {
    String country = customer.get("country_code");
    Failed.when(country.isEmpty(), 1305);
    boolean free = countries.equals("any") && country.matches("[a-z]{2}");
    Failed.when(!free && !List.of(countries.split(",")).contains(country), 1306);
  }

  private static boolean isWhole(Tree request, Tree customer, String email, Turned knobs) {
    boolean whole = WHOLE.stream().noneMatch(part -> customer.get(part).isEmpty());
    boolean reached = !email.isEmpty() || !knobs.yes("needs-email-address");
    boolean agent =
        !request.get("agent_reference").isEmpty() || !knobs.yes("needs-agent-reference");
    return whole && reached && agent;
  }
}
