package org.tapedeck.framework.handler;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.tapedeck.framework.command.DeletePaySystem;
import org.tapedeck.framework.command.Reply;
import org.tapedeck.framework.command.SecondaryReturnCode;
import org.tapedeck.framework.flow.Handler;
import org.tapedeck.framework.flow.Started;
import org.tapedeck.framework.merchant.Caller;
import org.tapedeck.framework.merchant.Merchants;

@Dependent
class DeletePaySystemHandler implements Handler<DeletePaySystem> {

  private final Known known;
  private final Merchants merchants;

  @Inject
  DeletePaySystemHandler(Known known, Merchants merchants) {
    this.known = known;
    this.merchants = merchants;
  }

  @Override
  public Class<DeletePaySystem> command() {
    return DeletePaySystem.class;
  }

  @Override
  public Started begin(Caller caller, DeletePaySystem command) {
    known.paySystem(
        command.merchantNumber(), command.cassetteName(), SecondaryReturnCode.RC_CASSETTENAME);
    Known.unused(
        !merchants.hasAccountsOrObjects(command.merchantNumber(), command.cassetteName()),
        SecondaryReturnCode.RC_CASSETTENAME,
        "The merchant still has an account there, or an object of the cassette's own.");
    merchants.remove(known.lockedPaySystem(command.merchantNumber(), command.cassetteName()));
    return Started.done(Reply.success());
  }
}
