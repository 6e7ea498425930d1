package org.tapedeck.framework.merchant;

import java.util.Optional;

/**
 * Merchants, their pay systems and accounts, and the cassettes' settings, as they are kept. To add
 * one under a number that is taken is {@link org.tapedeck.framework.command.Refused}.
 */
public interface Merchants {

  Optional<Merchant> merchant(int merchantNumber);

  Optional<PaySystem> paySystem(String id);

  Optional<Account> account(String id);

  /** The account, its row locked until the transaction ends. */
  Optional<Account> lockAccount(String id);

  /** Empty as long as it was not changed. */
  Optional<PayServer> payServer();

  Optional<CassetteSettings> cassette(String cassetteName);

  void add(Merchant merchant);

  void add(PaySystem paySystem);

  void add(Account account);

  void add(CassetteSettings settings);

  void add(PayServer payServer);

  boolean hasPaySystems(int merchantNumber);

  boolean hasAccounts(int merchantNumber, String cassetteName);

  boolean hasOrdersOrBatches(Account.Key key);

  void remove(Merchant merchant);

  void remove(PaySystem paySystem);

  void remove(Account account);
}
