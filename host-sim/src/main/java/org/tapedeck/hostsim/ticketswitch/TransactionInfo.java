package org.tapedeck.hostsim.ticketswitch;

import java.time.Clock;
import java.util.Optional;
import org.tapedeck.hostsim.xml.Tree;

/** How a transaction stands; nothing changes by asking. */
record TransactionInfo(Turned all, Clock clock, Reservations reservations) implements Method {

  @Override
  public String name() {
    return "transaction_info";
  }

  @Override
  public String word() {
    return "info";
  }

  private Optional<Purchase> purchase(Call call) {
    return reservations
        .find(call.get("transaction_id"))
        .filter(it -> it.user().equals(call.user().name()));
  }

  @Override
  public Turned knobs(Call call) {
    return purchase(call).map(Purchase::knobs).orElse(all);
  }

  @Override
  public Tree answer(Call call, Turned knobs) {
    knobs.mayFail("info-fails");
    Failed.when(call.get("transaction_id").isEmpty(), 1201);
    Failed.when(purchase(call).isEmpty(), 1202);
    Purchase purchase = purchase(call).orElseThrow();
    synchronized (purchase) {
      return shown(purchase);
    }
  }

  private Tree shown(Purchase purchase) {
    Tree answer =
        Tree.texts(
            name(),
            "transaction_id",
            purchase.id(),
            "transaction_status",
            purchase.status(clock.instant()),
            "minutes_left_on_reserve",
            purchase.minutesLeft(clock.instant()),
            "remote_site",
            "",
            "external_sale_page",
            "");
    Tree told = answer.and(Shown.trolley(purchase, purchase.outcome()));
    return purchase.buyer().map(it -> told.and(Customer.shown(it.customer()))).orElse(told);
  }
}
