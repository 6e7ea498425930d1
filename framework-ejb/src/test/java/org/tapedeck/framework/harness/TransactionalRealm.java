package org.tapedeck.framework.harness;

import org.tapedeck.framework.merchant.Caller;
import org.tapedeck.framework.merchant.Login;
import org.tapedeck.framework.merchant.Realm;

/** A realm with a transaction around each of its methods. */
final class TransactionalRealm extends Realm {

  private final Transactions transactions;
  private final Realm realm;

  TransactionalRealm(Transactions transactions, Realm realm) {
    this.transactions = transactions;
    this.realm = realm;
  }

  @Override
  public boolean fits(String name, String password) {
    return transactions.inOne(() -> realm.fits(name, password));
  }

  @Override
  public Login login(String name, String password) {
    return transactions.inOne(() -> realm.login(name, password));
  }

  @Override
  public Caller caller(String name) {
    return transactions.inOne(() -> realm.caller(name));
  }
}
