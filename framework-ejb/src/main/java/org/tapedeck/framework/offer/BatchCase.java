package org.tapedeck.framework.offer;

import org.tapedeck.framework.batch.Batch;
import org.tapedeck.framework.batch.BatchRules;
import org.tapedeck.framework.command.Rule;
import org.tapedeck.framework.merchant.Account;

/**
 * A batch.
 *
 * @param isGivenByHost whether a host has given back by itself some of what is in it
 * @param isAwaited whether somebody waits for its report
 */
record BatchCase(Batch batch, Asking asking, boolean isGivenByHost, boolean isAwaited)
    implements AskedCase {

  @Override
  public String id() {
    return "B:" + batch.id();
  }

  @Override
  public Account.Key account() {
    return Accounts.of(batch);
  }

  boolean mayBeClosed() {
    return Rule.allHold(BatchRules.CLOSE, new BatchRules.Closing(batch, asking.isAtThisMoment()));
  }

  boolean mayBeForced() {
    return mayBeClosed() && batch.isForceAllowed();
  }

  boolean mayBePurged() {
    return Rule.allHold(BatchRules.PURGE, new BatchRules.Purging(batch, isGivenByHost));
  }

  boolean mayBeDeleted() {
    return !isAwaited && Rule.allHold(BatchRules.DELETE, batch);
  }
}
