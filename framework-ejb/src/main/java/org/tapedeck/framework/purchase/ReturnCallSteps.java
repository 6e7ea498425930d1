package org.tapedeck.framework.purchase;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.function.Supplier;

/** A transaction for each step around a call; none is open while a shop is called. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ReturnCallSteps {

  public <T> T inOne(Supplier<T> step) {
    return step.get();
  }
}
