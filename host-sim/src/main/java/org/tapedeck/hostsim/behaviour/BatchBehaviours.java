package org.tapedeck.hostsim.behaviour;

import static org.tapedeck.hostsim.behaviour.Behaviour.row;
import static org.tapedeck.hostsim.behaviour.Delivery.GATEWAY_500;
import static org.tapedeck.hostsim.behaviour.Delivery.HANG_UP;
import static org.tapedeck.hostsim.behaviour.Delivery.LATE;
import static org.tapedeck.hostsim.behaviour.Delivery.PLAIN;
import static org.tapedeck.hostsim.behaviour.Delivery.SILENT;
import static org.tapedeck.hostsim.behaviour.Delivery.WRONG_LRC;

import java.util.List;

/** Chosen by the last two digits of the net deposit of a batch that is otherwise in order. */
public final class BatchBehaviours {

  // spotless:off
  public static final List<Behaviour> ROWS = List.of(
      //  ending  code  delivery     meaning
      row("71",   "RB", PLAIN,       "nothing booked, record 3 detail field 19 named as the error"),
      row("72",   "GB", SILENT,      "batch booked, silence, line dropped after --silent-seconds"),
      row("73",   "GB", HANG_UP,     "batch booked, line dropped without an answer"),
      row("74",   "GB", LATE,        "batch booked, answer after --late-seconds"),
      row("75",   "QD", PLAIN,       "nothing booked, called a duplicate with its own figures"),
      row("76",   "GB", GATEWAY_500, "batch booked, gateway error 500"),
      row("77",   "GB", WRONG_LRC,   "batch booked, answer with a wrong LRC"));
  // spotless:on

  static final Behaviour ORDINARY = row("other", "GB", PLAIN, "accepted");

  private BatchBehaviours() {}

  static Behaviour of(long netDeposit) {
    String ending = Behaviour.endingOf(Long.toString(netDeposit));
    return ROWS.stream().filter(r -> r.ending().equals(ending)).findFirst().orElse(ORDINARY);
  }
}
