package org.tapedeck.hostsim.ticketswitch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tapedeck.hostsim.xml.Tree;

/** A trolley as the answers show it: bundles, in each an order; before the purchase and after. */
final class Shown {
  private Shown() {}

  static Tree trolley(Purchase purchase, Optional<Outcome> outcome) {
    Trolley trolley = purchase.trolley();
    boolean partial = outcome.filter(Outcome::isGood).isPresent() && isPartial(trolley);
    Tree tree = Tree.texts("trolley", "transaction_id", purchase.id());
    if (outcome.isPresent()) {
      tree = tree.and(result(outcome.get(), partial));
    }
    if (outcome.isPresent() && !outcome.get().isGood()) {
      tree = tree.and(Tree.text("purchase_error", outcome.get().words()));
    }
    String count = Integer.toString(count(trolley));
    return tree.and(bundles(purchase, outcome, partial))
        .and(
            Tree.text("trolley_bundle_count", count),
            Tree.text("trolley_order_count", count),
            Tree.text("random_index", "1"));
  }

  static int count(Trolley trolley) {
    return isPartial(trolley) ? Math.max(2, trolley.bundles()) : trolley.bundles();
  }

  private static boolean isPartial(Trolley trolley) {
    return trolley.knobs().yes("partial");
  }

  private static Tree result(Outcome outcome, boolean partial) {
    Tree result = Tree.of("purchase_result", Tree.yes("success", outcome.isGood()));
    Tree told = result.and(Tree.yes("is_partial", partial));
    return outcome.isGood() ? told : told.and(code(outcome));
  }

  private static List<Tree> code(Outcome outcome) {
    return List.of(
        Tree.text("purchase_fail_code", Integer.toString(outcome.code())),
        Tree.text("purchase_fail_desc", outcome.words()));
  }

  private static List<Tree> bundles(Purchase purchase, Optional<Outcome> outcome, boolean partial) {
    List<Tree> bundles = new ArrayList<>();
    for (Money share : purchase.trolley().price().divided(count(purchase.trolley()))) {
      int number = bundles.size() + 1;
      // The first of a partial purchase is bought, the others the backend refuses.
      Optional<Outcome> own = partial && number > 1 ? Optional.of(new Outcome(6, "none")) : outcome;
      bundles.add(bundle(purchase, number, share, own));
    }
    return bundles;
  }

  private static Tree bundle(
      Purchase purchase, int number, Money share, Optional<Outcome> outcome) {
    Tree bundle =
        Tree.texts(
            "bundle",
            "bundle_source_code",
            "ext_test" + (number - 1),
            "bundle_source_desc",
            "External Test Backend " + (number - 1),
            "bundle_order_count",
            "1",
            "bundle_total_seatprice",
            share.text(),
            "bundle_total_surcharge",
            share.zero(),
            "bundle_total_despatch",
            share.zero(),
            "bundle_total_cost",
            share.text(),
            "bundle_total_combined",
            share.text());
    Tree priced = bundle.and(share.tree());
    Tree told = outcome.map(it -> priced.and(bundleResult(it))).orElse(priced.and(debitors()));
    return told.and(Orders.order(purchase, number, share, outcome));
  }

  private static Tree debitors() {
    return Tree.of("debitor_choices", Tree.texts("debitor", "debitor_type", "dummy"));
  }

  private static Tree bundleResult(Outcome outcome) {
    Tree result =
        Tree.of(
            "purchase_result",
            Tree.yes("success", outcome.isGood()),
            Tree.yes("is_semi_credit", false));
    if (outcome.isGood()) {
      return result;
    }
    Tree told = result.and(Tree.text("failure_reason", outcome.words()));
    return outcome.check().equals("none") ? told : told.and(Tree.yes(outcome.check(), true));
  }
}
