package org.tapedeck.hostsim.ticketswitch;

import java.util.Optional;
import org.tapedeck.hostsim.xml.Tree;

/** Brings a purchase to its end, once, and keeps what is shown of it from then on. */
final class Ending {
  static final String NAME = "purchase_reservation_part_two";

  private Ending() {}

  /** All steps are done: the tickets are bought, or the knobs want it otherwise. */
  static void charge(Purchase purchase) {
    String code = purchase.knobs().use("purchase-fails");
    String check = purchase.knobs().use("failed");
    end(purchase, code.equals("none") ? Outcome.GOOD : new Outcome(Integer.parseInt(code), check));
  }

  static void end(Purchase purchase, Outcome outcome) {
    if (outcome.isGood()) {
      purchase.counts().count(Counts.What.BOUGHT);
    }
    purchase.end(outcome, shown(purchase, outcome));
  }

  /** Nobody comes back: what the place where the buyer was has on record counts. */
  static void giveUp(Purchase purchase) {
    Journey journey = purchase.journey();
    Optional<Outcome> here = journey.isOver() ? Optional.empty() : journey.here().recorded();
    if (here.filter(Outcome::isGood).isPresent()) {
      journey.next();
    }
    if (here.isPresent() && journey.isOver()) {
      charge(purchase);
    } else {
      end(purchase, here.filter(it -> !it.isGood()).orElse(Outcome.TIMED_OUT));
    }
  }

  private static Tree shown(Purchase purchase, Outcome outcome) {
    String count = Integer.toString(Shown.count(purchase.trolley()));
    Tree answer =
        Tree.of(
            NAME,
            Tree.yes("subdomain_user_is_bad", false),
            Shown.trolley(purchase, Optional.of(outcome)),
            Customer.shown(purchase.buyer().orElseThrow().customer()));
    Tree printed = outcome.isGood() ? answer.and(page(purchase)) : answer;
    return printed.and(
        Tree.text("trolley_token", purchase.trolley().token()),
        Tree.text("trolley_order_count", count));
  }

  private static Tree page(Purchase purchase) {
    return Tree.texts(
        "self_print_html_page",
        "item_number",
        "1",
        "page_url",
        "https://tickets.example/print/" + purchase.id());
  }
}
