package org.tapedeck.shop;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.stream.Stream;
import org.tapedeck.framework.purchase.Transaction;

/** An order as an event with one performance, which is when it was reserved. */
final class EventNode {

  private static final String KIND = "ORDER";

  private EventNode() {}

  static String title(Transaction transaction) {
    return transaction.description().orElse("Order " + transaction.orderNumber());
  }

  static Node event(Transaction transaction) {
    return Node.with(
        "event",
        Stream.of(
            Node.of("event_token", transaction.trolleyToken()),
            Node.of("event_id", transaction.trolleyToken()),
            Node.of("event_code", KIND),
            Node.of("event_type", "simple_ticket"),
            Node.of("event_status", "live"),
            Node.empty("event_subdata"),
            Node.of("event_desc", title(transaction)),
            Node.of("venue_desc", transaction.merchantTitle()),
            Node.of("source_code", transaction.cassetteName()),
            Node.of("source_desc", transaction.merchantTitle()),
            Node.yesNo("is_seated", false),
            Node.yesNo("has_no_perfs", true),
            Node.yesNo("need_departure_date", false),
            Node.yesNo("need_duration", false),
            Node.yesNo("need_performance", false),
            Node.yesNo("show_perf_time", false)));
  }

  static Node performance(Transaction transaction) {
    OffsetDateTime time =
        transaction.reserved().atOffset(ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS);
    return Node.with(
        "performance",
        Stream.of(
            Node.of("perf_token", transaction.transactionId()),
            Node.of("perf_id", transaction.transactionId()),
            Node.of("event_id", transaction.trolleyToken()),
            Node.of("perf_type_code", KIND),
            Node.empty("perf_subdata"),
            Node.yesNo("perf_is_visible", false),
            Node.yesNo("has_pool_seats", false),
            Node.yesNo("is_limited", false),
            Node.of("date_desc", text(time, "d MMMM yyyy")),
            Node.of("date_yyyymmdd", text(time, "yyyyMMdd")),
            Node.of("time_desc", text(time, "HH:mm")),
            Node.of("time_hhmmss", text(time, "HHmmss")),
            Node.of("iso8601_date_and_time", text(time, "uuuu-MM-dd'T'HH:mm:ssXXX")),
            Node.of("date_utc_seconds", time.toEpochSecond()),
            Node.of("date_utc_offset", time.getOffset().getTotalSeconds())));
  }

  private static String text(OffsetDateTime time, String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).format(time);
  }
}
