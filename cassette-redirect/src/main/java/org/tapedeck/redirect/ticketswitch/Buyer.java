package org.tapedeck.redirect.ticketswitch;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tapedeck.cassette.Values;

/** customer_data and card_data of part one (section 5.4), from what came with the order. */
record Buyer(Values order) {

  private record Row(String element, String property) {}

  // spotless:off
  private static final List<Row> CUSTOMER = List.of(
      new Row("title",            "title"),
      new Row("first_name",       "firstName"),
      new Row("initials",         "initials"),
      new Row("last_name",        "lastName"),
      new Row("suffix",           "suffix"),
      new Row("address_line_one", "addressLine1"),
      new Row("address_line_two", "addressLine2"),
      new Row("town",             "town"),
      new Row("county",           "county"),
      new Row("postcode",         "postcode"));
  // spotless:on

  void write(Request request, boolean withCard) {
    customer(request.open("customer_data"));
    request.close("customer_data").given("agent_reference", order.find("agentReference"));
    if (withCard && order.find("pan").isPresent()) {
      card(request.open("card_data"));
      request.close("card_data");
    }
  }

  private void customer(Request request) {
    CUSTOMER.forEach(row -> request.given(row.element(), order.find(row.property())));
    request
        .text("country_code", order.text("countryCode").toLowerCase(Locale.ROOT))
        .given("work_phone", either("workPhone", "homePhone"))
        .given("home_phone", either("homePhone", "workPhone"))
        .given("email_address", order.find("buyerEmail"))
        .flag("user_can_use_data", isOn("userUses"))
        .flag("supplier_can_use_data", isOn("supplierUses"))
        .flag("world_can_use_data", isOn("worldUses"));
  }

  private void card(Request request) {
    request
        .secret("card_number", order.text("pan"))
        .secret("expiry_date", monthAndYear(order.text("expiry")));
    order.find("cardStart").ifPresent(start -> request.secret("start_date", monthAndYear(start)));
    order.find("cardVerifyCode").ifPresent(code -> request.secret("cv_two", code));
    order.find("cardIssue").ifPresent(issue -> request.secret("issue_number", issue));
  }

  /** MMYY, out of YYYYMM. */
  private static String monthAndYear(String yearMonth) {
    return yearMonth.substring(4) + yearMonth.substring(2, 4);
  }

  private Optional<String> either(String property, String other) {
    return order.find(property).or(() -> order.find(other));
  }

  private boolean isOn(String property) {
    return order.find(property).filter("1"::equals).isPresent();
  }
}
