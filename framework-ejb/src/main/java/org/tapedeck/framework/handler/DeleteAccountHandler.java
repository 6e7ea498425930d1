package org.tapedeck.framework.handler;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.tapedeck.framework.command.DeleteAccount;
import org.tapedeck.framework.command.Reply;
import org.tapedeck.framework.command.SecondaryReturnCode;
import org.tapedeck.framework.flow.Handler;
import org.tapedeck.framework.flow.Started;
import org.tapedeck.framework.merchant.Account;
import org.tapedeck.framework.merchant.Caller;
import org.tapedeck.framework.merchant.Merchants;

@Dependent
class DeleteAccountHandler implements Handler<DeleteAccount> {

  private final Known known;
  private final Merchants merchants;

  @Inject
  DeleteAccountHandler(Known known, Merchants merchants) {
    this.known = known;
    this.merchants = merchants;
  }

  @Override
  public Class<DeleteAccount> command() {
    return DeleteAccount.class;
  }

  @Override
  public Started begin(Caller caller, DeleteAccount command) {
    Account.Key key =
        new Account.Key(command.merchantNumber(), command.cassetteName(), command.accountNumber());
    known.accountOf(key);
    // Looked for before the account's row is locked: who has an order's row locked may wait for it.
    Known.unused(
        !merchants.hasOrdersOrBatches(key),
        SecondaryReturnCode.RC_ACCOUNTNUMBER,
        "The account has orders or batches.");
    merchants.remove(known.lockedAccount(key));
    return Started.done(Reply.success());
  }
}
