package org.tapedeck.framework.handler;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.tapedeck.framework.command.ModifyMerchant;
import org.tapedeck.framework.command.Reply;
import org.tapedeck.framework.flow.Handler;
import org.tapedeck.framework.flow.Started;
import org.tapedeck.framework.merchant.Caller;
import org.tapedeck.framework.merchant.Merchant;

@Dependent
class ModifyMerchantHandler implements Handler<ModifyMerchant> {

  private final Known known;

  @Inject
  ModifyMerchantHandler(Known known) {
    this.known = known;
  }

  @Override
  public Class<ModifyMerchant> command() {
    return ModifyMerchant.class;
  }

  @Override
  public Started begin(Caller caller, ModifyMerchant command) {
    Merchant merchant = known.lockedMerchant(command.merchantNumber());
    command.merchantTitle().ifPresent(merchant::retitle);
    command.enabled().ifPresent(merchant::enable);
    merchant.wantTwoPersons(command.twoPersons());
    return Started.done(Reply.success());
  }
}
