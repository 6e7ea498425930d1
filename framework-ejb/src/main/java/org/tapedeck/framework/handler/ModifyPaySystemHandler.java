package org.tapedeck.framework.handler;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.tapedeck.cassette.Cassette;
import org.tapedeck.cassette.Scope;
import org.tapedeck.framework.command.ModifyPaySystem;
import org.tapedeck.framework.command.PrimaryReturnCode;
import org.tapedeck.framework.command.Refused;
import org.tapedeck.framework.command.SecondaryReturnCode;
import org.tapedeck.framework.flow.Handler;
import org.tapedeck.framework.flow.Started;
import org.tapedeck.framework.merchant.Caller;
import org.tapedeck.framework.merchant.PaySystem;
import org.tapedeck.framework.merchant.Role;

@Dependent
class ModifyPaySystemHandler implements Handler<ModifyPaySystem> {

  private final Known known;
  private final Settings settings;

  @Inject
  ModifyPaySystemHandler(Known known, Settings settings) {
    this.known = known;
    this.settings = settings;
  }

  @Override
  public Class<ModifyPaySystem> command() {
    return ModifyPaySystem.class;
  }

  @Override
  public Started begin(Caller caller, ModifyPaySystem command) {
    command.enabled().ifPresent(wanted -> checkRight(caller));
    Cassette cassette = known.cassette(command.cassetteName(), SecondaryReturnCode.RC_CASSETTENAME);
    PaySystem paySystem = known.lockedPaySystem(command.merchantNumber(), command.cassetteName());
    Settings.Owner owner = new Settings.Owner(cassette, Scope.PAY_SYSTEM, paySystem.id());
    Settings.Taken taken = settings.changed(owner, paySystem.kept(), command.protocolData());
    paySystem.keep(taken.kept());
    command.enabled().ifPresent(paySystem::enable);
    return Started.done(taken.reply());
  }

  /** Which cassettes a merchant may use is not his own administrator's to say. */
  private static void checkRight(Caller caller) {
    if (!caller.holds(Role.PAYMENTS_ADMINISTRATOR)) {
      throw new Refused(
          PrimaryReturnCode.PRC_AUTHORIZATION_ERROR,
          SecondaryReturnCode.RC_ENABLED,
          "ENABLED is the payments administrator's.");
    }
  }
}
