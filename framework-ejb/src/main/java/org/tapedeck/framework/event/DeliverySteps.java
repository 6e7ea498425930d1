package org.tapedeck.framework.event;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.function.Function;

/** A transaction for each step around sending; none is open while something is sent. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class DeliverySteps {

  private Notices notices;

  protected DeliverySteps() {}

  @Inject
  public DeliverySteps(Notices notices) {
    this.notices = notices;
  }

  public <T> T inOne(Function<Notices, T> step) {
    return step.apply(notices);
  }
}
