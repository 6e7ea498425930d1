package org.tapedeck.framework.handler;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.tapedeck.framework.cassette.Numbers;
import org.tapedeck.framework.command.CreateMerchant;
import org.tapedeck.framework.command.Reply;
import org.tapedeck.framework.flow.Handler;
import org.tapedeck.framework.flow.Started;
import org.tapedeck.framework.merchant.Caller;
import org.tapedeck.framework.merchant.Merchant;
import org.tapedeck.framework.merchant.Merchants;
import org.tapedeck.framework.receipt.Receipts;

@Dependent
class CreateMerchantHandler implements Handler<CreateMerchant> {

  private final Merchants merchants;
  private final Numbers numbers;

  @Inject
  CreateMerchantHandler(Merchants merchants, Numbers numbers) {
    this.merchants = merchants;
    this.numbers = numbers;
  }

  @Override
  public Class<CreateMerchant> command() {
    return CreateMerchant.class;
  }

  @Override
  public Started begin(Caller caller, CreateMerchant command) {
    Merchant merchant = new Merchant(command.merchantNumber());
    command.merchantTitle().ifPresent(merchant::retitle);
    command.enabled().ifPresent(merchant::enable);
    merchant.wantTwoPersons(command.twoPersons());
    merchants.add(merchant);
    numbers.prepare(CurrentBatch.numbersOf(command.merchantNumber()));
    numbers.prepare(Receipts.numbersOf(command.merchantNumber()));
    return Started.done(Reply.success());
  }
}
