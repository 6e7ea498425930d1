package org.tapedeck.hostsim.storefront;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tapedeck.hostsim.bank.Form;
import org.w3c.dom.Element;

/** The shop's orders, as the server knows them. */
final class Orders {
  private static final String MOST = "10000";

  private final DoorClient door;

  Orders(DoorClient door) {
    this.door = door;
  }

  /** An order as the shop shows it. */
  record Row(int number, String paymentType, String amount, String state, String payment) {
    private static Row of(Element order) {
      Optional<Element> payment =
          Reply.all(order, "PSPayment").stream().reduce((one, next) -> next);
      return new Row(
          Integer.parseInt(order.getAttribute("orderNumber")),
          order.getAttribute("paymentType"),
          Money.shown(order),
          order.getAttribute("state"),
          payment.map(it -> it.getAttribute("state")).orElse("none"));
    }
  }

  /** The last first. */
  List<Row> all() {
    return door
        .send(Form.of("OPERATION", "QUERYORDERS", "WITHPAYMENTS", "1", "RETURNATMOST", MOST))
        .all("PSOrder")
        .stream()
        .map(Row::of)
        .sorted(Comparator.comparingInt(Row::number).reversed())
        .toList();
  }

  /**
   * The address of the page to which the buyer is to be sent.
   *
   * @param key one for each display of the form
   * @throws IllegalArgumentException with what the server says, when it does not send him anywhere
   */
  String buy(String key, String number, PayBy bank, String amount) {
    String units = bank.units(amount);
    Reply reply =
        door.sendOnce(
            key,
            Form.of(
                "OPERATION",
                "ACCEPTPAYMENT",
                "ORDERNUMBER",
                number,
                "PAYMENTTYPE",
                bank.paymentType(),
                "ACCOUNTNUMBER",
                "1",
                "AMOUNT",
                units,
                "AMOUNTEXP10",
                bank.exponent(),
                "CURRENCY",
                bank.currency(),
                "APPROVEFLAG",
                "1",
                "DEPOSITFLAG",
                "1",
                "PAYMENTNUMBER",
                "1",
                "PAYMENTAMOUNT",
                units));
    return reply
        .find("PSVisit", "page")
        .orElseThrow(() -> new IllegalArgumentException(reply.codes() + " " + reply.message()));
  }

  /**
   * An order that is to be paid in two parts: whatever it is paid by, nothing begins before part
   * one, also where the account approves by itself.
   *
   * @throws IllegalArgumentException with what the server says, when it does not take it
   */
  void accept(String key, String number, PayBy bank, String amount) {
    Form order =
        Form.of(
            "OPERATION",
            "ACCEPTPAYMENT",
            "ORDERNUMBER",
            number,
            "PAYMENTTYPE",
            bank.paymentType(),
            "ACCOUNTNUMBER",
            "1",
            "AMOUNT",
            bank.units(amount),
            "AMOUNTEXP10",
            bank.exponent(),
            "CURRENCY",
            bank.currency(),
            "TWOPART",
            "1");
    Reply reply = door.sendOnce(key, order);
    if (!reply.isDone()) {
      throw new IllegalArgumentException(reply.codes() + " " + reply.message());
    }
  }
}
