package org.tapedeck.framework.replay;

import org.tapedeck.framework.batch.Batch;
import org.tapedeck.framework.order.Credit;
import org.tapedeck.framework.order.Order;
import org.tapedeck.framework.order.Payment;

/**
 * The object that a command moves.
 *
 * @param id its key
 * @param owner the order or the batch that it is, or is a part of
 */
public record Moved(Kind kind, String id, String owner) {

  /** What can be moved. */
  public enum Kind {
    ORDER,
    PAYMENT,
    CREDIT,
    BATCH
  }

  static Moved order(int merchantNumber, int orderNumber) {
    return ofOrder(Kind.ORDER, Order.id(merchantNumber, orderNumber), merchantNumber, orderNumber);
  }

  static Moved payment(int merchantNumber, int orderNumber, int paymentNumber) {
    String id = Payment.id(Order.id(merchantNumber, orderNumber), paymentNumber);
    return ofOrder(Kind.PAYMENT, id, merchantNumber, orderNumber);
  }

  static Moved credit(int merchantNumber, int orderNumber, int creditNumber) {
    String id = Credit.id(Order.id(merchantNumber, orderNumber), creditNumber);
    return ofOrder(Kind.CREDIT, id, merchantNumber, orderNumber);
  }

  static Moved batch(int merchantNumber, int batchNumber) {
    String id = Batch.id(merchantNumber, batchNumber);
    return new Moved(Kind.BATCH, id, name(Kind.BATCH, id));
  }

  private static Moved ofOrder(Kind kind, String id, int merchantNumber, int orderNumber) {
    return new Moved(kind, id, name(Kind.ORDER, Order.id(merchantNumber, orderNumber)));
  }

  /** The same by its name. */
  static Moved named(String name, String owner) {
    String[] words = name.split(" ", 2);
    return new Moved(Kind.valueOf(words[0]), words[1], owner);
  }

  /** An order and a batch may have the same key, a payment and a credit too. */
  public String name() {
    return name(kind, id);
  }

  private static String name(Kind kind, String id) {
    return kind + " " + id;
  }
}
