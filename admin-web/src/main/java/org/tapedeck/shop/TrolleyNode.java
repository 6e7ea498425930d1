package org.tapedeck.shop;

import java.util.Locale;
import java.util.stream.Stream;
import org.tapedeck.framework.purchase.PurchaseNo;
import org.tapedeck.framework.purchase.Transaction;

/** A purchase as a trolley with one bundle, that has our one order (section 5.5). */
final class TrolleyNode {

  private TrolleyNode() {}

  /** One that is not decided. */
  static Node of(Transaction transaction) {
    return of(transaction, Stream.empty(), Stream.empty());
  }

  static Node bought(Transaction transaction) {
    return of(
        transaction,
        Stream.of(result(Node.yesNo("success", true), Node.yesNo("is_partial", false))),
        Stream.of(result(Node.yesNo("success", true), Node.yesNo("is_semi_credit", false))));
  }

  static Node failed(Transaction transaction, PurchaseNo no) {
    return of(
        transaction,
        Stream.of(
            result(Node.yesNo("success", false), Node.yesNo("is_partial", false)),
            Node.of("purchase_error", no.sentence())),
        Stream.of(
            result(
                Node.yesNo("success", false),
                Node.yesNo("is_semi_credit", false),
                Node.of("failure_reason", no.sentence()),
                Node.yesNo("failed_cv_two", no.failedCvTwo()),
                Node.yesNo("failed_avs", no.failedAvs()),
                Node.yesNo("failed_3d_secure", no.failed3dSecure()))));
  }

  private static Node result(Node... children) {
    return Node.with("purchase_result", children);
  }

  private static Node of(Transaction transaction, Stream<Node> ofTrolley, Stream<Node> ofBundle) {
    return Node.with(
        "trolley",
        Stream.of(
                Stream.of(Node.of("transaction_id", transaction.transactionId())),
                ofTrolley,
                Stream.of(
                    bundle(transaction, ofBundle),
                    Node.of("trolley_bundle_count", 1),
                    Node.of("trolley_order_count", 1),
                    Node.of("random_index", index(transaction))))
            .flatMap(it -> it));
  }

  /** Nobody can guess it, and it stays with its transaction. */
  private static String index(Transaction transaction) {
    return transaction.transactionId().replace("-", "").toLowerCase(Locale.ROOT);
  }

  private static Node bundle(Transaction transaction, Stream<Node> result) {
    Price price = new Price(transaction.amount());
    Stream<Node> sums =
        Stream.of(
            Node.of("bundle_source_code", transaction.cassetteName()),
            Node.of("bundle_source_desc", transaction.merchantTitle()),
            Node.of("source_code", transaction.cassetteName()),
            Node.of("source_desc", transaction.merchantTitle()),
            Node.of("bundle_order_count", 1),
            Node.of("bundle_total_seatprice", price.amount()),
            Node.of("bundle_total_surcharge", price.zero()),
            Node.of("bundle_total_despatch", price.zero()),
            Node.of("bundle_total_cost", price.amount()),
            Node.of("bundle_total_combined", price.amount()),
            price.currency("currency"));
    return Node.with(
        "bundle",
        Stream.of(sums, result, Stream.of(OrderNode.of(transaction, price))).flatMap(it -> it));
  }
}
