package org.tapedeck.hostsim.behaviour;

import java.util.List;
import java.util.Optional;
import org.tapedeck.hostsim.behaviour.LineBehaviours.Fault;
import org.tapedeck.hostsim.behaviour.LineBehaviours.Row;

/** Whether amounts steer the host, or are amounts like any other. */
public enum Amounts {
  FAULTS,
  IGNORE;

  public Behaviour ofAuthorization(String amount) {
    return this == FAULTS ? AuthorizationBehaviours.of(amount) : AuthorizationBehaviours.ORDINARY;
  }

  public Behaviour ofReversal(long authorized, long left) {
    return this == FAULTS ? ReversalBehaviours.of(authorized, left) : ReversalBehaviours.ORDINARY;
  }

  public Behaviour ofBatch(long netDeposit) {
    return this == FAULTS ? BatchBehaviours.of(netDeposit) : BatchBehaviours.ORDINARY;
  }

  public Optional<Fault> onLine(List<Row> rows, String amount) {
    return this == FAULTS ? LineBehaviours.of(rows, amount) : Optional.empty();
  }
}
