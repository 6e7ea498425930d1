package org.tapedeck.framework.flow;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Renews this server's lease, and gives it back at the end: a short transaction each. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Leasing {

  private static final Duration KEPT = Duration.ofDays(1);

  private Owner self;
  private Leases leases;
  private Clock clock;

  protected Leasing() {}

  @Inject
  public Leasing(Owner self, Leases leases, Clock clock) {
    this.self = self;
    this.leases = leases;
    this.clock = clock;
  }

  public void renew() {
    Instant now = clock.instant();
    leases.hold(self.name(), now.plus(Lease.LENGTH));
    leases.forget(now.minus(KEPT));
  }

  /** What this server has not finished another one may take up at once. */
  public void giveBack() {
    leases.hold(self.name(), clock.instant());
  }
}
