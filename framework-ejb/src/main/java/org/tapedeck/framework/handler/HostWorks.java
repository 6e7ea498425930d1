package org.tapedeck.framework.handler;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.tapedeck.framework.flow.Attempt;
import org.tapedeck.framework.flow.HostWork;

/** How each kind of attempt goes on, for commands that a person gives about one. */
@Dependent
class HostWorks {

  private final List<HostWork> works;

  @Inject
  HostWorks(
      ApprovalWork approvals,
      ReversalWork reversals,
      BatchCloseWork closes,
      ClearingWork clearings,
      VisitWork visits,
      UndoWork undoings,
      CreditWork credits) {
    this.works = List.of(approvals, reversals, closes, clearings, visits, undoings, credits);
  }

  HostWork of(Attempt attempt) {
    return works.stream().filter(it -> it.kind() == attempt.kind()).findFirst().orElseThrow();
  }
}
