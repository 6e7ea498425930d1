package org.tapedeck.framework.handler;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.tapedeck.cassette.Cassette;
import org.tapedeck.cassette.Scope;
import org.tapedeck.cassette.Values;
import org.tapedeck.framework.cassette.KeywordCheck;
import org.tapedeck.framework.command.ModifyCassette;
import org.tapedeck.framework.command.Reply;
import org.tapedeck.framework.command.SecondaryReturnCode;
import org.tapedeck.framework.flow.Handler;
import org.tapedeck.framework.flow.Started;
import org.tapedeck.framework.merchant.Caller;
import org.tapedeck.framework.merchant.CassetteSettings;
import org.tapedeck.framework.merchant.Configurations;
import org.tapedeck.framework.merchant.Merchants;
import org.tapedeck.framework.vault.Kept;
import org.tapedeck.framework.vault.Vault;

@Dependent
class ModifyCassetteHandler implements Handler<ModifyCassette> {

  private final Known known;
  private final Merchants merchants;
  private final Configurations configurations;
  private final Vault vault;

  @Inject
  ModifyCassetteHandler(
      Known known, Merchants merchants, Configurations configurations, Vault vault) {
    this.known = known;
    this.merchants = merchants;
    this.configurations = configurations;
    this.vault = vault;
  }

  @Override
  public Class<ModifyCassette> command() {
    return ModifyCassette.class;
  }

  @Override
  public Started begin(Caller caller, ModifyCassette command) {
    String name = command.cassetteName();
    Cassette cassette = known.cassette(name, SecondaryReturnCode.RC_CASSETTENAME);
    Values given = KeywordCheck.given(cassette, Scope.CASSETTE, command.protocolData());
    Values changed = configurations.cassette(name).and(given);
    KeywordCheck.whole(cassette, Scope.CASSETTE, changed);
    keep(
        name,
        vault.keep(CassetteSettings.id(name), cassette.keywords().of(Scope.CASSETTE), changed));
    return Started.done(Reply.success());
  }

  private void keep(String name, Kept kept) {
    merchants
        .cassette(name)
        .ifPresentOrElse(
            settings -> settings.keep(kept), () -> merchants.add(new CassetteSettings(name, kept)));
  }
}
