package org.tapedeck.framework.report;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.function.Supplier;

/** A transaction for each step of a delivery; none is open while a server is spoken to. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ShortTransaction {

  public <T> T inOne(Supplier<T> step) {
    return step.get();
  }
}
