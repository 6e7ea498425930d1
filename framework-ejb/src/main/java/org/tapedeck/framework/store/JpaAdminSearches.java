package org.tapedeck.framework.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tapedeck.framework.merchant.AccessRight;
import org.tapedeck.framework.merchant.Account;
import org.tapedeck.framework.merchant.Merchant;
import org.tapedeck.framework.merchant.ObjectSettings;
import org.tapedeck.framework.merchant.PaySystem;
import org.tapedeck.framework.merchant.User;
import org.tapedeck.framework.query.AdminSearches;

@Dependent
public class JpaAdminSearches implements AdminSearches {

  private final EntityManager entities;

  @Inject
  public JpaAdminSearches(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public List<Merchant> merchants(AdminSearch search) {
    return ofMerchants(Merchant.class, search).find(entities, "e.merchantNumber", search.most());
  }

  @Override
  public List<PaySystem> paySystems(AdminSearch search) {
    return ofMerchants(PaySystem.class, search)
        .oneOf("cassetteName", search.cassetteNames())
        .find(entities, "e.merchantNumber, e.cassetteName", search.most());
  }

  @Override
  public List<ObjectSettings> objects(AdminSearch search) {
    return ofMerchants(ObjectSettings.class, search)
        .and("e.merchantNumber is not null")
        .oneOf("cassetteName", search.cassetteNames())
        .find(entities, "e.merchantNumber, e.cassetteName, e.objectName, e.id", Integer.MAX_VALUE);
  }

  @Override
  public List<Account> accounts(AdminSearch search) {
    return ofMerchants(Account.class, search)
        .oneOf("cassetteName", search.cassetteNames())
        .oneOf("accountNumber", search.accountNumbers())
        .find(entities, "e.merchantNumber, e.cassetteName, e.accountNumber", search.most());
  }

  private static <T> AttributeSearch<T> ofMerchants(Class<T> type, AdminSearch search) {
    return new AttributeSearch<>(type)
        .among("merchantNumber", search.seenMerchants())
        .oneOf("merchantNumber", search.merchantNumbers());
  }

  @Override
  public List<User> users(UserSearch search) {
    return new AttributeSearch<>(User.class)
        .where("name", search.name())
        .when("e.name > :after", values("after", search.after()))
        .when("locate(:part, e.name) > 0", values("part", search.part()))
        .when(hasRight(search), rightValues(search))
        .find(entities, "e.name", search.most());
  }

  /** All that is asked of rights is asked of one right. */
  private static String hasRight(UserSearch search) {
    return "exists (select r from AccessRight r where r.userName = e.name"
        + search.seenMerchants().map(it -> " and r.merchantNumber in :seen").orElse("")
        + (search.merchantNumbers().isEmpty() ? "" : " and r.merchantNumber in :merchants")
        + search.role().map(it -> " and r.role = :role").orElse("")
        + ")";
  }

  private static Map<String, Object> rightValues(UserSearch search) {
    Map<String, Object> values = new HashMap<>();
    values.putAll(values("seen", search.seenMerchants()));
    values.putAll(values("merchants", asked(search.merchantNumbers())));
    values.putAll(values("role", search.role()));
    return values;
  }

  private static Optional<Set<Integer>> asked(Set<Integer> values) {
    return values.isEmpty() ? Optional.empty() : Optional.of(values);
  }

  private static Map<String, Object> values(String parameter, Optional<?> value) {
    return value.<Map<String, Object>>map(it -> Map.of(parameter, it)).orElse(Map.of());
  }

  @Override
  public List<AccessRight> rights(Optional<Set<Integer>> merchants) {
    return new AttributeSearch<>(AccessRight.class)
        .among("merchantNumber", merchants)
        .find(entities, "e.userName, e.merchantNumber", Integer.MAX_VALUE);
  }
}
