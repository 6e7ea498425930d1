package org.tapedeck.hostsim.ticketswitch;

import java.time.Clock;
import java.util.Optional;
import org.tapedeck.hostsim.xml.Tree;

/** The purchase begins: always a page, or a refusal. */
final class PartOne implements Method {
  private static final String MIME = "|html|plain|text/html|text/plain";

  private final Turned all;
  private final Clock clock;
  private final Reservations reservations;
  private final Returns returns;
  private final Ways ways;
  private final Fakes fakes;
  private final CardRules cards;

  PartOne(
      Turned all, Clock clock, Reservations reservations, Returns returns, Ways ways, Fakes fakes) {
    this.all = all;
    this.clock = clock;
    this.reservations = reservations;
    this.returns = returns;
    this.ways = ways;
    this.fakes = fakes;
    this.cards = new CardRules(clock);
  }

  @Override
  public String name() {
    return "purchase_reservation_part_one";
  }

  @Override
  public String word() {
    return "part-one";
  }

  @Override
  public Turned knobs(Call call) {
    return purchase(call).map(Purchase::knobs).orElse(all);
  }

  private Optional<Purchase> purchase(Call call) {
    return reservations.find(call.block().subject());
  }

  @Override
  public Tree answer(Call call, Turned knobs) {
    knobs.mayFail("part-one-fails");
    Failed.when(purchase(call).isEmpty(), 1);
    Purchase purchase = purchase(call).orElseThrow();
    synchronized (purchase) {
      return begun(call, purchase, knobs);
    }
  }

  private Tree begun(Call call, Purchase purchase, Turned knobs) {
    Failed.when(!call.get("mime_text_type").matches(MIME), 2);
    boolean again = purchase.outcome().map(Outcome::mayTryAgain).orElse(true);
    Failed.when(again && purchase.isExpired(clock.instant()), 1301);
    check(call, knobs);
    Back back = Back.first(call.request());
    key(call, purchase);
    token(purchase, knobs, back);
    if (again && (purchase.outcome().isPresent() || !purchase.journey().hasBegun())) {
      purchase.begin(Buyer.of(call.request(), PartTwo.sub(call)), ways.of(call, purchase));
    }
    returns.put(purchase.user(), back.token(), Returns.Return.of(purchase));
    purchase.counts().count(Counts.What.PART_ONES);
    return sentOn(purchase, back);
  }

  private void check(Call call, Turned knobs) {
    boolean given = call.request().has("card_data");
    Failed.when(!call.request().has("customer_data"), 1302);
    Failed.when(knobs.yes("need-payment-card") && !given, 1303);
    Failed.when(!knobs.yes("need-payment-card") && given, 1304);
    boolean open = knobs.use("card-over-http").equals("allowed");
    Failed.when(given && !call.isSecure() && !open, 1325);
    CustomerRules.check(call.request(), knobs);
    call.request().find("card_data").ifPresent(card -> cards.check(card, knobs));
  }

  /** The same through all of the purchase. */
  private static void key(Call call, Purchase purchase) {
    String key = Buyer.key(call.request());
    boolean other = purchase.buyer().filter(buyer -> !buyer.hasKey(key)).isPresent();
    Failed.when(!Buyer.isKey(key) || other, 1330);
  }

  private void token(Purchase purchase, Turned knobs, Back back) {
    boolean used = returns.find(purchase.user(), back.token()).isPresent();
    Failed.when(used && knobs.use("tokens").equals("detected"), 1331);
  }

  private Tree sentOn(Purchase purchase, Back back) {
    purchase.journey().comeBack(back);
    purchase.counts().count(Counts.What.PAGES);
    fakes.watch(purchase);
    return Tree.texts(name(), "redirect_html_page_data", page(purchase, back));
  }

  /** Who has bought, or cannot, goes straight back to see it. */
  private static String page(Purchase purchase, Back back) {
    return purchase.outcome().isPresent()
        ? Page.straight(back).html()
        : purchase.journey().page().html();
  }
}
