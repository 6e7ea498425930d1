package org.tapedeck.shop;

import java.util.stream.Stream;
import org.tapedeck.framework.purchase.Transaction;
import org.tapedeck.framework.purchase.TransactionStatus;

/**
 * An order of ours as one of tickets: one ticket, for what the merchant sells, that is collected
 * and has neither a place nor a surcharge.
 */
final class OrderNode {

  private static final String DESPATCH = "Collect";
  private static final String COLLECTED = "collect";
  private static final String TICKET = "Order";

  private OrderNode() {}

  static Node of(Transaction transaction, Price price) {
    return Node.with(
        "order",
        Stream.of(item(transaction), ticket(price), ending(transaction, price)).flatMap(it -> it));
  }

  private static Stream<Node> item(Transaction transaction) {
    return Stream.of(
        Node.of("item_number", 1),
        Node.of("order_token", transaction.trolleyToken()),
        EventNode.event(transaction),
        EventNode.performance(transaction),
        Node.of("event_desc", EventNode.title(transaction)),
        Node.of("venue_desc", transaction.merchantTitle()));
  }

  private static Stream<Node> ticket(Price price) {
    return Stream.of(
        Node.of("ticket_type_code", "ORDER"),
        Node.of("ticket_type_desc", TICKET),
        Node.of("price_band_code", "A"),
        Node.empty("price_band_desc"),
        Node.empty("price_band_subdata"),
        discount(price),
        Node.of("total_no_of_tickets", 1),
        Node.of("total_no_of_seats", 0),
        Node.of("total_seatprice", price.amount()),
        Node.of("total_surcharge", price.zero()),
        Node.of("total_combined", price.amount()),
        Node.of("despatch_desc", DESPATCH),
        despatch(price));
  }

  private static Stream<Node> ending(Transaction transaction, Price price) {
    return Stream.concat(
        Stream.of(Node.of("despatch_final_type", COLLECTED))
            .filter(it -> transaction.status() == TransactionStatus.PURCHASED),
        Stream.of(
            Node.of("seat_request_status", "not_requested"),
            Node.of("backend_purchase_reference", transaction.reference().orElse("")),
            commission("user_commission", price),
            commission("gross_commission", price)));
  }

  private static Node discount(Price price) {
    return Node.with(
        "discount",
        Node.of("discount_code", "NORMAL"),
        Node.of("discount_desc", TICKET),
        Node.of("no_of_tickets", 1),
        Node.of("no_of_seats", 0),
        Node.empty("seats"),
        Node.of("seatprice", price.amount()),
        Node.of("surcharge", price.zero()),
        Node.of("combined", price.amount()));
  }

  private static Node despatch(Price price) {
    return Node.with(
        "despatch_method",
        Node.of("despatch_type", COLLECTED),
        Node.of("despatch_code", "COLLECT"),
        Node.empty("despatch_subdata"),
        Node.of("despatch_desc", DESPATCH),
        Node.of("despatch_cost", price.zero()));
  }

  private static Node commission(String element, Price price) {
    return Node.with(
        element,
        Node.of("amount_excluding_vat", price.zero()),
        Node.of("amount_including_vat", price.zero()),
        price.currency("commission_currency"),
        Node.of("currency", price.currencyCode()));
  }
}
