package org.tapedeck.framework.merchant;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.tapedeck.cassette.Configuration;
import org.tapedeck.cassette.Values;
import org.tapedeck.framework.vault.Vault;

/** Reads the settings in force for one account. */
@Dependent
public class Configurations {

  private final Merchants merchants;
  private final Vault vault;

  @Inject
  public Configurations(Merchants merchants, Vault vault) {
    this.merchants = merchants;
    this.vault = vault;
  }

  public Configuration of(Account.Key key) {
    String paySystem = PaySystem.id(key.merchantNumber(), key.cassetteName());
    return new Configuration(
        cassette(key.cassetteName()),
        merchants
            .paySystem(paySystem)
            .map(found -> vault.open(paySystem, found.kept()))
            .orElse(Values.NONE),
        merchants
            .account(key.id())
            .map(found -> vault.open(key.id(), found.kept()))
            .orElse(Values.NONE));
  }

  public Values cassette(String name) {
    return merchants
        .cassette(name)
        .map(found -> vault.open(CassetteSettings.id(name), found.kept()))
        .orElse(Values.NONE);
  }
}
