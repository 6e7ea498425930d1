package org.tapedeck.redirect.ticketswitch;

import java.util.Map;
import java.util.Optional;
import org.tapedeck.cassette.DeclineReason;
import org.tapedeck.cassette.HostOutcome;
import org.tapedeck.cassette.HostOutcome.Declined;
import org.tapedeck.cassette.HostOutcome.Deferred;
import org.tapedeck.cassette.HostOutcome.Misconfigured;
import org.tapedeck.cassette.HostSilent;
import org.tapedeck.cassette.HostUnreachable;
import org.tapedeck.cassette.Values;
import org.tapedeck.cassette.visit.Visit;
import org.tapedeck.redirect.Damaged;

/**
 * The way to the first page: a session, the reservation, part one. Nothing is bought by it, so a
 * buyer whose way was cut off may be sent anew.
 */
record Sending(Core core, Visit visit) {

  private static final String NOT_EXACT = "The amount is none in the currency's smallest unit.";

  HostOutcome outcome() throws HostSilent, HostUnreachable, Damaged {
    if (!visit.amount().hasMinorUnits()) {
      return new Misconfigured(NOT_EXACT, Values.NONE);
    }
    Result session = core.startSession();
    return session.no().isPresent()
        ? session.no().get().beforeThePage()
        : reserved(new Reservation(core.makeReservation(session.cryptoBlock())));
  }

  private HostOutcome reserved(Reservation reservation)
      throws HostSilent, HostUnreachable, Damaged {
    Optional<Said> no = reservation.no();
    if (no.isPresent()) {
      return no.get().beforeThePage();
    }
    if (reservation.isNone()) {
      return refused(Refusal.UNAVAILABLE, "nothing of the trolley could be reserved");
    }
    return reservation.comesTo(visit.amount())
        ? begun(reservation, ReturnPlace.of(visit, visit.returnToken()))
        : refused(Refusal.OTHER_AMOUNT, "the reservation's total is not the order's amount");
  }

  private HostOutcome begun(Reservation reservation, ReturnPlace place)
      throws HostSilent, HostUnreachable, Damaged {
    Result result = partOne(reservation, place);
    if (result.no().filter(said -> said.meaning() == Meaning.ANOTHER_TOKEN).isEmpty()) {
      return sent(reservation, result, place);
    }
    ReturnPlace another = place.another(visit);
    return sent(reservation, partOne(reservation, another), another);
  }

  private Result partOne(Reservation reservation, ReturnPlace place)
      throws HostSilent, HostUnreachable, Damaged {
    return core.partOne(reservation.result().cryptoBlock(), reservation.needsCard(), place);
  }

  private static HostOutcome sent(Reservation reservation, Result result, ReturnPlace place)
      throws Damaged {
    if (result.no().isPresent()) {
      return result.no().get().beforeThePage();
    }
    Values evidence =
        Values.of(
            Map.of(
                Reservation.TRANSACTION,
                reservation.transactionId(),
                ReturnToken.PROPERTY,
                place.token()));
    return new Deferred(Page.of(result).orElseThrow(Page::missing), evidence);
  }

  private static HostOutcome refused(Refusal why, String words) {
    return new Declined(
        DeclineReason.INVALID, Values.of(Map.of(Refusal.PROPERTY, why.word(), "failText", words)));
  }
}
