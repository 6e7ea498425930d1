package org.tapedeck.hostsim.ticketswitch;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.tapedeck.hostsim.xml.Tree;

/** A buyer has come back: another page, or the final result, which is always the same. */
final class PartTwo implements Method {
  private static final List<String> HEADERS =
      List.of("http_referer", "http_accept", "http_user_agent");

  private final Turned all;
  private final Clock clock;
  private final Returns returns;
  private final Fakes fakes;

  PartTwo(Turned all, Clock clock, Returns returns, Fakes fakes) {
    this.all = all;
    this.clock = clock;
    this.returns = returns;
    this.fakes = fakes;
  }

  @Override
  public String name() {
    return Ending.NAME;
  }

  @Override
  public String word() {
    return "part-two";
  }

  @Override
  public Turned knobs(Call call) {
    return returned(call).map(it -> it.purchase().knobs()).orElse(all);
  }

  private Optional<Returns.Return> returned(Call call) {
    return returns.find(call.user().name(), call.get("returning_token"));
  }

  @Override
  public Tree answer(Call call, Turned knobs) {
    knobs.mayFail("part-two-fails");
    Failed.when(!Back.isToken(call.get("returning_token")), 1401);
    Failed.when(returned(call).isEmpty(), 1402);
    Returns.Return from = returned(call).orElseThrow();
    synchronized (from.purchase()) {
      check(call, from.purchase(), knobs);
      return heard(call, from);
    }
  }

  private void check(Call call, Purchase purchase, Turned knobs) {
    Failed.when(!HEADERS.stream().allMatch(call.request()::has), 1409);
    Failed.when(!call.request().has("callback_data"), 1410);
    Buyer buyer = purchase.buyer().orElseThrow();
    Failed.when(!sub(call).equals(buyer.sub()), 1408);
    String token = call.get("new_return_token");
    Failed.when(!Back.isToken(token), 1405);
    Failed.when(!Back.isPath(call.get("new_return_path"), token), 1406);
    key(call, purchase, buyer);
    boolean open = purchase.outcome().isEmpty() && !purchase.isAbandoned();
    Failed.when(open && purchase.isExpired(clock.instant()), 1404);
    boolean used = returns.find(purchase.user(), token).isPresent();
    Failed.when(used && knobs.use("tokens").equals("detected"), 1411);
  }

  static String sub(Call call) {
    return call.request().has("sub_id") ? call.get("sub_id") : call.block().sub();
  }

  /** None is right, too, where no card has to be read. */
  private static void key(Call call, Purchase purchase, Buyer buyer) {
    String key = Buyer.key(call.request());
    boolean open = purchase.outcome().isEmpty() && !purchase.isAbandoned();
    boolean wanted = buyer.hasCard() && open;
    Failed.when(key.isEmpty() ? wanted : !buyer.hasKey(key), 1407);
  }

  private Tree heard(Call call, Returns.Return from) {
    Purchase purchase = from.purchase();
    purchase.counts().count(Counts.What.PART_TWOS);
    if (purchase.outcome().isEmpty()) {
      go(call, from);
    }
    Back next = purchase.journey().back().next(call.request());
    returns.put(purchase.user(), next.token(), Returns.Return.of(purchase));
    return purchase
        .result()
        .map(it -> mailed(call, purchase, it))
        .orElseGet(() -> on(purchase, next));
  }

  private static void go(Call call, Returns.Return from) {
    Purchase purchase = from.purchase();
    if (purchase.isAbandoned()) {
      Ending.giveUp(purchase);
      return;
    }
    Journey journey = purchase.journey();
    if (!journey.isOver() && from.isCurrent()) {
      Tree callback = call.request().find("callback_data").orElseThrow();
      journey.here().heard(callback).ifPresent(outcome -> stepped(purchase, outcome));
    }
    if (purchase.outcome().isEmpty() && journey.isOver()) {
      Ending.charge(purchase);
    }
  }

  private static void stepped(Purchase purchase, Outcome outcome) {
    if (outcome.isGood()) {
      purchase.journey().next();
    } else {
      Ending.end(purchase, outcome);
    }
  }

  private Tree on(Purchase purchase, Back next) {
    purchase.journey().comeBack(next);
    purchase.counts().count(Counts.What.PAGES);
    fakes.watch(purchase);
    return Tree.texts(name(), "redirect_html_page_data", purchase.journey().page().html());
  }

  /** One mail, however often it is wanted. */
  private static Tree mailed(Call call, Purchase purchase, Tree result) {
    boolean good = purchase.outcome().filter(Outcome::isGood).isPresent();
    boolean first = purchase.counts().of(Counts.What.MAILS) == 0;
    if (good && first && call.request().has("send_confirmation_email")) {
      purchase.counts().count(Counts.What.MAILS);
    }
    return result;
  }
}
