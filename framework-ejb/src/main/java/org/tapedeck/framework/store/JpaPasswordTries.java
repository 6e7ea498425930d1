package org.tapedeck.framework.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import org.tapedeck.framework.merchant.PasswordTries;
import org.tapedeck.framework.merchant.User;

@Dependent
public class JpaPasswordTries implements PasswordTries {

  private final EntityManager entities;

  @Inject
  public JpaPasswordTries(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public boolean right(User user, Instant now) {
    return entities
            .createQuery(
                "update User u set u.wrongTries = 0 where u.name = :name"
                    + " and u.passwordHash = :hash and u.lockedUntilMillis <= :now")
            .setParameter("name", user.name())
            .setParameter("hash", user.passwordHash())
            .setParameter("now", now.toEpochMilli())
            .executeUpdate()
        == 1;
  }

  @Override
  public boolean wrong(String name, Instant now) {
    if (count(name, now)) {
      return lock(name, now);
    }
    entities.createNativeQuery("update STRANGER_TRIES set TRIES = TRIES + 1").executeUpdate();
    return false;
  }

  private boolean count(String name, Instant now) {
    return entities
            .createQuery(
                "update User u set u.wrongTries = u.wrongTries + 1"
                    + " where u.name = :name and u.lockedUntilMillis <= :now")
            .setParameter("name", name)
            .setParameter("now", now.toEpochMilli())
            .executeUpdate()
        == 1;
  }

  /** The row is ours since it was counted in, so of those who count only one locks. */
  private boolean lock(String name, Instant now) {
    return entities
            .createQuery(
                "update User u set u.wrongTries = 0, u.lockedUntilMillis = :until"
                    + " where u.name = :name and u.wrongTries >= :most")
            .setParameter("until", now.plus(LOCKED).toEpochMilli())
            .setParameter("name", name)
            .setParameter("most", MOST)
            .executeUpdate()
        == 1;
  }

  @Override
  public void lift(String name) {
    entities
        .createQuery(
            "update User u set u.wrongTries = 0, u.lockedUntilMillis = 0 where u.name = :name")
        .setParameter("name", name)
        .executeUpdate();
  }
}
