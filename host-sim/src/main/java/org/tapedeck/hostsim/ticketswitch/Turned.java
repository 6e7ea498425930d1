package org.tapedeck.hostsim.ticketswitch;

import java.util.Set;
import org.tapedeck.hostsim.bank.Delivery;
import org.tapedeck.hostsim.bank.Form;
import org.tapedeck.hostsim.bank.Knobs;

/**
 * Knobs as they stand for one trolley: its own, and those of all for what it was not told.
 *
 * @param names of its own
 */
record Turned(Knobs all, Knobs own, Set<String> names) {

  /** Nothing of its own. */
  static Turned of(Knobs all) {
    return new Turned(all, all, Set.of());
  }

  /**
   * @throws IllegalArgumentException when a field is no knob, or not of its content
   */
  static Turned of(Knobs all, Form form) {
    Knobs own = new Knobs(TicketSwitchKnobs.ROWS);
    own.set(form);
    return new Turned(all, own, Set.copyOf(form.names()));
  }

  String use(String name) {
    return names.contains(name) ? own.use(name) : all.use(name);
  }

  boolean yes(String name) {
    return use(name).equals("yes");
  }

  int number(String name) {
    return Integer.parseInt(use(name));
  }

  Delivery delivery(String method) {
    return Delivery.of(use(method + "-delivery"));
  }

  /** Fails as that knob says, if it says so. */
  void mayFail(String name) {
    String code = use(name);
    if (!code.equals("none")) {
      throw new Failed(FailCode.of(Integer.parseInt(code)));
    }
  }
}
