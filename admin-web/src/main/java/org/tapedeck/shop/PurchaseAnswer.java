package org.tapedeck.shop;

import java.util.Optional;
import java.util.stream.Stream;
import org.tapedeck.cassette.Values;
import org.tapedeck.framework.purchase.Answer;
import org.tapedeck.framework.purchase.PurchaseNo;
import org.tapedeck.framework.purchase.Transaction;

/** The end of a purchase (redirect specification, section 5.5). */
final class PurchaseAnswer {

  private PurchaseAnswer() {}

  static Node of(Method method, Answer.Finished finished) {
    Transaction transaction = finished.transaction();
    Optional<PurchaseNo> no = finished.no();
    return Node.with(
        method.result(),
        Stream.of(
                Stream.of(Node.yesNo("subdomain_user_is_bad", false)),
                no.stream().flatMap(PurchaseAnswer::failure),
                Stream.of(
                    no.map(it -> TrolleyNode.failed(transaction, it))
                        .orElseGet(() -> TrolleyNode.bought(transaction)),
                    CustomerNode.of(transaction.customer().orElse(Values.NONE)),
                    Node.of("trolley_token", transaction.trolleyToken()),
                    Node.of("trolley_order_count", 1)))
            .flatMap(it -> it));
  }

  private static Stream<Node> failure(PurchaseNo no) {
    return Stream.of(
        Node.of("purchase_fail_code", no.code()),
        Node.of("purchase_fail_desc", no.sentence()),
        Node.yesNo("failed_cv_two", no.failedCvTwo()),
        Node.yesNo("failed_avs", no.failedAvs()),
        Node.yesNo("failed_3d_secure", no.failed3dSecure()));
  }
}
