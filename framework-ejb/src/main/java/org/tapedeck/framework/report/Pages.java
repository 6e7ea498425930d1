package org.tapedeck.framework.report;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import org.tapedeck.framework.order.Orders;
import org.tapedeck.framework.order.Orders.CreditOfOrder;
import org.tapedeck.framework.order.Orders.PaymentOfOrder;

/** A batch's payments and credits, page by page, a short transaction each. */
@Dependent
public class Pages {

  private static final int PAGE = 200;

  private final ShortTransaction transaction;
  private final Orders orders;

  @Inject
  public Pages(ShortTransaction transaction, Orders orders) {
    this.transaction = transaction;
    this.orders = orders;
  }

  /** Takes a page, and may say that no more is wanted. */
  interface Reader<T> {
    void read(List<T> page) throws IOException, NotPut;
  }

  void payments(String batchId, Reader<PaymentOfOrder> reader) throws IOException, NotPut {
    List<PaymentOfOrder> page = payments(batchId, 0, 0);
    while (!page.isEmpty()) {
      reader.read(page);
      PaymentOfOrder last = page.get(page.size() - 1);
      page = payments(batchId, last.order().orderNumber(), last.payment().paymentNumber());
    }
  }

  void credits(String batchId, Reader<CreditOfOrder> reader) throws IOException, NotPut {
    List<CreditOfOrder> page = credits(batchId, 0, 0);
    while (!page.isEmpty()) {
      reader.read(page);
      CreditOfOrder last = page.get(page.size() - 1);
      page = credits(batchId, last.order().orderNumber(), last.credit().creditNumber());
    }
  }

  private List<PaymentOfOrder> payments(String batchId, int order, int payment) {
    return transaction.inOne(() -> orders.paymentsIn(batchId, order, payment, PAGE));
  }

  private List<CreditOfOrder> credits(String batchId, int order, int credit) {
    return transaction.inOne(() -> orders.creditsIn(batchId, order, credit, PAGE));
  }
}
