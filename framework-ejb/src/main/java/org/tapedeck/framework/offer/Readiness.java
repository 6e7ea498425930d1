package org.tapedeck.framework.offer;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tapedeck.cassette.Cassette;
import org.tapedeck.cassette.PaymentCommand;
import org.tapedeck.framework.cassette.Cassettes;
import org.tapedeck.framework.command.Refused;
import org.tapedeck.framework.merchant.Account;
import org.tapedeck.framework.merchant.Activity;
import org.tapedeck.framework.merchant.Caller;
import org.tapedeck.framework.merchant.Validity;

/** Who asks, and what of the accounts is plugged in, active and valid: each looked up once. */
final class Readiness {

  private final Caller caller;
  private final Cassettes cassettes;
  private final Activity activity;
  private final Validity validity;
  private final Map<Account.Key, Boolean> ready = new HashMap<>();

  Readiness(Caller caller, Cassettes cassettes, Activity activity, Validity validity) {
    this.caller = caller;
    this.cassettes = cassettes;
    this.activity = activity;
    this.validity = validity;
  }

  /** Whether a command could come as far as the object itself. */
  boolean allows(Offer<?> offer, Account.Key account) {
    return caller.may(offer.operation(), offer.deletesOrder(), account.merchantNumber())
        && has(offer.command(), account)
        && (offer.atRest() || ready.computeIfAbsent(account, this::isReady));
  }

  private boolean has(Optional<PaymentCommand> command, Account.Key account) {
    Optional<Set<PaymentCommand>> all = cassette(account).map(it -> it.commands().keySet());
    return all.filter(has -> command.isEmpty() || has.contains(command.get())).isPresent();
  }

  Optional<Cassette> cassette(Account.Key account) {
    return cassettes.find(account.cassetteName());
  }

  private boolean isReady(Account.Key account) {
    try {
      activity.check(account);
      validity.check(account);
      return true;
    } catch (Refused notReady) {
      return false;
    }
  }
}
