package org.tapedeck.framework.flow;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;

/** Whose a try is that is under way: exactly one server's, and nobody's when that one is dead. */
@Dependent
public class Ownership {

  private final Owner self;
  private final Leases leases;

  @Inject
  public Ownership(Owner self, Leases leases) {
    this.self = self;
    this.leases = leases;
  }

  /** From now on this server asks. The attempt's object must be locked. */
  public void take(Attempt attempt) {
    attempt.ownedBy(self.name());
  }

  /** Whether somebody who is alive asks at this moment. The attempt's object must be locked. */
  public boolean isAsked(Attempt attempt, Instant now) {
    return attempt.isAsking(now) && isAlive(attempt.owner(), now);
  }

  private boolean isAlive(String owner, Instant now) {
    return self.name().equals(owner) || owner != null && leases.isHeld(owner, now);
  }
}
