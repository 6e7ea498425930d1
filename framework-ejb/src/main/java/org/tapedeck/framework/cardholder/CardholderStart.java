package org.tapedeck.framework.cardholder;

import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** Settings that are wrong keep the server from starting, and not only the first purchase. */
@Singleton
@Startup
public class CardholderStart {

  protected CardholderStart() {}

  @Inject
  public CardholderStart(CardholderSettings readNow) {}
}
