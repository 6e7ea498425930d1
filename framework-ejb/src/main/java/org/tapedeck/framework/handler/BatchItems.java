package org.tapedeck.framework.handler;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Queue;
import org.tapedeck.cassette.BatchItem;
import org.tapedeck.cassette.BatchItem.Kind;
import org.tapedeck.cassette.Money;
import org.tapedeck.cassette.Values;
import org.tapedeck.framework.batch.Batch;
import org.tapedeck.framework.order.Credit;
import org.tapedeck.framework.order.Order;
import org.tapedeck.framework.order.Orders;
import org.tapedeck.framework.order.Payment;
import org.tapedeck.framework.vault.Vault;

/** A batch's payments and then its credits, read page by page as the host is sent them. */
@Dependent
class BatchItems {

  private static final int PAGE = 200;

  private final Orders orders;
  private final Vault vault;

  @Inject
  BatchItems(Orders orders, Vault vault) {
    this.orders = orders;
    this.vault = vault;
  }

  Iterable<BatchItem> of(Batch batch) {
    String batchId = batch.id();
    return () ->
        new Walk(
            List.of(
                (order, number) -> payments(batchId, order, number),
                (order, number) -> credits(batchId, order, number)));
  }

  private List<BatchItem> payments(String batchId, int afterOrder, int afterPayment) {
    return orders.paymentsIn(batchId, afterOrder, afterPayment, PAGE).stream()
        .map(row -> item(row.order(), row.payment()))
        .toList();
  }

  private List<BatchItem> credits(String batchId, int afterOrder, int afterCredit) {
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
        order.money(payment.approveAmount()),
        card(order),
        payment.properties(),
        payment.transactionNumber(),
        Instant.ofEpochMilli(payment.approveMillis()));
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

  /** The page that follows an order and a payment or credit number. */
  private interface Pages {
    List<BatchItem> after(int order, int number);
  }

  /** Holds one page at a time. */
  private static final class Walk implements Iterator<BatchItem> {

    private final Queue<Pages> kinds;
    private final Queue<BatchItem> page = new ArrayDeque<>();
    private int order;
    private int number;

    Walk(List<Pages> kinds) {
      this.kinds = new ArrayDeque<>(kinds);
    }

    @Override
    public boolean hasNext() {
      while (page.isEmpty() && !kinds.isEmpty()) {
        turn();
      }
      return !page.isEmpty();
    }

    @Override
    public BatchItem next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      BatchItem item = page.remove();
      order = item.orderNumber();
      number = item.number();
      return item;
    }

    private void turn() {
      page.addAll(kinds.element().after(order, number));
      if (page.isEmpty()) {
        kinds.remove();
        order = 0;
        number = 0;
      }
    }
  }
}
