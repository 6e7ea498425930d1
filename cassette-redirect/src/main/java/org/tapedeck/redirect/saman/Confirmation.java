package org.tapedeck.redirect.saman;

import java.util.Map;
import java.util.Optional;
import org.tapedeck.cassette.CommonAvs;
import org.tapedeck.cassette.Host;
import org.tapedeck.cassette.HostOutcome;
import org.tapedeck.cassette.HostOutcome.Approved;
import org.tapedeck.cassette.HostOutcome.Doubtful;
import org.tapedeck.cassette.HostOutcome.Unwanted;
import org.tapedeck.cassette.HostSilent;
import org.tapedeck.cassette.HostUnreachable;
import org.tapedeck.cassette.Values;
import org.tapedeck.cassette.visit.Proof;
import org.tapedeck.cassette.visit.Visit;
import org.tapedeck.redirect.Damaged;

/** Asks the bank what it has for a receipt, and compares it with what the visit is for. */
record Confirmation(SamanSettings settings, Visit visit, Proof proof, boolean repeated) {

  private static final long CODE_2 = 2;

  HostOutcome ask(Host host) throws HostSilent, HostUnreachable, Damaged {
    Gateway gateway = Gateway.of(settings);
    String refNum = proof.evidence().text("refNum");
    Optional<HostOutcome> refused =
        isTold() ? Optional.empty() : gateway.refused(visit, refNum, host);
    return refused.isPresent() ? refused.get() : outcome(gateway.verify(refNum, host));
  }

  private boolean isTold() {
    return proof.evidence().find("state").isPresent();
  }

  /**
   * Verified before is a success only if it was by us, for this visit; from a bank that should
   * answer the same again, it is for a person.
   */
  private HostOutcome outcome(Verified verified) {
    Said said = verified.said();
    if (isNoAmount(verified) || said.isBefore() && repeated && !settings.repeatsByCode2()) {
      return new Doubtful("The bank answered that the receipt was verified before.", proven());
    }
    return said.isDone(repeated) ? compared(verified) : said.no(proven());
  }

  /** By SOAP there is nothing but a number; 2 may be that code, and nobody pays two rial. */
  private boolean isNoAmount(Verified verified) {
    return settings.profile() == Profile.SOAP
        && repeated
        && verified.paid() == CODE_2
        && !isTheVisits(verified);
  }

  private HostOutcome compared(Verified verified) {
    Values evidence =
        proven()
            .and(verified.details())
            .and(Values.of(Map.of("paid", String.valueOf(verified.paid()))));
    return isTheVisits(verified)
        ? new Approved(evidence, CommonAvs.UNAVAILABLE)
        : new Unwanted("The bank has " + verified.paid() + " rial, not the visit's.", evidence);
  }

  private boolean isTheVisits(Verified verified) {
    return Rial.of(visit.amount()).filter(asked -> asked == verified.paid()).isPresent();
  }

  /** Without the return's OK, which is the buyer's word only. */
  private Values proven() {
    return proof.evidence().only(property -> !property.equals("state"));
  }
}
