package org.tapedeck.hostsim.saman;

import java.time.Duration;
import java.util.Locale;
import org.tapedeck.hostsim.bank.Answer;
import org.tapedeck.hostsim.bank.Delivery;
import org.tapedeck.hostsim.bank.Knobs;
import org.tapedeck.hostsim.books.Journal;

/** Records what a shop's server asked for, and lets the answer reach it or not. */
final class Calls {
  private final Knobs knobs;
  private final Journal journal;

  Calls(Knobs knobs, Journal journal) {
    this.knobs = knobs;
    this.journal = journal;
  }

  /**
   * @param knob what spoils the answer
   * @param good the answer when nothing does
   * @param fault the answer when the knob says fault
   */
  Answer answer(String name, String knob, Outcome<String> outcome, Answer good, Answer fault) {
    String delivery = knobs.use(knob);
    boolean recorded = delivery.equals("plain") || knobs.use("record").equals("yes");
    if (recorded) {
      outcome.done().run();
    }
    journal.done(
        String.format(
            Locale.ROOT,
            "saman %s said=%s delivery=%s recorded=%s",
            name,
            outcome.said(),
            delivery,
            recorded ? "yes" : "no"));
    return delivery.equals("fault")
        ? fault
        : good.delivered(Delivery.of(delivery), Duration.ofSeconds(knobs.number("slow-seconds")));
  }
}
