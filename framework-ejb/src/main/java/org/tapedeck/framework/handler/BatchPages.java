package org.tapedeck.framework.handler;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.tapedeck.cassette.BatchItem;
import org.tapedeck.cassette.BatchItem.Kind;
import org.tapedeck.cassette.Money;
import org.tapedeck.cassette.Values;
import org.tapedeck.framework.order.Credit;
import org.tapedeck.framework.order.Order;
import org.tapedeck.framework.order.Orders;
import org.tapedeck.framework.order.Payment;
import org.tapedeck.framework.vault.Vault;

/**
 * Pages of a batch's payments and credits. An EJB, because the thread that sends a batch is not the
 * container's, and only an EJB brings its own context and its own short transaction.
 */
@Stateless
public class BatchPages {

  private static final int PAGE = 200;

  private Orders orders;
  private Vault vault;

  protected BatchPages() {}

  @Inject
  public BatchPages(Orders orders, Vault vault) {
    this.orders = orders;
    this.vault = vault;
  }

  public List<BatchItem> payments(String batchId, int afterOrder, int afterPayment) {
    return orders.paymentsIn(batchId, afterOrder, afterPayment, PAGE).stream()
        .map(row -> item(row.order(), row.payment()))
        .toList();
  }

  public List<BatchItem> credits(String batchId, int afterOrder, int afterCredit) {
    return orders.creditsIn(batchId, afterOrder, afterCredit, PAGE).stream()
        .map(row -> item(row.order(), row.credit()))
        .toList();
  }

  private BatchItem item(Order order, Payment payment) {
    return new BatchItem(
        Kind.PAYMENT,
        order.orderNumber(),
        payment.paymentNumber(),
        order.money(payment.depositAmount()),
        order.money(payment.authorizedAmount()),
        card(order),
        payment.properties(),
        payment.transactionNumber(),
        Instant.ofEpochMilli(payment.approveMillis()),
        payment.slip());
  }

  private BatchItem item(Order order, Credit credit) {
    Money amount = order.money(credit.amount());
    return new BatchItem(
        Kind.CREDIT,
        order.orderNumber(),
        credit.creditNumber(),
        amount,
        amount,
        card(order),
        Values.NONE,
        credit.transactionNumber(),
        Instant.ofEpochMilli(credit.createdMillis()));
  }

  private Values card(Order order) {
    return vault.open(order.id(), order.kept());
  }
}
