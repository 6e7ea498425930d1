package org.tapedeck.framework.merchant;

import java.util.Optional;

/**
 * Merchants, their pay systems and accounts, and the cassettes' settings, as they are kept. To add
 * one under a number that is taken is {@link org.tapedeck.framework.command.Refused}. The first
 * settings of a cassette and of the server have no number: who comes second begins again.
 */
public interface Merchants {

  Optional<Merchant> merchant(int merchantNumber);

  /** The merchant, his row locked until the transaction ends. */
  Optional<Merchant> lockMerchant(int merchantNumber);

  Optional<PaySystem> paySystem(String id);

  /** The pay system, its row locked until the transaction ends. */
  Optional<PaySystem> lockPaySystem(String id);

  Optional<Account> account(String id);

  /** The account, its row locked until the transaction ends. */
  Optional<Account> lockAccount(String id);

  /** Empty as long as it was not changed. */
  Optional<PayServer> payServer();

  Optional<CassetteSettings> cassette(String cassetteName);

  /** The settings, their row locked until the transaction ends. */
  Optional<CassetteSettings> lockCassette(String cassetteName);

  /** The server, its row locked until the transaction ends. */
  Optional<PayServer> lockPayServer();

  void add(Merchant merchant);

  void add(PaySystem paySystem);

  void add(Account account);

  void add(CassetteSettings settings);

  void add(PayServer payServer);

  boolean hasPaySystems(int merchantNumber);

  /** Whether anything stands on a pay system: an account, or an object of the cassette's own. */
  boolean hasAccountsOrObjects(int merchantNumber, String cassetteName);

  boolean hasOrdersOrBatches(Account.Key key);

  void remove(Merchant merchant);

  void remove(PaySystem paySystem);

  void remove(Account account);
}
