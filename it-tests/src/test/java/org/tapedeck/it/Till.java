package org.tapedeck.it;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The till of a shop, whose software takes orders in dollars at the door, to be paid by card. */
final class Till {

  private final Stage stage;
  private final Shop shop;

  Till(Stage stage, Shop shop) {
    this.stage = stage;
    this.shop = shop;
  }

  /** An order that waits for somebody who approves it. */
  void takesOrder(int order, int cents) throws IOException, InterruptedException {
    purchase(order, cents, "APPROVEFLAG=0", "DEPOSITFLAG=0", "PAYMENTNUMBER=", "PAYMENTAMOUNT=");
  }

  /** An order that the host has approved, and whose payment waits for its deposit. */
  void approves(int order, int cents) throws IOException, InterruptedException {
    purchase(order, cents, "DEPOSITFLAG=0", "PAYMENTAMOUNT=" + cents);
  }

  /** An order whose payment stands in a batch. */
  void sells(int order, int cents) throws IOException, InterruptedException {
    purchase(order, cents, "PAYMENTAMOUNT=" + cents);
  }

  /** The two codes of the reply. */
  private String purchase(int order, int cents, String... more)
      throws IOException, InterruptedException {
    return gives(
        Stream.concat(
                Stream.of("purchase", "ORDERNUMBER=" + order, "AMOUNT=" + cents), Stream.of(more))
            .toArray(String[]::new));
  }

  /**
   * @param words as in a story
   */
  String gives(String... words) throws IOException, InterruptedException {
    Reply reply =
        stage.send(
            Optional.of(stage.administrator()),
            Phrases.keywords(
                List.of(words),
                value -> value.equals("{shop}") ? "" + shop.merchantNumber() : value));
    return reply.code("primaryRC") + " " + reply.code("secondaryRC");
  }
}
