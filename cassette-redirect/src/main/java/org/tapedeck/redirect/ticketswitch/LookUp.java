package org.tapedeck.redirect.ticketswitch;

import java.util.Map;
import java.util.Optional;
import org.tapedeck.cassette.CommonAvs;
import org.tapedeck.cassette.DeclineReason;
import org.tapedeck.cassette.HostOutcome;
import org.tapedeck.cassette.HostOutcome.Approved;
import org.tapedeck.cassette.HostOutcome.Declined;
import org.tapedeck.cassette.HostOutcome.Doubtful;
import org.tapedeck.cassette.HostOutcome.Unknown;
import org.tapedeck.cassette.HostSilent;
import org.tapedeck.cassette.HostUnreachable;
import org.tapedeck.cassette.Values;
import org.tapedeck.cassette.visit.Visit;
import org.tapedeck.redirect.Damaged;

/** What transaction_info has for the visit; by asking it nothing is begun. */
record LookUp(Core core, Visit visit, String transactionId) {

  /** What became of the transaction, as far as the core tells. */
  HostOutcome outcome() throws HostSilent, HostUnreachable, Damaged {
    Result info = core.transactionInfo(transactionId);
    return info.no().isPresent() ? withoutStatus(info.no().get()) : byStatus(info);
  }

  /** A no to the question is a no of the purchase only when there is no such transaction. */
  private static HostOutcome withoutStatus(Said said) {
    return said.meaning() == Meaning.INVALID
        ? said.no(Returned.forgotten())
        : new Unknown(said.sentence());
  }

  private HostOutcome byStatus(Result info) throws Damaged {
    String status = info.root().needed("transaction_status");
    return switch (status) {
      case "purchased" -> purchased(info);
      case "released" -> declined(Refusal.RELEASED);
      case "failed" -> declined(Refusal.FAILED);
      case "reserved", "attempting" ->
          new Unknown("The core has not finished: transaction_status is " + status + ".");
      default -> new Unknown("The core told a transaction_status that has no row.");
    };
  }

  /** What it costs was compared when it was reserved; what is described is compared again. */
  private HostOutcome purchased(Result info) throws Damaged {
    Optional<Node> described = info.root().find("trolley");
    return described.isEmpty()
        ? new Approved(kept(), CommonAvs.UNAVAILABLE)
        : compared(new Trolley(described.get()));
  }

  private HostOutcome compared(Trolley trolley) throws Damaged {
    Values evidence = kept().and(trolley.evidence());
    if (!trolley.transactionId().equals(transactionId)) {
      throw new Damaged("The answer is about another transaction.");
    }
    if (trolley.saysThatSomeIsNot()) {
      return new Doubtful(Purchase.PARTIAL, evidence);
    }
    return trolley.comesTo(visit.amount())
        ? new Approved(evidence, CommonAvs.UNAVAILABLE)
        : new Doubtful(Purchase.OTHER_AMOUNT, evidence);
  }

  private Values kept() {
    return Returned.forgotten()
        .and(
            Values.of(
                Map.of(Reservation.TRANSACTION, transactionId, "transactionStatus", "purchased")));
  }

  private static HostOutcome declined(Refusal refusal) {
    Values evidence =
        Values.of(
            Map.of(
                Refusal.PROPERTY,
                refusal.word(),
                "failText",
                "the transaction is " + refusal.word()));
    return new Declined(DeclineReason.DECLINED, Returned.forgotten().and(evidence));
  }
}
