package org.tapedeck.framework.handler;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.tapedeck.cassette.Cassette;
import org.tapedeck.cassette.Scope;
import org.tapedeck.cassette.Values;
import org.tapedeck.framework.cassette.KeywordCheck;
import org.tapedeck.framework.command.CreatePaySystem;
import org.tapedeck.framework.command.Reply;
import org.tapedeck.framework.command.SecondaryReturnCode;
import org.tapedeck.framework.flow.Handler;
import org.tapedeck.framework.flow.Started;
import org.tapedeck.framework.merchant.Caller;
import org.tapedeck.framework.merchant.Merchants;
import org.tapedeck.framework.merchant.PaySystem;
import org.tapedeck.framework.vault.Vault;

@Dependent
class CreatePaySystemHandler implements Handler<CreatePaySystem> {

  private final Known known;
  private final Merchants merchants;
  private final Vault vault;

  @Inject
  CreatePaySystemHandler(Known known, Merchants merchants, Vault vault) {
    this.known = known;
    this.merchants = merchants;
    this.vault = vault;
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
    merchants.add(paySystem(id, cassette, command));
    return Started.done(Reply.success());
  }

  private PaySystem paySystem(String id, Cassette cassette, CreatePaySystem command) {
    Values given = KeywordCheck.given(cassette, Scope.PAY_SYSTEM, command.protocolData());
    KeywordCheck.whole(cassette, Scope.PAY_SYSTEM, given);
    return new PaySystem(
        command.merchantNumber(),
        command.cassetteName(),
        vault.keep(id, cassette.keywords().of(Scope.PAY_SYSTEM), given));
  }
}
