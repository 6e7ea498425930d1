package org.tapedeck.framework.purchase;

import org.tapedeck.framework.cardholder.Step;
import org.tapedeck.framework.command.Reply;

/**
 * The steps of a purchase, a transaction each. A call that is refused leaves by {@link NotTaken},
 * and one that another was faster than by {@link org.tapedeck.framework.flow.Overtaken}.
 */
public interface PurchaseSteps {

  Answer reserve(Shop shop, Reserve call);

  Next partOne(Shop shop, PartOne call);

  Next partTwo(Shop shop, PartTwo call);

  /**
   * The directory has said whether a card's holder is to go to his issuer.
   *
   * @param box the card's; another one may have taken its place
   */
  Next issuerFound(String transactionId, String box, Step step);

  /** The command was given; what came of it stands in the database, or nothing does. */
  Next given(String transactionId, Reply reply);

  /** The call was heard; what came of it stands in the database. */
  Next heard(String transactionId);

  Answer info(Shop shop, String transactionId);

  Answer release(Shop shop, String transactionId);

  /** The buyer has not come back, and the shop gives no answer. */
  void abandon(String transactionId);
}
