package org.tapedeck.framework.receipt;

import java.util.Map;
import org.tapedeck.cassette.Values;
import org.tapedeck.framework.harness.Engine;
import org.tapedeck.framework.harness.Parts;
import org.tapedeck.framework.order.Order;
import org.tapedeck.framework.order.Payment;

/** Payments that were made, and their receipts as a bank's proof has them issued. */
public final class Till {

  private final Parts parts;
  private final Engine engine;

  public Till(Engine engine) {
    this.engine = engine;
    this.parts = engine.parts();
  }

  /** Order 7 of merchant 1, say, is paid in full. */
  public Till pays(int merchant, int order, String money) {
    engine.does(
        ("ACCEPTPAYMENT MERCHANTNUMBER=%d ORDERNUMBER=%d %s APPROVEFLAG=1 DEPOSITFLAG=1"
                + " PAYMENTNUMBER=1 PAYMENT%s")
            .formatted(merchant, order, money, money.split(" ")[0]));
    return this;
  }

  /** The receipt of the first payment of an order, in a transaction of its own. */
  public Receipt issues(int merchant, int order, Map<String, String> evidence) {
    return parts.transactions().inOne(() -> issueHere(merchant, order, evidence));
  }

  public Receipt issues(int merchant, int order) {
    return issues(merchant, order, Map.of());
  }

  /** The same in the transaction that is open. */
  public Receipt issueHere(int merchant, int order, Map<String, String> evidence) {
    Order locked = parts.orders().lock(Order.id(merchant, order)).orElseThrow();
    Payment payment = parts.orders().payment(Payment.id(locked.id(), 1)).orElseThrow();
    payment.hostAnsweredLate(Values.of(evidence), parts.clock().instant());
    return parts.receipts().issue(locked, payment, parts.clock().instant());
  }
}
