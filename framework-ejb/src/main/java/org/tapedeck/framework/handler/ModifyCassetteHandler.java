package org.tapedeck.framework.handler;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.tapedeck.cassette.Cassette;
import org.tapedeck.cassette.Scope;
import org.tapedeck.cassette.Values;
import org.tapedeck.framework.command.ModifyCassette;
import org.tapedeck.framework.command.SecondaryReturnCode;
import org.tapedeck.framework.flow.Handler;
import org.tapedeck.framework.flow.Started;
import org.tapedeck.framework.merchant.Caller;
import org.tapedeck.framework.merchant.CassetteSettings;
import org.tapedeck.framework.merchant.Merchants;
import org.tapedeck.framework.vault.Kept;
import org.tapedeck.framework.vault.Vault;

@Dependent
class ModifyCassetteHandler implements Handler<ModifyCassette> {

  private final Known known;
  private final Merchants merchants;
  private final Settings settings;
  private final Vault vault;

  @Inject
  ModifyCassetteHandler(Known known, Merchants merchants, Settings settings, Vault vault) {
    this.known = known;
    this.merchants = merchants;
    this.settings = settings;
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
    CassetteSettings kept = kept(cassette);
    Settings.Owner owner =
        new Settings.Owner(cassette, Scope.CASSETTE, CassetteSettings.id(cassette.name()));
    Settings.Taken taken = settings.changed(owner, kept.kept(), command.protocolData());
    kept.keep(taken.kept());
    command.enabled().ifPresent(kept::enable);
    command.retryPaused().ifPresent(kept::pauseRetries);
    return Started.done(taken.reply());
  }

  /** The settings, without a value when this is their first change. */
  private CassetteSettings kept(Cassette cassette) {
    return merchants.lockCassette(cassette.name()).orElseGet(() -> none(cassette));
  }

  private CassetteSettings none(Cassette cassette) {
    String id = CassetteSettings.id(cassette.name());
    Kept nothing = vault.keep(id, cassette.keywords().of(Scope.CASSETTE), Values.NONE);
    CassetteSettings settings = new CassetteSettings(cassette.name(), nothing);
    merchants.add(settings);
    return settings;
  }
}
