package org.tapedeck.hostsim.ticketswitch;

import java.time.Clock;
import java.util.Optional;
import org.tapedeck.hostsim.xml.Tree;

/** A reservation is let go, unless its purchase has begun. */
record ReleaseReservation(Turned all, Clock clock, Reservations reservations) implements Method {

  @Override
  public String name() {
    return "release_reservation";
  }

  @Override
  public String word() {
    return "release";
  }

  /** By the block of make_reservation, or by the transaction_id. */
  private Optional<Purchase> purchase(Call call) {
    return reservations
        .find(call.block().subject())
        .or(() -> reservations.find(call.get("transaction_id")))
        .filter(it -> it.user().equals(call.user().name()));
  }

  @Override
  public Turned knobs(Call call) {
    return purchase(call).map(Purchase::knobs).orElse(all);
  }

  @Override
  public Tree answer(Call call, Turned knobs) {
    boolean released = purchase(call).filter(it -> it.release(clock.instant())).isPresent();
    return Tree.of(name(), Tree.yes("released_ok", released));
  }
}
