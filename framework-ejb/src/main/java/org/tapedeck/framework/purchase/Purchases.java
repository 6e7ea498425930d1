package org.tapedeck.framework.purchase;

/**
 * The engine as shops see it that buy in two parts (redirect specification, section 5). No
 * transaction is open when one of these is called, so none is while a bank is asked.
 */
public interface Purchases {

  /** Holds an order for the shop. */
  Answer reserve(Shop shop, Reserve call);

  /** Begins to buy; a page is the answer, or a failure. */
  Answer partOne(Shop shop, PartOne call);

  /** The buyer came back, or was called back: another page, or the end. */
  Answer partTwo(Shop shop, PartTwo call);

  /** What is known of a purchase. */
  Answer info(Shop shop, String transactionId);

  /** Gives a reservation back that was not bought. */
  Answer release(Shop shop, String transactionId);
}
