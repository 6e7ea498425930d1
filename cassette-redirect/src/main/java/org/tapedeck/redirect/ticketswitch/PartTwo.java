package org.tapedeck.redirect.ticketswitch;

import java.util.Map;
import java.util.Optional;
import org.tapedeck.cassette.HostOutcome;
import org.tapedeck.cassette.HostOutcome.Approved;
import org.tapedeck.cassette.HostOutcome.Deferred;
import org.tapedeck.cassette.HostOutcome.Doubtful;
import org.tapedeck.cassette.HostOutcome.Unknown;
import org.tapedeck.cassette.HostSilent;
import org.tapedeck.cassette.HostUnreachable;
import org.tapedeck.cassette.Values;
import org.tapedeck.cassette.visit.Instruction;
import org.tapedeck.cassette.visit.Visit;
import org.tapedeck.redirect.Damaged;

/** Tells the core of a return, and is told the next page or what became of the purchase. */
record PartTwo(Core core, Visit visit, String transactionId, boolean repeated) {

  HostOutcome outcome(Returned returned) throws HostSilent, HostUnreachable, Damaged {
    ReturnPlace next = ReturnPlace.of(visit, visit.returnToken());
    Result result = core.partTwo(returned, next);
    if (result.no().filter(said -> said.meaning() == Meaning.ANOTHER_TOKEN).isEmpty()) {
      return outcome(result, next);
    }
    ReturnPlace another = next.another(visit);
    return outcome(core.partTwo(returned, another), another);
  }

  private HostOutcome outcome(Result result, ReturnPlace next)
      throws HostSilent, HostUnreachable, Damaged {
    if (result.no().isPresent()) {
      return refused(result.no().get());
    }
    Optional<Instruction> page = Page.of(result);
    return page.isPresent()
        ? new Deferred(page.get(), Values.of(Map.of(ReturnToken.PROPERTY, next.token())))
        : ended(new Purchase(result, transactionId));
  }

  private HostOutcome ended(Purchase purchase) throws HostSilent, HostUnreachable, Damaged {
    Optional<Said> failure = purchase.failure();
    if (failure.isEmpty()) {
      return purchase.outcome(visit.amount());
    }
    if (purchase.isPartial()) {
      return purchase.partial();
    }
    return failure.get().meaning() == Meaning.LOOK_UP
        ? lookedUp(failure.get())
        : failure.get().no(Returned.forgotten().and(purchase.checks()));
  }

  /**
   * A no to a repetition says nothing of the question before it, whose answer was lost: that one
   * may have bought.
   */
  private HostOutcome refused(Said said) throws HostSilent, HostUnreachable, Damaged {
    if (said.meaning() == Meaning.LOOK_UP) {
      return lookedUp(said);
    }
    HostOutcome no = said.no(Returned.forgotten());
    return repeated && !(no instanceof Unknown) ? unlessBought(no) : no;
  }

  /** What the core calls bought, or could not tell, is not asked for again blindly. */
  private HostOutcome lookedUp(Said said) throws HostSilent, HostUnreachable, Damaged {
    HostOutcome found = lookUp().outcome();
    return found instanceof Unknown unknown
        ? new Doubtful(
            said.sentence() + " " + unknown.reason(), said.evidence().and(Returned.forgotten()))
        : found;
  }

  private HostOutcome unlessBought(HostOutcome no) throws HostSilent, HostUnreachable, Damaged {
    HostOutcome found = lookUp().outcome();
    return found instanceof Approved || found instanceof Doubtful || found instanceof Unknown
        ? found
        : no;
  }

  private LookUp lookUp() {
    return new LookUp(core, visit, transactionId);
  }
}
