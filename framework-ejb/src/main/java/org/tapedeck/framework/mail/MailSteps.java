package org.tapedeck.framework.mail;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.function.Supplier;

/** A transaction for each step around sending; none is open while a mail server is spoken to. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class MailSteps {

  public <T> T inOne(Supplier<T> step) {
    return step.get();
  }
}
