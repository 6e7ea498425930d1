package org.tapedeck.hostsim.ticketswitch;

import java.util.Optional;
import org.tapedeck.hostsim.xml.Tree;

/** The order of a bundle: two seats somewhere. */
final class Orders {
  private Orders() {}

  static Tree order(Purchase purchase, int number, Money share, Optional<Outcome> outcome) {
    Tree order =
        Tree.texts("order", "item_number", Integer.toString(number))
            .and(
                Tree.texts("event", "event_id", "6IF", "event_desc", "A play & its sequel"),
                Tree.texts("performance", "perf_id", "6IF-A7N", "date_desc", "some evening"),
                Tree.text("ticket_type_code", "STALLS"),
                Tree.text("ticket_type_desc", "Stalls"),
                Tree.text("price_band_code", "A/pool"),
                discount(number),
                Tree.text("total_no_of_seats", "2"),
                Tree.text("total_seatprice", share.text()),
                Tree.text("total_surcharge", share.zero()),
                Tree.text("total_combined", share.text()),
                Tree.text("despatch_code", "COBO"),
                Tree.text("despatch_desc", "Collect from the venue"),
                commission("user_commission", share),
                commission("gross_commission", share),
                Tree.text("seat_request_status", "not_requested"));
    boolean bought = outcome.filter(Outcome::isGood).isPresent();
    return bought ? order.and(reference(purchase, number)) : order;
  }

  private static Tree discount(int number) {
    return Tree.texts("discount", "discount_code", "ADULT", "discount_desc", "Adult")
        .and(
            Tree.texts("seat", "full_id", "A" + number, "row_id", "A"),
            Tree.texts("seat", "full_id", "B" + number, "row_id", "B"));
  }

  private static Tree commission(String name, Money share) {
    return Tree.texts(
        name, "amount_excluding_vat", share.zero(), "amount_including_vat", share.zero());
  }

  private static Tree reference(Purchase purchase, int number) {
    return Tree.text(
        "backend_purchase_reference", purchase.id().replace("-", "").substring(8) + "-" + number);
  }
}
