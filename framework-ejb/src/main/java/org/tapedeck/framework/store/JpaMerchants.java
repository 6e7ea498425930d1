package org.tapedeck.framework.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tapedeck.framework.batch.Batch;
import org.tapedeck.framework.command.SecondaryReturnCode;
import org.tapedeck.framework.merchant.Account;
import org.tapedeck.framework.merchant.CassetteSettings;
import org.tapedeck.framework.merchant.Merchant;
import org.tapedeck.framework.merchant.Merchants;
import org.tapedeck.framework.merchant.ObjectSettings;
import org.tapedeck.framework.merchant.PayServer;
import org.tapedeck.framework.merchant.PaySystem;
import org.tapedeck.framework.order.Order;

@Dependent
public class JpaMerchants implements Merchants {

  private final EntityManager entities;

  @Inject
  public JpaMerchants(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public Optional<Merchant> merchant(int merchantNumber) {
    return Optional.ofNullable(entities.find(Merchant.class, merchantNumber));
  }

  @Override
  public Optional<Merchant> lockMerchant(int merchantNumber) {
    return locked(Merchant.class, merchantNumber);
  }

  @Override
  public Optional<PaySystem> lockPaySystem(String id) {
    return locked(PaySystem.class, id);
  }

  @Override
  public Optional<CassetteSettings> lockCassette(String cassetteName) {
    return locked(CassetteSettings.class, cassetteName);
  }

  @Override
  public Optional<PayServer> lockPayServer() {
    return locked(PayServer.class, PayServer.ID);
  }

  private <T> Optional<T> locked(Class<T> type, Object id) {
    return Optional.ofNullable(entities.find(type, id, LockModeType.PESSIMISTIC_WRITE));
  }

  @Override
  public Optional<PaySystem> paySystem(String id) {
    return Optional.ofNullable(entities.find(PaySystem.class, id));
  }

  @Override
  public Optional<Account> account(String id) {
    return Optional.ofNullable(entities.find(Account.class, id));
  }

  @Override
  public Optional<Account> lockAccount(String id) {
    return locked(Account.class, id);
  }

  @Override
  public Optional<PayServer> payServer() {
    return Optional.ofNullable(entities.find(PayServer.class, PayServer.ID));
  }

  @Override
  public Optional<CassetteSettings> cassette(String cassetteName) {
    return Optional.ofNullable(entities.find(CassetteSettings.class, cassetteName));
  }

  @Override
  public void add(Merchant merchant) {
    Twins.add(entities, merchant, merchant.merchantNumber(), SecondaryReturnCode.RC_MERCHANTNUMBER);
  }

  @Override
  public void add(PaySystem paySystem) {
    Twins.add(entities, paySystem, paySystem.id(), SecondaryReturnCode.RC_CASSETTENAME);
  }

  @Override
  public void add(Account account) {
    Twins.add(entities, account, account.id(), SecondaryReturnCode.RC_ACCOUNTNUMBER);
  }

  @Override
  public void add(CassetteSettings settings) {
    entities.persist(settings);
  }

  @Override
  public void add(PayServer payServer) {
    entities.persist(payServer);
  }

  @Override
  public boolean hasPaySystems(int merchantNumber) {
    return isAny(
        new AttributeSearch<>(PaySystem.class)
            .where("merchantNumber", Optional.of(merchantNumber)));
  }

  @Override
  public boolean hasAccountsOrObjects(int merchantNumber, String cassetteName) {
    return Stream.of(Account.class, ObjectSettings.class)
        .anyMatch(
            type ->
                isAny(
                    new AttributeSearch<>(type)
                        .where("merchantNumber", Optional.of(merchantNumber))
                        .where("cassetteName", Optional.of(cassetteName))));
  }

  @Override
  public boolean hasOrdersOrBatches(Account.Key key) {
    return isAny(of(key, Order.class)) || isAny(of(key, Batch.class));
  }

  @Override
  public void remove(Merchant merchant) {
    // Else the next merchant of this number would be told to this one's listeners.
    for (String own : List.of("Notice", "Listener")) {
      entities
          .createQuery("delete from " + own + " e where e.merchantNumber = :merchant")
          .setParameter("merchant", merchant.merchantNumber())
          .executeUpdate();
    }
    entities.remove(merchant);
  }

  @Override
  public void remove(PaySystem paySystem) {
    entities.remove(paySystem);
  }

  @Override
  public void remove(Account account) {
    entities.remove(account);
  }

  private static <T> AttributeSearch<T> of(Account.Key key, Class<T> members) {
    return new AttributeSearch<>(members)
        .where("merchantNumber", Optional.of(key.merchantNumber()))
        .where("paymentType", Optional.of(key.cassetteName()))
        .where("accountNumber", Optional.of(key.accountNumber()));
  }

  private boolean isAny(AttributeSearch<?> search) {
    return !search.find(entities, "e.id", 1).isEmpty();
  }
}
