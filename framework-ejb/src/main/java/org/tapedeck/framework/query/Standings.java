package org.tapedeck.framework.query;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tapedeck.cassette.Cassette;
import org.tapedeck.cassette.Values;
import org.tapedeck.framework.cassette.Cassettes;
import org.tapedeck.framework.merchant.Account;
import org.tapedeck.framework.merchant.Activity;
import org.tapedeck.framework.merchant.CassetteSettings;
import org.tapedeck.framework.merchant.Merchant;
import org.tapedeck.framework.merchant.Merchants;
import org.tapedeck.framework.merchant.ObjectSettings;
import org.tapedeck.framework.merchant.PayServer;
import org.tapedeck.framework.merchant.PaySystem;
import org.tapedeck.framework.merchant.Validity;

/** How administration objects stand: enabled, active, valid. */
@Dependent
public class Standings {

  private final Cassettes cassettes;
  private final Merchants merchants;
  private final Activity activity;
  private final Validity validity;

  @Inject
  public Standings(Cassettes cassettes, Merchants merchants, Activity activity, Validity validity) {
    this.cassettes = cassettes;
    this.merchants = merchants;
    this.activity = activity;
    this.validity = validity;
  }

  Standing<PayServer> server() {
    PayServer server = merchants.payServer().orElseGet(PayServer::new);
    boolean enabled = activity.whyInactive().isEmpty();
    return new Standing<>(server, enabled, enabled, true, Values.NONE);
  }

  /** The cassettes that are plugged in; of these names, when there are any. */
  List<Standing<PluggedCassette>> cassettes(Set<String> names) {
    return cassettes.all().stream()
        .filter(cassette -> names.isEmpty() || names.contains(cassette.name()))
        .map(this::of)
        .toList();
  }

  /** A cassette, and whether an administrator has stopped its retries. */
  record PluggedCassette(Cassette cassette, boolean isRetryPaused) {}

  private Standing<PluggedCassette> of(Cassette cassette) {
    Optional<CassetteSettings> settings = merchants.cassette(cassette.name());
    return new Standing<>(
        new PluggedCassette(cassette, settings.map(CassetteSettings::isRetryPaused).orElse(false)),
        settings.map(CassetteSettings::isEnabled).orElse(true),
        activity.whyInactive(cassette.name()).isEmpty(),
        validity.ofCassette(cassette.name()),
        settings.map(kept -> kept.kept().shown()).orElse(Values.NONE));
  }

  Standing<Merchant> of(Merchant merchant) {
    boolean active = activity.whyInactive(merchant.merchantNumber()).isEmpty();
    return new Standing<>(merchant, merchant.isEnabled(), active, true, Values.NONE);
  }

  Standing<PaySystem> of(PaySystem paySystem) {
    int merchantNumber = paySystem.merchantNumber();
    String cassette = paySystem.cassetteName();
    return new Standing<>(
        paySystem,
        paySystem.isEnabled(),
        isPlugged(cassette) && activity.whyInactive(merchantNumber, cassette).isEmpty(),
        validity.ofPaySystem(merchantNumber, cassette),
        paySystem.kept().shown());
  }

  Standing<Account> of(Account account) {
    Account.Key key = account.key();
    return new Standing<>(
        account,
        account.isEnabled(),
        isPlugged(key.cassetteName()) && activity.whyInactive(key).isEmpty(),
        validity.ofAccount(key),
        account.kept().shown());
  }

  /** An object of a cassette's own; it is active when what it belongs to is. */
  Standing<ObjectSettings> of(ObjectSettings object, boolean ownerIsActive) {
    return new Standing<>(
        object,
        object.isEnabled(),
        object.isEnabled() && ownerIsActive,
        validity.ofObject(object),
        object.kept().shown());
  }

  private boolean isPlugged(String cassette) {
    return cassettes.find(cassette).isPresent();
  }
}
