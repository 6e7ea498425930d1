package org.tapedeck.hostsim.storefront;

import java.util.List;
import org.tapedeck.hostsim.bank.Asked;
import org.tapedeck.hostsim.bank.Form;
import org.tapedeck.hostsim.xml.Tree;

/** The requests of a purchase in two parts, as chapter 27 and 28 of the API's pages have them. */
record PartCalls(Login who) {
  private static final String NAME = "[A-Za-z_][A-Za-z0-9_.-]*";

  Tree session() {
    return Tree.texts("start_session", "user_id", who.user(), "user_passwd", who.password());
  }

  Tree reservation(String block, String order) {
    return Tree.texts(
        "make_reservation",
        "user_id",
        who.user(),
        "crypto_block",
        block,
        "trolley_token",
        who.merchant() + "-" + order,
        "describe_trolley",
        "");
  }

  /**
   * @param domain with the port, of the shop
   * @param form card_number, expiry_date, cv_two
   */
  Tree partOne(Tree reservation, ReturnPath back, String domain, Form form) {
    Tree request =
        Tree.texts(
            "purchase_reservation_part_one",
            "user_id",
            who.user(),
            "crypto_block",
            reservation.get("crypto_block"));
    Tree asked = request.and(customer());
    boolean card = reservation.get("need_payment_card").equals("yes");
    return (card ? asked.and(card(form)) : asked)
        .and(
            Tree.text("return_token", back.token()),
            Tree.text("return_domain", domain),
            Tree.text("return_path", back.path()),
            Tree.text("return_with_https", "no"),
            Tree.text("encryption_key", who.encryptionKey()));
  }

  private static Tree customer() {
    return Tree.texts(
        "customer_data",
        "first_name",
        "Dora",
        "last_name",
        "Demo",
        "address_line_one",
        "8320 Main Street",
        "town",
        "Tempe",
        "postcode",
        "85284",
        "country_code",
        "us",
        "work_phone",
        "4805550100",
        "home_phone",
        "4805550100",
        "email_address",
        "dora@shop.example");
  }

  private static Tree card(Form form) {
    return Tree.texts(
        "card_data",
        "card_number",
        form.get("card_number").strip(),
        "expiry_date",
        form.get("expiry_date").strip(),
        "cv_two",
        form.get("cv_two").strip());
  }

  /** Whoever came back, and with whatever: the headers and all variables go on. */
  Tree partTwo(String returning, ReturnPath next, Asked asked) {
    return Tree.texts(
            "purchase_reservation_part_two",
            "user_id",
            who.user(),
            "user_passwd",
            who.password(),
            "encryption_key",
            who.encryptionKey(),
            "returning_token",
            returning,
            "new_return_token",
            next.token(),
            "new_return_path",
            next.path(),
            "http_referer",
            asked.header("referer"),
            "http_accept",
            asked.header("accept"),
            "http_user_agent",
            asked.header("user-agent"))
        .and(callback(asked));
  }

  /** Those of the query first, of a form then; a name that XML does not have is left out. */
  private static Tree callback(Asked asked) {
    Tree data = Tree.of("callback_data").and(variables(asked.query()));
    return asked.method().equals("POST") ? data.and(variables(asked.form())) : data;
  }

  private static List<Tree> variables(Form form) {
    return form.fields().stream()
        .filter(field -> field.name().matches(NAME))
        .map(field -> Tree.text(field.name(), field.value()))
        .toList();
  }
}
