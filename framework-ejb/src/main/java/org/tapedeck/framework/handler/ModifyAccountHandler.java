package org.tapedeck.framework.handler;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.tapedeck.cassette.Cassette;
import org.tapedeck.cassette.DailyClose;
import org.tapedeck.cassette.Scope;
import org.tapedeck.framework.batch.Batches;
import org.tapedeck.framework.cassette.HostNumbers;
import org.tapedeck.framework.command.ModifyAccount;
import org.tapedeck.framework.command.PrimaryReturnCode;
import org.tapedeck.framework.command.Refused;
import org.tapedeck.framework.command.SecondaryReturnCode;
import org.tapedeck.framework.flow.Attempts;
import org.tapedeck.framework.flow.Handler;
import org.tapedeck.framework.flow.Started;
import org.tapedeck.framework.merchant.Account;
import org.tapedeck.framework.merchant.Caller;
import org.tapedeck.framework.merchant.Configurations;
import org.tapedeck.framework.merchant.Validity;

@Dependent
class ModifyAccountHandler implements Handler<ModifyAccount> {

  private final Known known;
  private final Configurations configurations;
  private final HostNumbers numbers;
  private final Settings settings;
  private final Batches batches;
  private final Attempts attempts;
  private final Validity validity;
  private final Clock clock;

  @Inject
  ModifyAccountHandler(
      Known known,
      Configurations configurations,
      HostNumbers numbers,
      Settings settings,
      Batches batches,
      Attempts attempts,
      Validity validity,
      Clock clock) {
    this.known = known;
    this.configurations = configurations;
    this.numbers = numbers;
    this.settings = settings;
    this.batches = batches;
    this.attempts = attempts;
    this.validity = validity;
    this.clock = clock;
  }

  @Override
  public Class<ModifyAccount> command() {
    return ModifyAccount.class;
  }

  @Override
  public Started begin(Caller caller, ModifyAccount command) {
    Cassette cassette = known.cassette(command.cassetteName(), SecondaryReturnCode.RC_CASSETTENAME);
    Account account = known.lockedAccount(key(command));
    Settings.Owner owner = new Settings.Owner(cassette, Scope.ACCOUNT, account.id());
    Settings.Taken taken = settings.changed(owner, account.kept(), command.protocolData());
    Optional<DailyClose> before = dailyClose(cassette, account);
    List<String> scopes = scopes(cassette, account);
    account.keep(taken.kept());
    if (!scopes.equals(scopes(cassette, account))) {
      isAnotherTerminal(account.key());
    }
    change(account, command);
    if (!dailyClose(cassette, account).equals(before)) {
      batches.closingTimeChanged(
          command.merchantNumber(), cassette.name(), command.accountNumber(), clock.instant());
    }
    // Another terminal has a series of its own.
    numbers.prepare(cassette, configurations.of(account.key()));
    return Started.done(taken.reply());
  }

  /** None of an account that is not whole: nothing was ever asked for it as it is. */
  private List<String> scopes(Cassette cassette, Account account) {
    return validity.ofAccount(account.key())
        ? numbers.scopes(cassette, configurations.of(account.key()))
        : List.of();
  }

  /** A question that is repeated in another terminal's name is another question to the host. */
  private void isAnotherTerminal(Account.Key account) {
    if (attempts.isAnyOpenOf(account.cassetteName(), account.merchantNumber())) {
      throw new Refused(
          PrimaryReturnCode.PRC_VERB_NOT_VALID_IN_PRESENT_STATE,
          SecondaryReturnCode.RC_ACCOUNTNUMBER,
          "A host is still asked about a payment or a batch of the merchant; until it has answered"
              + " the account stays at its terminal.");
    }
    batches.forgetNumbers(
        account.merchantNumber(), account.cassetteName(), account.accountNumber());
  }

  private static void change(Account account, ModifyAccount command) {
    command.accountTitle().ifPresent(account::retitle);
    command.financialInstitution().ifPresent(account::moveTo);
    command.enabled().ifPresent(account::enable);
    account.change(command.approvals());
  }

  private Optional<DailyClose> dailyClose(Cassette cassette, Account account) {
    return cassette.dailyClose(configurations.account(account.key()));
  }

  private static Account.Key key(ModifyAccount command) {
    return new Account.Key(
        command.merchantNumber(), command.cassetteName(), command.accountNumber());
  }
}
