package org.tapedeck.shop;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.stream.Stream;
import org.tapedeck.framework.purchase.CardType;
import org.tapedeck.framework.purchase.Needs;
import org.tapedeck.framework.purchase.Transaction;

/** make_reservation (redirect specification, section 5.2). */
final class ReservationAnswer {

  private static final int MILLIS_OF_A_MINUTE = 60_000;

  private ReservationAnswer() {}

  static Node of(Transaction transaction, String block) {
    Needs needs = transaction.needs();
    return Node.with(
        Method.MAKE_RESERVATION.result(),
        Stream.of(
            Node.yesNo("subdomain_user_is_bad", false),
            Node.of("crypto_block", block),
            Node.of("transaction_id", transaction.transactionId()),
            Node.of("minutes_left_on_reserve", minutes(transaction.left())),
            Node.yesNo("need_payment_card", needs.card()),
            Node.with("acceptable_cards", cards(needs)),
            Node.yesNo("needs_email_address", needs.email()),
            Node.yesNo("needs_agent_reference", false),
            Node.yesNo("supports_billing_address", needs.billingAddress()),
            Node.with("prefilled_customer_data", Node.yesNo("can_edit", true)),
            Node.with("permitted_countries", Countries.all()),
            Node.empty("failed_orders"),
            TrolleyNode.of(transaction),
            Node.of("trolley_token", transaction.trolleyToken()),
            Node.of("trolley_order_count", 1)));
  }

  /** With three decimals, as 15.000. */
  static String minutes(Duration left) {
    return BigDecimal.valueOf(left.toMillis())
        .divide(BigDecimal.valueOf(MILLIS_OF_A_MINUTE), 3, RoundingMode.DOWN)
        .toPlainString();
  }

  private static Stream<Node> cards(Needs needs) {
    return Stream.of(CardType.values())
        .filter(it -> needs.card() && needs.cards().contains(it))
        .map(
            it ->
                Node.with(
                    "card",
                    Node.of("card_type", it.code()),
                    Node.of("card_desc", it.description())));
  }
}
