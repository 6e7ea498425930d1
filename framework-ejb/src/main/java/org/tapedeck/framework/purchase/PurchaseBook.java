package org.tapedeck.framework.purchase;

import java.util.Optional;

/** Purchases and their return tokens, as the database keeps them. */
public interface PurchaseBook {

  void add(StoredPurchase purchase);

  /** Whoever comes with the same token waits here, and is then overtaken. */
  void add(StoredReturn token);

  Optional<StoredPurchase> purchase(String transactionId);

  /** Reads it anew, since somebody may have moved it until its order was locked. */
  void readAgain(StoredPurchase purchase);

  /** The last purchase of an order. */
  Optional<StoredPurchase> lastOf(String orderId);

  Optional<StoredReturn> token(String userName, String token);

  /** The same of a token. */
  void readAgain(StoredReturn token);

  /** The newest token of a purchase. */
  Optional<StoredReturn> newest(String transactionId);

  /** Nobody need come back by any token of the purchase any more. */
  void closeReturns(String transactionId);
}
