package org.tapedeck.framework.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.tapedeck.framework.command.SecondaryReturnCode;
import org.tapedeck.framework.merchant.AccessRight;
import org.tapedeck.framework.merchant.User;
import org.tapedeck.framework.merchant.Users;

@Dependent
public class JpaUsers implements Users {

  private final EntityManager entities;

  @Inject
  public JpaUsers(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public boolean none() {
    return entities.createQuery("select count(u) from User u", Long.class).getSingleResult() == 0;
  }

  /** Some databases find a name whatever blanks there are behind it; nobody has two names. */
  @Override
  public Optional<User> find(String name) {
    return Optional.ofNullable(entities.find(User.class, name))
        .filter(user -> user.name().equals(name));
  }

  @Override
  public List<AccessRight> rights(String name) {
    return entities
        .createQuery("select r from AccessRight r where r.userName = :name", AccessRight.class)
        .setParameter("name", name)
        .getResultStream()
        .filter(right -> right.userName().equals(name))
        .toList();
  }

  @Override
  public Optional<AccessRight> right(String id) {
    return Optional.ofNullable(entities.find(AccessRight.class, id));
  }

  @Override
  public void removeRights(int merchantNumber) {
    new AttributeSearch<>(AccessRight.class)
        .where("merchantNumber", Optional.of(merchantNumber))
        .find(entities, "e.userName", Integer.MAX_VALUE)
        .forEach(entities::remove);
  }

  @Override
  public void remove(AccessRight right) {
    entities.remove(right);
  }

  @Override
  public void add(User user) {
    Twins.add(entities, user, user.name(), SecondaryReturnCode.RC_USER);
  }

  @Override
  public void add(AccessRight right) {
    entities.persist(right);
  }
}
