package org.tapedeck.framework.handler;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.tapedeck.framework.command.DeleteMerchant;
import org.tapedeck.framework.command.Reply;
import org.tapedeck.framework.command.SecondaryReturnCode;
import org.tapedeck.framework.flow.Handler;
import org.tapedeck.framework.flow.Started;
import org.tapedeck.framework.merchant.Caller;
import org.tapedeck.framework.merchant.Merchant;
import org.tapedeck.framework.merchant.Merchants;
import org.tapedeck.framework.merchant.Users;

@Dependent
class DeleteMerchantHandler implements Handler<DeleteMerchant> {

  private final Known known;
  private final Merchants merchants;
  private final Users users;

  @Inject
  DeleteMerchantHandler(Known known, Merchants merchants, Users users) {
    this.known = known;
    this.merchants = merchants;
    this.users = users;
  }

  @Override
  public Class<DeleteMerchant> command() {
    return DeleteMerchant.class;
  }

  @Override
  public Started begin(Caller caller, DeleteMerchant command) {
    known.merchant(command.merchantNumber());
    Known.unused(
        !merchants.hasPaySystems(command.merchantNumber()),
        SecondaryReturnCode.RC_MERCHANTNUMBER,
        "The merchant still uses a cassette.");
    Merchant merchant = known.lockedMerchant(command.merchantNumber());
    // Who had a right to him must have none to the next one under his number.
    users.removeRights(command.merchantNumber());
    merchants.remove(merchant);
    return Started.done(Reply.success());
  }
}
