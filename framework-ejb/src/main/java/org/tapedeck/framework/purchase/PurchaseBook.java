package org.tapedeck.framework.purchase;

import java.util.List;
import java.util.Optional;

/** Purchases and their return tokens, as the database keeps them. */
public interface PurchaseBook {

  void add(StoredPurchase purchase);

  /** Whoever comes with the same token waits here, and is then overtaken. */
  void add(StoredReturn token);

  Optional<StoredPurchase> purchase(String transactionId);

  /** Reads it anew, since somebody may have moved it until its order was locked. */
  void readAgain(StoredPurchase purchase);

  /** The purchases of an order that hold it, or have bought it: one, or none. */
  List<StoredPurchase> holding(String orderId);

  /** The purchases of an order for which somebody was sent away, the last one first. */
  List<StoredPurchase> begun(String orderId);

  Optional<StoredReturn> token(String userName, String token);

  /** The newest token of a purchase. */
  Optional<StoredReturn> newest(String transactionId);

  /** Nobody need come back by any token of the purchase any more. */
  void closeReturns(String transactionId);
}
