package org.tapedeck.framework.purchase;

/** What becomes of a purchase when nobody comes back, though the server has called long enough. */
public interface Abandonment {

  /**
   * Resolves what is half done. No transaction is open. It may be called again for the same
   * purchase, whatever has become of it.
   *
   * @return false when it is just being paid, so that nothing was done; it is to be asked again
   *     soon
   */
  boolean over(String purchaseId);
}
