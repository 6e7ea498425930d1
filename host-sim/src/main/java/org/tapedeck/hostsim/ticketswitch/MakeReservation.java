package org.tapedeck.hostsim.ticketswitch;

import java.time.Clock;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.tapedeck.hostsim.xml.Tree;

/** A trolley is reserved, which makes a transaction. */
record MakeReservation(
    Turned all, Clock clock, Blocks blocks, Trolleys trolleys, Reservations reservations)
    implements Method {

  @Override
  public String name() {
    return "make_reservation";
  }

  @Override
  public String word() {
    return "reservation";
  }

  @Override
  public Turned knobs(Call call) {
    return trolleys.find(call.get("trolley_token")).map(Trolley::knobs).orElse(all);
  }

  /** No fail_code is known for a trolley that does not exist: it is bad data. */
  @Override
  public Tree answer(Call call, Turned knobs) {
    knobs.mayFail("reservation-fails");
    Trolley trolley =
        trolleys
            .find(call.get("trolley_token"))
            .filter(it -> call.request().has("crypto_block"))
            .orElseThrow(() -> new ScriptError(ScriptError.Kind.BAD_DATA));
    Purchase purchase = reservations.reserve(call.user().name(), trolley);
    String block =
        blocks.give(
            new Blocks.Block(
                Blocks.RESERVATION, call.user().name(), call.block().sub(), purchase.id()));
    Tree answer =
        Tree.texts(
            name(),
            "crypto_block",
            block,
            "transaction_id",
            purchase.id(),
            "minutes_left_on_reserve",
            purchase.minutesLeft(clock.instant()));
    Tree wanted = wants(answer, knobs);
    return call.request().has("describe_trolley") ? described(wanted, purchase) : wanted;
  }

  private static Tree described(Tree answer, Purchase purchase) {
    return answer.and(
        Shown.trolley(purchase, Optional.empty()),
        Tree.text("trolley_token", purchase.trolley().token()),
        Tree.text("trolley_order_count", Integer.toString(Shown.count(purchase.trolley()))));
  }

  private static Tree wants(Tree answer, Turned knobs) {
    return answer.and(
        Tree.text("need_payment_card", knobs.use("need-payment-card")),
        cards(knobs.use("acceptable-cards")),
        Tree.text("needs_email_address", knobs.use("needs-email-address")),
        Tree.text("needs_agent_reference", knobs.use("needs-agent-reference")),
        Tree.text("supports_billing_address", knobs.use("supports-billing-address")),
        prefilled(knobs.use("prefilled")),
        countries(knobs.use("countries")),
        Tree.of("failed_orders"));
  }

  private static Tree cards(String accepted) {
    Tree[] cards =
        Arrays.stream(accepted.split(","))
            .map(word -> CardType.valueOf(word.toUpperCase(Locale.ROOT)).tree())
            .toArray(Tree[]::new);
    return Tree.of("acceptable_cards", cards);
  }

  private static Tree prefilled(String lastName) {
    Tree none = Tree.of("prefilled_customer_data", Tree.yes("can_edit", lastName.equals("none")));
    return lastName.equals("none") ? none : none.and(Tree.text("last_name", lastName));
  }

  private static Tree countries(String countries) {
    return new Tree(
        "permitted_countries",
        "",
        Arrays.stream(countries.split(","))
            .filter(code -> !code.equals("any"))
            .map(
                code ->
                    Tree.texts(
                        "country", "country_code", code, "country_desc", Customer.country(code)))
            .toList());
  }
}
