package org.tapedeck.hostsim.storefront;

import org.tapedeck.hostsim.bank.Answer;
import org.tapedeck.hostsim.bank.Asked;
import org.tapedeck.hostsim.bank.Form;
import org.tapedeck.hostsim.bank.Html;
import org.tapedeck.hostsim.xml.Tree;

/**
 * Buys in two parts. Nothing is kept between them: who comes back brings the token in the path, and
 * the door knows the rest.
 */
final class TwoParts {
  static final String RETURN = ReturnPath.PATTERN;

  private final Orders orders;
  private final CoreClient core;

  TwoParts(Orders orders, CoreClient core) {
    this.orders = orders;
    this.core = core;
  }

  Answer begin(Asked asked) {
    Form form = asked.form();
    try {
      PayBy bank =
          PayBy.named(form.get("bank"))
              .orElseThrow(() -> new IllegalArgumentException("Choose one of the banks."));
      orders.accept(form.get("key"), form.get("order"), bank, form.get("amount").strip());
      return shown(core.call(partOne(form, domain(asked))));
    } catch (IllegalArgumentException no) {
      return sorry(400, no);
    }
  }

  private Tree partOne(Form form, String domain) {
    PartCalls calls = new PartCalls(core.login());
    String block = core.call(calls.session()).get("crypto_block");
    Tree reservation = core.call(calls.reservation(block, form.get("order")));
    return calls.partOne(reservation, ReturnPath.fresh(), domain, form);
  }

  private static String domain(Asked asked) {
    return asked.base().replaceFirst("https?://", "");
  }

  /** The buyer is back, or somebody in his place: with GET or POST, and any variables. */
  Answer goOn(Asked asked) {
    try {
      PartCalls calls = new PartCalls(core.login());
      String returning = ReturnPath.in(asked.path());
      return shown(core.call(calls.partTwo(returning, ReturnPath.fresh(), asked)));
    } catch (CoreClient.Refused no) {
      return sorry(no.isUnknownToken() ? 404 : 400, no);
    }
  }

  /** The door's page as it is, or the result. */
  private static Answer shown(Tree answer) {
    Answer page =
        answer
            .find("redirect_html_page_data")
            .map(html -> Answer.of(200, "text/html; charset=utf-8", html.text()))
            .orElseGet(() -> Answer.page(result(answer)));
    // The token in the path is nobody else's business.
    return page.with("Referrer-Policy", "no-referrer");
  }

  private static Html result(Tree answer) {
    boolean bought = answer.get("trolley/purchase_result/success").equals("yes");
    Html page = new Html(bought ? "Thank you" : "Nothing was bought");
    page.table(
        Form.of(
            "transaction", answer.get("trolley/transaction_id"),
            "success", answer.get("trolley/purchase_result/success"),
            "amount", answer.get("trolley/bundle/bundle_total_cost"),
            "currency", answer.get("trolley/bundle/currency/currency_code"),
            "reference", answer.get("trolley/bundle/order/backend_purchase_reference")));
    if (!bought) {
      page.table(why(answer));
    }
    return page.link("/", "Back to the shop");
  }

  /** Wherever in the result it stands. */
  private static Form why(Tree answer) {
    return Form.of(
        "purchase_fail_code", first(answer, "purchase_fail_code"),
        "failure_reason", first(answer, "failure_reason"));
  }

  private static String first(Tree answer, String name) {
    return answer
        .everything()
        .filter(it -> it.name().equals(name))
        .map(Tree::text)
        .findFirst()
        .orElse("");
  }

  private static Answer sorry(int status, IllegalArgumentException no) {
    Html page = new Html("Nothing was bought").paragraph(String.valueOf(no.getMessage()));
    return Answer.page(status, page.link("/", "Back to the shop"));
  }
}
