package org.tapedeck.redirect.commsecure;

import org.tapedeck.cassette.Values;
import org.tapedeck.cassette.visit.Inbound;
import org.tapedeck.cassette.visit.Verdict;
import org.tapedeck.cassette.visit.Visit;

/**
 * The bank's question whether it may charge (section 2.1). Of its seven checks these are 3, 4 and
 * 7; the engine knows of visits and times, and makes the others.
 */
final class Probe {

  private final Inbound call;
  private final Visit visit;

  Probe(Inbound call, Visit visit) {
    this.call = call;
    this.visit = visit;
  }

  Verdict verdict() {
    Values account = visit.configuration().account();
    if (!ProbeAddresses.mayProbe(call.remoteAddress(), account)) {
      return new Verdict.Forged("A probe came from an address that $PROBEADDRESSES does not list.");
    }
    if (Generation.of(visit) != Generation.A) {
      return refused("A probe came for a visit of generation B, which knows none.");
    }
    if (!says("CustNum", Generation.A.party(visit))) {
      return refused("A probe has another CustNum than the visit.");
    }
    if (!Australian.cents(visit.amount()).filter(cents -> says("Amount", cents)).isPresent()) {
      return refused("A probe has another amount than the visit: the buyer may have changed it.");
    }
    return new Verdict.MayCharge();
  }

  private boolean says(String name, String value) {
    return call.one(name).filter(value::equals).isPresent();
  }

  private static Verdict refused(String reason) {
    return new Verdict.MayNotCharge(reason, true);
  }
}
