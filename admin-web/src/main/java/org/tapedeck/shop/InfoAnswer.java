package org.tapedeck.shop;

import java.util.Locale;
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
        Stream.of(always(transaction), trolley(call, transaction), customer(call, transaction))
            .flatMap(it -> it));
  }

  private static Stream<Node> always(Transaction transaction) {
    return Stream.of(
        Node.yesNo("subdomain_user_is_bad", false),
        Node.of("transaction_status", transaction.status().name().toLowerCase(Locale.ROOT)),
        Node.of("transaction_id", transaction.transactionId()),
        Node.of("minutes_left_on_reserve", ReservationAnswer.minutes(transaction.left())),
        Node.of("language_list", LANGUAGE),
        Node.of("remote_site", transaction.remoteSite().orElse("")),
        Node.empty("external_sale_page"));
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
}
