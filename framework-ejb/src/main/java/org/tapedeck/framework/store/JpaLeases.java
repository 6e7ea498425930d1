package org.tapedeck.framework.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;
import org.tapedeck.framework.flow.Lease;
import org.tapedeck.framework.flow.Leases;

@Dependent
public class JpaLeases implements Leases {

  private final EntityManager entities;

  @Inject
  public JpaLeases(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public void hold(String owner, Instant until) {
    Lease lease = find(owner).orElseGet(() -> fresh(owner));
    lease.until(until);
  }

  private Lease fresh(String owner) {
    Lease lease = new Lease(owner);
    entities.persist(lease);
    return lease;
  }

  @Override
  public boolean isHeld(String owner, Instant now) {
    return find(owner).filter(lease -> lease.isHeld(now)).isPresent();
  }

  private Optional<Lease> find(String owner) {
    return Optional.ofNullable(entities.find(Lease.class, owner));
  }

  @Override
  public void forget(Instant before) {
    entities
        .createQuery("delete from Lease l where l.untilMillis < :before")
        .setParameter("before", before.toEpochMilli())
        .executeUpdate();
  }
}
