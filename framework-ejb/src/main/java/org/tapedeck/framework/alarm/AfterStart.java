package org.tapedeck.framework.alarm;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;

/**
 * Where messages wait for the server to be ready. The container hands them out before that; but it
 * lets nobody call this bean until the one that it depends on is there.
 */
@Singleton
@DependsOn("LeaseTimer")
@Lock(LockType.READ)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AfterStart {

  /** Returns when the server has started. */
  public void reached() {}
}
