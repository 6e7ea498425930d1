package org.tapedeck.framework.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tapedeck.framework.merchant.ReturnDomain;
import org.tapedeck.framework.merchant.ReturnDomains;
import org.tapedeck.framework.merchant.User;
import org.tapedeck.framework.merchant.UserDomain;

@Dependent
public class JpaReturnDomains implements ReturnDomains {

  private final EntityManager entities;

  @Inject
  public JpaReturnDomains(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public boolean isRegistered(String userName, String domain) {
    return ReturnDomain.of(domain)
        .map(it -> entities.find(UserDomain.class, UserDomain.id(userName, it)))
        .isPresent();
  }

  @Override
  public void replace(String userName, Set<ReturnDomain> domains) {
    entities.find(User.class, userName, LockModeType.PESSIMISTIC_WRITE);
    entities
        .createQuery("delete from UserDomain d where d.userName = :user")
        .setParameter("user", userName)
        .executeUpdate();
    domains.forEach(domain -> entities.persist(new UserDomain(userName, domain)));
  }

  @Override
  public Map<String, Set<String>> all() {
    List<UserDomain> all =
        entities
            .createQuery("select d from UserDomain d order by d.id", UserDomain.class)
            .getResultList();
    return all.stream()
        .collect(
            Collectors.groupingBy(
                UserDomain::userName,
                Collectors.mapping(
                    UserDomain::domain, Collectors.toCollection(LinkedHashSet::new))));
  }
}
