package org.tapedeck.hostsim.ticketswitch;

import java.time.Duration;
import org.tapedeck.hostsim.shops.Calls;
import org.tapedeck.hostsim.shops.Heard;
import org.tapedeck.hostsim.shops.Timetable;

/** Calls the return URL of buyers who stay away, three times at most, and then ends it alone. */
final class Fakes {
  private static final int TIMES = 3;
  private static final Duration LIMIT = Duration.ofSeconds(30);

  private final Calls calls;
  private final Timetable timetable;

  Fakes(Calls calls, Timetable timetable) {
    this.calls = calls;
    this.timetable = timetable;
  }

  /** From now on, for the place at which the buyer is. */
  void watch(Purchase purchase) {
    String seconds = purchase.knobs().use("fake-return");
    if (!seconds.equals("never") && purchase.outcome().isEmpty()) {
      Duration delay = Duration.ofSeconds(Long.parseLong(seconds));
      Back back = purchase.journey().back();
      timetable.later(delay, () -> look(purchase, back, delay));
    }
  }

  private void look(Purchase purchase, Back back, Duration delay) {
    synchronized (purchase) {
      if (purchase.outcome().isPresent() || purchase.journey().back() != back) {
        return;
      }
      purchase.abandon();
    }
    call(purchase, back, delay, 1);
  }

  private void call(Purchase purchase, Back back, Duration delay, int times) {
    Heard heard = calls.get(address(purchase, back), LIMIT);
    boolean reached = heard.status() >= 200 && heard.status() < 400;
    if (reached || times == TIMES) {
      end(purchase);
    } else {
      timetable.later(delay, () -> call(purchase, back, delay, times + 1));
    }
    // Last, so that whoever sees it in the books knows that the next has its time.
    purchase.counts().fakes().add(heard);
  }

  private static String address(Purchase purchase, Back back) {
    boolean bare = purchase.knobs().use("fake-variables").equals("none");
    Step here = purchase.journey().isOver() ? null : purchase.journey().here();
    return bare || !(here instanceof DebitorStep step)
        ? back.url()
        : Debitor.variables(step, "plain").behind(back.url());
  }

  private static void end(Purchase purchase) {
    synchronized (purchase) {
      if (purchase.outcome().isEmpty()) {
        Ending.giveUp(purchase);
      }
    }
  }
}
