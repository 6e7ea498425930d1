package org.tapedeck.framework.harness;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.tapedeck.framework.batch.Batches;
import org.tapedeck.framework.cassette.Cassettes;
import org.tapedeck.framework.cassette.Numbers;
import org.tapedeck.framework.copy.WireCopies;
import org.tapedeck.framework.event.AllowedAddresses;
import org.tapedeck.framework.event.Listeners;
import org.tapedeck.framework.event.Notices;
import org.tapedeck.framework.event.Outbox;
import org.tapedeck.framework.flow.Attempts;
import org.tapedeck.framework.flow.Commits;
import org.tapedeck.framework.flow.Ears;
import org.tapedeck.framework.flow.GivingUp;
import org.tapedeck.framework.flow.Leases;
import org.tapedeck.framework.flow.Minutes;
import org.tapedeck.framework.flow.Owner;
import org.tapedeck.framework.flow.Ownership;
import org.tapedeck.framework.journal.Journal;
import org.tapedeck.framework.mail.Letters;
import org.tapedeck.framework.mail.MailSettings;
import org.tapedeck.framework.mail.Mails;
import org.tapedeck.framework.merchant.CassetteObjects;
import org.tapedeck.framework.merchant.KnownPasswords;
import org.tapedeck.framework.merchant.Merchants;
import org.tapedeck.framework.merchant.PasswordCheck;
import org.tapedeck.framework.merchant.PasswordTries;
import org.tapedeck.framework.merchant.Passwords;
import org.tapedeck.framework.merchant.Realm;
import org.tapedeck.framework.merchant.ReturnDomains;
import org.tapedeck.framework.merchant.SensitiveAccess;
import org.tapedeck.framework.merchant.Users;
import org.tapedeck.framework.offer.Circumstances;
import org.tapedeck.framework.order.Orders;
import org.tapedeck.framework.proposal.Proposals;
import org.tapedeck.framework.purchase.PurchaseBook;
import org.tapedeck.framework.query.AdminSearches;
import org.tapedeck.framework.query.AttemptSearches;
import org.tapedeck.framework.query.FigureSums;
import org.tapedeck.framework.query.Searches;
import org.tapedeck.framework.receipt.ReceiptBook;
import org.tapedeck.framework.receipt.Receipts;
import org.tapedeck.framework.replay.Answers;
import org.tapedeck.framework.replay.Fingerprints;
import org.tapedeck.framework.replay.KeyUses;
import org.tapedeck.framework.replay.LastCommands;
import org.tapedeck.framework.replay.Replays;
import org.tapedeck.framework.report.Reports;
import org.tapedeck.framework.store.JpaAdminSearches;
import org.tapedeck.framework.store.JpaAttemptSearches;
import org.tapedeck.framework.store.JpaAttempts;
import org.tapedeck.framework.store.JpaBatches;
import org.tapedeck.framework.store.JpaCassetteObjects;
import org.tapedeck.framework.store.JpaCircumstances;
import org.tapedeck.framework.store.JpaCommits;
import org.tapedeck.framework.store.JpaDataKeys;
import org.tapedeck.framework.store.JpaFigureSums;
import org.tapedeck.framework.store.JpaJournal;
import org.tapedeck.framework.store.JpaKeyUses;
import org.tapedeck.framework.store.JpaLastCommands;
import org.tapedeck.framework.store.JpaLeases;
import org.tapedeck.framework.store.JpaLetters;
import org.tapedeck.framework.store.JpaListeners;
import org.tapedeck.framework.store.JpaMerchants;
import org.tapedeck.framework.store.JpaNotices;
import org.tapedeck.framework.store.JpaNumbers;
import org.tapedeck.framework.store.JpaOrders;
import org.tapedeck.framework.store.JpaOutbox;
import org.tapedeck.framework.store.JpaPasswordTries;
import org.tapedeck.framework.store.JpaProposals;
import org.tapedeck.framework.store.JpaPurchaseBook;
import org.tapedeck.framework.store.JpaReceiptBook;
import org.tapedeck.framework.store.JpaReports;
import org.tapedeck.framework.store.JpaReturnDomains;
import org.tapedeck.framework.store.JpaSearches;
import org.tapedeck.framework.store.JpaUsers;
import org.tapedeck.framework.store.JpaVisitBook;
import org.tapedeck.framework.store.JpaWireCopies;
import org.tapedeck.framework.vault.DataKeys;
import org.tapedeck.framework.vault.MasterKeys;
import org.tapedeck.framework.vault.Vault;
import org.tapedeck.framework.visit.VisitBook;

/** What the container would inject: the stores of one database, the vault, cassettes, a clock. */
public record Parts(
    Transactions transactions,
    Attempts attempts,
    Owner self,
    Leases leases,
    Commits commits,
    Batches batches,
    WireCopies wireCopies,
    Merchants merchants,
    CassetteObjects objects,
    Numbers numbers,
    Orders orders,
    VisitBook visits,
    PurchaseBook purchases,
    LastCommands lastCommands,
    KeyUses keyUses,
    Searches searches,
    Circumstances circumstances,
    FigureSums figureSums,
    AdminSearches adminSearches,
    AttemptSearches attemptSearches,
    Users users,
    ReturnDomains returnDomains,
    Proposals proposals,
    Listeners listeners,
    Notices notices,
    Outbox outbox,
    Journal journal,
    Reports reports,
    ReceiptBook receiptBook,
    Letters letters,
    AllowedAddresses allowedAddresses,
    Vault vault,
    MasterKeys masterKeys,
    DataKeys dataKeys,
    Cassettes cassettes,
    SensitiveAccess sensitiveAccess,
    Passwords passwords,
    PasswordTries passwordTries,
    HandClock clock) {

  /** The time at which everything begins. */
  public static final Instant NOW = Instant.parse("2030-06-15T12:00:00Z");

  /** Those of another server with the same master key file. */
  Parts beside(String owner) {
    return of(transactions, masterKeys, sensitiveAccess, cassettes, clock, new Owner(owner));
  }

  public static Parts of(
      Transactions transactions,
      MasterKeys masterKeys,
      SensitiveAccess sensitiveAccess,
      Cassettes cassettes,
      HandClock clock,
      Owner self) {
    EntityManager entities = transactions.entities();
    Vault vault = new Vault();
    DataKeys dataKeys = new JpaDataKeys(entities);
    transactions.inOne(
        () -> {
          vault.open(masterKeys.file(), dataKeys, clock);
          return vault;
        });
    return new Parts(
        transactions,
        new JpaAttempts(entities, self),
        self,
        new JpaLeases(entities),
        new JpaCommits(entities),
        new JpaBatches(entities),
        new JpaWireCopies(entities),
        new JpaMerchants(entities),
        new JpaCassetteObjects(entities),
        new JpaNumbers(entities, clock),
        new JpaOrders(entities),
        new JpaVisitBook(entities),
        new JpaPurchaseBook(entities),
        new JpaLastCommands(entities, clock),
        new JpaKeyUses(entities),
        new JpaSearches(entities),
        new JpaCircumstances(entities),
        new JpaFigureSums(entities),
        new JpaAdminSearches(entities),
        new JpaAttemptSearches(entities),
        new JpaUsers(entities),
        new JpaReturnDomains(entities),
        new JpaProposals(entities),
        new JpaListeners(entities),
        new JpaNotices(entities),
        new JpaOutbox(entities, new JpaJournal(entities), clock),
        new JpaJournal(entities),
        new JpaReports(entities),
        new JpaReceiptBook(entities),
        new JpaLetters(entities),
        new AllowedAddresses(new TestNames(), false),
        vault,
        masterKeys,
        dataKeys,
        cassettes,
        sensitiveAccess,
        new PlainPasswords(),
        new JpaPasswordTries(entities),
        clock);
  }

  public Ownership ownership() {
    return new Ownership(self, leases);
  }

  /** Who ends attempts for a person. */
  public GivingUp givingUp() {
    return new GivingUp(answers(), new Minutes(journal, new Ears(clock), clock), clock);
  }

  /** Who issues receipts. */
  public Receipts receipts() {
    return new Receipts(receiptBook, numbers, merchants);
  }

  /** Who writes mails. They are sent by nobody, unless the test does it. */
  public Mails mails() {
    Map<String, String> settings =
        Map.of(
            "tapedeck.mail.host", "127.0.0.1",
            "tapedeck.mail.from", "shop@shop.example",
            "tapedeck.mail.administrators", "admin@shop.example");
    return new Mails(
        new MailSettings((String key) -> Optional.ofNullable(settings.get(key))), letters, clock);
  }

  public PasswordCheck passwordCheck() {
    return new PasswordCheck(users, passwords, passwordTries, journal, clock);
  }

  /**
   * The realm, whose methods bring their own transactions, as an EJB's do.
   *
   * @param known what this server remembers
   */
  public Realm realm(KnownPasswords known) {
    return new TransactionalRealm(
        transactions, new Realm(users, known, passwordCheck(), journal, clock));
  }

  Replays replays() {
    return new Replays(lastCommands, keyUses, fingerprints());
  }

  Answers answers() {
    return new Answers(lastCommands, keyUses, fingerprints(), clock);
  }

  private Fingerprints fingerprints() {
    return new Fingerprints(cassettes, vault);
  }
}
