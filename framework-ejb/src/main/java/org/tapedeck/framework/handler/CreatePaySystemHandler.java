package org.tapedeck.framework.handler;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.tapedeck.cassette.Cassette;
import org.tapedeck.cassette.Scope;
import org.tapedeck.framework.command.CreatePaySystem;
import org.tapedeck.framework.command.SecondaryReturnCode;
import org.tapedeck.framework.flow.Handler;
import org.tapedeck.framework.flow.Started;
import org.tapedeck.framework.merchant.Caller;
import org.tapedeck.framework.merchant.Merchants;
import org.tapedeck.framework.merchant.PaySystem;

@Dependent
class CreatePaySystemHandler implements Handler<CreatePaySystem> {

  private final Known known;
  private final Merchants merchants;
  private final Settings settings;

  @Inject
  CreatePaySystemHandler(Known known, Merchants merchants, Settings settings) {
    this.known = known;
    this.merchants = merchants;
    this.settings = settings;
  }

  @Override
  public Class<CreatePaySystem> command() {
    return CreatePaySystem.class;
  }

  @Override
  public Started begin(Caller caller, CreatePaySystem command) {
    known.merchant(command.merchantNumber());
    Cassette cassette = known.cassette(command.cassetteName(), SecondaryReturnCode.RC_CASSETTENAME);
    String id = PaySystem.id(command.merchantNumber(), command.cassetteName());
    Settings.Taken taken =
        settings.first(new Settings.Owner(cassette, Scope.PAY_SYSTEM, id), command.protocolData());
    PaySystem paySystem =
        new PaySystem(command.merchantNumber(), command.cassetteName(), taken.kept());
    command.enabled().ifPresent(paySystem::enable);
    merchants.add(paySystem);
    return Started.done(taken.reply());
  }
}
