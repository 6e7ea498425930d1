package org.tapedeck.framework.handler;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.tapedeck.cassette.Cassette;
import org.tapedeck.cassette.Scope;
import org.tapedeck.framework.cassette.HostNumbers;
import org.tapedeck.framework.command.CreateAccount;
import org.tapedeck.framework.command.SecondaryReturnCode;
import org.tapedeck.framework.flow.Handler;
import org.tapedeck.framework.flow.Started;
import org.tapedeck.framework.merchant.Account;
import org.tapedeck.framework.merchant.Caller;
import org.tapedeck.framework.merchant.Configurations;
import org.tapedeck.framework.merchant.Merchants;
import org.tapedeck.framework.vault.Kept;

@Dependent
class CreateAccountHandler implements Handler<CreateAccount> {

  private final Known known;
  private final Merchants merchants;
  private final Configurations configurations;
  private final HostNumbers numbers;
  private final Settings settings;

  @Inject
  CreateAccountHandler(
      Known known,
      Merchants merchants,
      Configurations configurations,
      HostNumbers numbers,
      Settings settings) {
    this.known = known;
    this.merchants = merchants;
    this.configurations = configurations;
    this.numbers = numbers;
    this.settings = settings;
  }

  @Override
  public Class<CreateAccount> command() {
    return CreateAccount.class;
  }

  @Override
  public Started begin(Caller caller, CreateAccount command) {
    Cassette cassette = known.cassette(command.cassetteName(), SecondaryReturnCode.RC_CASSETTENAME);
    known.paySystem(
        command.merchantNumber(), command.cassetteName(), SecondaryReturnCode.RC_CASSETTENAME);
    Settings.Owner owner = new Settings.Owner(cassette, Scope.ACCOUNT, key(command).id());
    Settings.Taken taken = settings.first(owner, command.protocolData());
    Account account = account(taken.kept(), command);
    merchants.add(account);
    numbers.prepare(cassette, configurations.of(account.key()));
    return Started.done(taken.reply());
  }

  private static Account account(Kept settings, CreateAccount command) {
    Account account = new Account(key(command), settings);
    command.accountTitle().ifPresent(account::retitle);
    command.financialInstitution().ifPresent(account::moveTo);
    command.enabled().ifPresent(account::enable);
    account.change(command.approvals());
    return account;
  }

  private static Account.Key key(CreateAccount command) {
    return new Account.Key(
        command.merchantNumber(), command.cassetteName(), command.accountNumber());
  }
}
