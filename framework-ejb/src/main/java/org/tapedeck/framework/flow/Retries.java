package org.tapedeck.framework.flow;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;

/** Asks hosts again that gave no answer. No transaction is open here, as in {@link Commands}. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Retries {

  /**
   * The time of an attempt may have come: it is asked again if it is due and still open, and left
   * alone otherwise. May be called at any time and more than once. Never throws.
   */
  public void wake(String attemptId) {}
}
