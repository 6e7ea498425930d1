package org.tapedeck.framework.report;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.tapedeck.cassette.Cassette;
import org.tapedeck.cassette.Scope;
import org.tapedeck.cassette.Secrecy;
import org.tapedeck.cassette.SettlementDrop;
import org.tapedeck.framework.batch.Batch;
import org.tapedeck.framework.cassette.Cassettes;
import org.tapedeck.framework.merchant.Account;
import org.tapedeck.framework.merchant.Configurations;

/** Where the reports of an account go, and which of an order's values is the card's mask. */
@Dependent
public class Drops {

  private final Cassettes cassettes;
  private final Configurations configurations;

  @Inject
  public Drops(Cassettes cassettes, Configurations configurations) {
    this.cassettes = cassettes;
    this.configurations = configurations;
  }

  /** Empty when the account names no place, or its cassette is not there now. */
  public Optional<SettlementDrop> of(Account.Key account) {
    return cassettes
        .find(account.cassetteName())
        .flatMap(cassette -> cassette.settlementDrop(configurations.account(account)));
  }

  /** Whether somebody waits for the reports of an account. */
  public boolean areWanted(Account.Key account) {
    return of(account).isPresent();
  }

  Optional<SettlementDrop> of(Batch batch) {
    return of(new Account.Key(batch.merchantNumber(), batch.paymentType(), batch.accountNumber()));
  }

  boolean isPlugged(Batch batch) {
    return cassettes.find(batch.paymentType()).isPresent();
  }

  /** The property that is shown in a mask; empty for a cassette whose orders have none. */
  Optional<String> masked(Batch batch) {
    return cassettes.find(batch.paymentType()).stream()
        .map(Cassette::keywords)
        .flatMap(table -> table.of(Scope.ORDER).stream())
        .filter(keyword -> keyword.secrecy() == Secrecy.MASKED)
        .map(keyword -> keyword.property())
        .findFirst();
  }
}
