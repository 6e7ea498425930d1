package org.tapedeck.framework.query;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.tapedeck.cassette.Cassette;
import org.tapedeck.cassette.Scope;
import org.tapedeck.cassette.Values;
import org.tapedeck.framework.cassette.Cassettes;
import org.tapedeck.framework.cassette.KeywordCheck;
import org.tapedeck.framework.merchant.Account;
import org.tapedeck.framework.merchant.Activity;
import org.tapedeck.framework.merchant.CassetteSettings;
import org.tapedeck.framework.merchant.Configurations;
import org.tapedeck.framework.merchant.Merchant;
import org.tapedeck.framework.merchant.Merchants;
import org.tapedeck.framework.merchant.PayServer;
import org.tapedeck.framework.merchant.PaySystem;

/** How administration objects stand: enabled, active, valid. */
@Dependent
public class Standings {

  private final Cassettes cassettes;
  private final Merchants merchants;
  private final Activity activity;
  private final Configurations configurations;

  @Inject
  public Standings(
      Cassettes cassettes, Merchants merchants, Activity activity, Configurations configurations) {
    this.cassettes = cassettes;
    this.merchants = merchants;
    this.activity = activity;
    this.configurations = configurations;
  }

  Standing<PayServer> server() {
    PayServer server = merchants.payServer().orElseGet(PayServer::new);
    boolean enabled = activity.whyInactive().isEmpty();
    return new Standing<>(server, enabled, enabled, true, Values.NONE);
  }

  /** The cassettes that are plugged in, or the one of this name. */
  List<Standing<Cassette>> cassettes(Optional<String> name) {
    return cassettes.all().stream()
        .filter(cassette -> name.isEmpty() || name.get().equals(cassette.name()))
        .map(this::of)
        .toList();
  }

  private Standing<Cassette> of(Cassette cassette) {
    Optional<CassetteSettings> settings = merchants.cassette(cassette.name());
    return new Standing<>(
        cassette,
        settings.map(CassetteSettings::isEnabled).orElse(true),
        activity.whyInactive(cassette.name()).isEmpty(),
        hasLink(cassette),
        settings.map(kept -> kept.kept().shown()).orElse(Values.NONE));
  }

  private boolean hasLink(Cassette cassette) {
    try {
      cassette.link(configurations.cassette(cassette.name()));
      return true;
    } catch (IllegalStateException incomplete) {
      return false;
    }
  }

  Standing<Merchant> of(Merchant merchant) {
    boolean active = activity.whyInactive(merchant.merchantNumber()).isEmpty();
    return new Standing<>(merchant, merchant.isEnabled(), active, true, Values.NONE);
  }

  Standing<PaySystem> of(PaySystem paySystem) {
    Account.Key any = new Account.Key(paySystem.merchantNumber(), paySystem.cassetteName(), 0);
    Optional<Cassette> cassette = cassettes.find(paySystem.cassetteName());
    return new Standing<>(
        paySystem,
        paySystem.isEnabled(),
        cassette.isPresent()
            && activity.whyInactive(any.merchantNumber(), any.cassetteName()).isEmpty(),
        isWhole(cassette, Scope.PAY_SYSTEM, configurations.of(any).paySystem()),
        paySystem.kept().shown());
  }

  Standing<Account> of(Account account) {
    Optional<Cassette> cassette = cassettes.find(account.key().cassetteName());
    return new Standing<>(
        account,
        account.isEnabled(),
        cassette.isPresent() && activity.whyInactive(account.key()).isEmpty(),
        isWhole(cassette, Scope.ACCOUNT, configurations.of(account.key()).account()),
        account.kept().shown());
  }

  private static boolean isWhole(Optional<Cassette> cassette, Scope scope, Values values) {
    return cassette.filter(known -> KeywordCheck.isWhole(known, scope, values)).isPresent();
  }
}
