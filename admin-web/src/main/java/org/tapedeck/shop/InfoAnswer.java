package org.tapedeck.shop;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.tapedeck.framework.purchase.Transaction;
import org.tapedeck.framework.purchase.TransactionStatus;

/** transaction_info (redirect specification, section 5.5). */
final class InfoAnswer {

  /** Of all answers. */
  static final String LANGUAGE = "en";

  private InfoAnswer() {}

  static Node of(Call call, Transaction transaction) {
    return Node.with(
        call.method().result(),
        Stream.of(
                standing(transaction),
                site(transaction),
                done("reserve", call, Optional.of(transaction.reserved())),
                done("purchase", call, transaction.purchased()),
                Stream.of(Node.empty("external_sale_page")),
                trolley(call, transaction),
                customer(call, transaction),
                order(transaction))
            .flatMap(it -> it));
  }

  /** Nothing is reserved any more when it is purchased: the recordings have no minutes then. */
  private static Stream<Node> standing(Transaction transaction) {
    Stream<Node> left =
        Stream.of(transaction)
            .filter(it -> it.status() != TransactionStatus.PURCHASED)
            .map(it -> Node.of("minutes_left_on_reserve", ReservationAnswer.minutes(it.left())));
    return Stream.concat(
        Stream.of(
            Node.yesNo("subdomain_user_is_bad", false),
            Node.of("transaction_status", transaction.status().name().toLowerCase(Locale.ROOT)),
            Node.of("transaction_id", transaction.transactionId())),
        left);
  }

  private static Stream<Node> site(Transaction transaction) {
    return Stream.of(
        Node.of("language_list", LANGUAGE),
        Node.of("remote_site", transaction.remoteSite().orElse("")));
  }

  /** Who did it is who asks: others do not see a purchase. */
  private static Stream<Node> done(String what, Call call, Optional<Instant> when) {
    return when.stream()
        .flatMap(
            at ->
                Stream.of(
                    Node.of(what + "_iso8601_date_and_time", at.truncatedTo(ChronoUnit.SECONDS)),
                    SessionAnswer.user(what + "_user", call.shop().userId(), "")));
  }

  private static Stream<Node> trolley(Call call, Transaction transaction) {
    Node trolley =
        transaction.status() == TransactionStatus.PURCHASED
            ? TrolleyNode.bought(transaction)
            : TrolleyNode.of(transaction);
    return Stream.of(trolley).filter(it -> call.root().flag("describe_trolley"));
  }

  private static Stream<Node> customer(Call call, Transaction transaction) {
    return transaction.customer().stream()
        .map(CustomerNode::of)
        .filter(it -> call.root().flag("describe_customer"));
  }

  /** Whose transaction it is, is told also to who wants no details. */
  private static Stream<Node> order(Transaction transaction) {
    return Stream.of(
        Node.of("trolley_token", transaction.trolleyToken()), Node.of("trolley_order_count", 1));
  }
}
