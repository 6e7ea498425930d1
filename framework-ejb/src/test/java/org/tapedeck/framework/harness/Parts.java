package org.tapedeck.framework.harness;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import org.tapedeck.framework.batch.Batches;
import org.tapedeck.framework.cassette.Cassettes;
import org.tapedeck.framework.cassette.Numbers;
import org.tapedeck.framework.event.AllowedAddresses;
import org.tapedeck.framework.event.Listeners;
import org.tapedeck.framework.event.Notices;
import org.tapedeck.framework.event.Outbox;
import org.tapedeck.framework.flow.Attempts;
import org.tapedeck.framework.merchant.Merchants;
import org.tapedeck.framework.merchant.Passwords;
import org.tapedeck.framework.merchant.Users;
import org.tapedeck.framework.order.Orders;
import org.tapedeck.framework.query.AdminSearches;
import org.tapedeck.framework.query.Searches;
import org.tapedeck.framework.store.JpaAdminSearches;
import org.tapedeck.framework.store.JpaAttempts;
import org.tapedeck.framework.store.JpaBatches;
import org.tapedeck.framework.store.JpaDataKeys;
import org.tapedeck.framework.store.JpaListeners;
import org.tapedeck.framework.store.JpaMerchants;
import org.tapedeck.framework.store.JpaNotices;
import org.tapedeck.framework.store.JpaNumbers;
import org.tapedeck.framework.store.JpaOrders;
import org.tapedeck.framework.store.JpaOutbox;
import org.tapedeck.framework.store.JpaSearches;
import org.tapedeck.framework.store.JpaUsers;
import org.tapedeck.framework.vault.MasterKeys;
import org.tapedeck.framework.vault.Vault;

/** What the container would inject: the stores of one database, the vault, cassettes, a clock. */
public record Parts(
    Transactions transactions,
    Attempts attempts,
    Batches batches,
    Merchants merchants,
    Numbers numbers,
    Orders orders,
    Searches searches,
    AdminSearches adminSearches,
    Users users,
    Listeners listeners,
    Notices notices,
    Outbox outbox,
    AllowedAddresses allowedAddresses,
    Vault vault,
    Cassettes cassettes,
    Passwords passwords,
    Clock clock) {

  /** The time at which everything happens. */
  public static final Instant NOW = Instant.parse("2030-06-15T12:00:00Z");

  private static final String MASTER_KEY = Base64.getEncoder().encodeToString(new byte[32]);

  static Parts of(Transactions transactions) {
    EntityManager entities = transactions.entities();
    Vault vault = new Vault();
    Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    transactions.inOne(
        () -> {
          vault.open(MasterKeys.of(MASTER_KEY), new JpaDataKeys(entities), clock);
          return vault;
        });
    return new Parts(
        transactions,
        new JpaAttempts(entities),
        new JpaBatches(entities),
        new JpaMerchants(entities),
        new JpaNumbers(entities),
        new JpaOrders(entities),
        new JpaSearches(entities),
        new JpaAdminSearches(entities),
        new JpaUsers(entities),
        new JpaListeners(entities),
        new JpaNotices(entities),
        new JpaOutbox(entities, clock),
        new AllowedAddresses(new TestNames(), false),
        vault,
        new TwoCassettes(),
        new PlainPasswords(),
        clock);
  }
}
