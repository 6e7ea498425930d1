package org.tapedeck.framework.handler;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.tapedeck.cassette.Cassette;
import org.tapedeck.cassette.Scope;
import org.tapedeck.cassette.Values;
import org.tapedeck.framework.cassette.HostNumbers;
import org.tapedeck.framework.cassette.KeywordCheck;
import org.tapedeck.framework.command.CreateAccount;
import org.tapedeck.framework.command.Reply;
import org.tapedeck.framework.command.SecondaryReturnCode;
import org.tapedeck.framework.flow.Handler;
import org.tapedeck.framework.flow.Started;
import org.tapedeck.framework.merchant.Account;
import org.tapedeck.framework.merchant.Caller;
import org.tapedeck.framework.merchant.Configurations;
import org.tapedeck.framework.merchant.Merchants;
import org.tapedeck.framework.vault.Kept;
import org.tapedeck.framework.vault.Vault;

@Dependent
class CreateAccountHandler implements Handler<CreateAccount> {

  private final Known known;
  private final Merchants merchants;
  private final Configurations configurations;
  private final HostNumbers numbers;
  private final Vault vault;

  @Inject
  CreateAccountHandler(
      Known known,
      Merchants merchants,
      Configurations configurations,
      HostNumbers numbers,
      Vault vault) {
    this.known = known;
    this.merchants = merchants;
    this.configurations = configurations;
    this.numbers = numbers;
    this.vault = vault;
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
    Account.Key key = key(command);
    Values given = KeywordCheck.given(cassette, Scope.ACCOUNT, command.protocolData());
    KeywordCheck.whole(cassette, Scope.ACCOUNT, given);
    merchants.add(
        account(key, command, vault.keep(key.id(), cassette.keywords().of(Scope.ACCOUNT), given)));
    numbers.prepare(cassette, configurations.of(key));
    return Started.done(Reply.success());
  }

  private static Account.Key key(CreateAccount command) {
    return new Account.Key(
        command.merchantNumber(), command.cassetteName(), command.accountNumber());
  }

  private static Account account(Account.Key key, CreateAccount command, Kept kept) {
    return new Account(
        key,
        command.accountTitle().orElse(null),
        command.financialInstitution().orElse(null),
        kept);
  }
}
