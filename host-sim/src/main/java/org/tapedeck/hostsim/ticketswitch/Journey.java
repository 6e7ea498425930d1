package org.tapedeck.hostsim.ticketswitch;

import java.util.List;

/** The places to which a buyer is sent, and at which he is. */
final class Journey {
  private List<Step> steps = List.of();
  private int at;
  private Back back;
  private int attempt;

  synchronized void begin(List<Step> places) {
    steps = List.copyOf(places);
    at = 0;
    attempt++;
  }

  synchronized boolean hasBegun() {
    return attempt > 0;
  }

  /** From 1; 0 before the first. */
  synchronized int attempt() {
    return attempt;
  }

  synchronized List<Step> steps() {
    return steps;
  }

  /** How many steps are done. */
  synchronized int done() {
    return at;
  }

  synchronized void next() {
    at++;
  }

  synchronized boolean isOver() {
    return at == steps.size();
  }

  /** Where the buyer is to come back to from now on. */
  synchronized void comeBack(Back to) {
    back = to;
  }

  synchronized Back back() {
    return back;
  }

  /** To the place that is next, or straight back. */
  synchronized Page page() {
    return isOver() ? Page.straight(back) : steps.get(at).page(back);
  }

  synchronized Step here() {
    return steps.get(at);
  }
}
