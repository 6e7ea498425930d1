package org.tapedeck.framework.event;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** When the rounds begin. Every server has its own; claims keep them apart. */
@Singleton
@Startup
@DependsOn("Start")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RoundTimer {

  private Rounds rounds;

  protected RoundTimer() {}

  @Inject
  public RoundTimer(Rounds rounds) {
    this.rounds = rounds;
  }

  @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
  public void round() {
    rounds.round();
  }

  @Schedule(hour = "*", minute = "*", second = "30", persistent = false)
  public void sweep() {
    rounds.sweep();
  }
}
