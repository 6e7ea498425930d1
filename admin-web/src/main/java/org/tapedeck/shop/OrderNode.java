package org.tapedeck.shop;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Stream;
import org.tapedeck.framework.purchase.Transaction;

/**
 * An order of ours as one of tickets: one ticket, for what the merchant sells, that is collected
 * and has neither a place nor a surcharge.
 */
final class OrderNode {

  private static final String DESPATCH = "Collect";
  private static final String TICKET = "Order";

  private OrderNode() {}

  static Node of(Transaction transaction, Price price) {
    return Node.with(
        "order",
        Stream.of(
            Node.of("item_number", 1),
            Node.of("order_token", transaction.trolleyToken()),
            event(transaction),
            performance(transaction),
            Node.of("event_desc", title(transaction)),
            Node.of("venue_desc", transaction.merchantTitle()),
            Node.of("ticket_type_code", "ORDER"),
            Node.of("ticket_type_desc", TICKET),
            Node.of("price_band_code", "A"),
            Node.empty("price_band_desc"),
            discount(price),
            Node.of("total_no_of_tickets", 1),
            Node.of("total_seatprice", price.amount()),
            Node.of("total_surcharge", price.zero()),
            Node.of("total_combined", price.amount()),
            Node.of("despatch_desc", DESPATCH),
            despatch(price),
            Node.of("seat_request_status", "not_requested"),
            Node.of("backend_purchase_reference", transaction.reference().orElse("")),
            commission("user_commission", price),
            commission("gross_commission", price)));
  }

  private static String title(Transaction transaction) {
    return transaction.description().orElse("Order " + transaction.orderNumber());
  }

  private static Node event(Transaction transaction) {
    return Node.with(
        "event",
        Node.of("event_token", transaction.trolleyToken()),
        Node.of("event_desc", title(transaction)),
        Node.of("venue_desc", transaction.merchantTitle()),
        Node.of("source_code", transaction.cassetteName()),
        Node.of("source_desc", transaction.merchantTitle()),
        Node.yesNo("is_seated", false),
        Node.yesNo("has_no_perfs", true));
  }

  /** When it was reserved; there is no other time. */
  private static Node performance(Transaction transaction) {
    OffsetDateTime time = transaction.reserved().atOffset(ZoneOffset.UTC);
    return Node.with(
        "performance",
        Node.of("perf_token", transaction.transactionId()),
        Node.yesNo("is_limited", false),
        Node.of("date_desc", text(time, "d MMMM yyyy")),
        Node.of("date_yyyymmdd", text(time, "yyyyMMdd")),
        Node.of("time_desc", text(time, "HH:mm")),
        Node.of("time_hhmmss", text(time, "HHmmss")));
  }

  private static String text(OffsetDateTime time, String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).format(time);
  }

  private static Node discount(Price price) {
    return Node.with(
        "discount",
        Node.of("discount_code", "NORMAL"),
        Node.of("discount_desc", TICKET),
        Node.of("no_of_tickets", 1),
        Node.of("seatprice", price.amount()),
        Node.of("surcharge", price.zero()));
  }

  private static Node despatch(Price price) {
    return Node.with(
        "despatch_method",
        Node.of("despatch_type", "collect"),
        Node.of("despatch_desc", DESPATCH),
        Node.of("despatch_cost", price.zero()));
  }

  private static Node commission(String element, Price price) {
    return Node.with(
        element,
        Node.of("amount_excluding_vat", price.zero()),
        Node.of("amount_including_vat", price.zero()),
        price.currency("commission_currency"));
  }
}
