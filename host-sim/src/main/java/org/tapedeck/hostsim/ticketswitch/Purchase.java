package org.tapedeck.hostsim.ticketswitch;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tapedeck.hostsim.books.Entry;
import org.tapedeck.hostsim.xml.Tree;

/** A reservation, and what becomes of it. One thread at a time: whoever changes it holds it. */
final class Purchase implements Entry {
  private final String id;
  private final String user;
  private final Trolley trolley;
  private final Instant until;
  private final Journey journey = new Journey();
  private final Counts counts = new Counts();
  private Buyer buyer;
  private Outcome outcome;
  private Tree result;
  private boolean released;
  private boolean abandoned;

  Purchase(String id, String user, Trolley trolley, Instant until) {
    this.id = id;
    this.user = user;
    this.trolley = trolley;
    this.until = until;
  }

  String id() {
    return id;
  }

  String user() {
    return user;
  }

  Trolley trolley() {
    return trolley;
  }

  Turned knobs() {
    return trolley.knobs();
  }

  Journey journey() {
    return journey;
  }

  Counts counts() {
    return counts;
  }

  synchronized Optional<Buyer> buyer() {
    return Optional.ofNullable(buyer);
  }

  /** A new attempt: the last one came to nothing. */
  synchronized void begin(Buyer who, List<Step> steps) {
    buyer = who;
    outcome = null;
    result = null;
    abandoned = false;
    journey.begin(steps);
  }

  /** With what can be shown from now on. */
  synchronized void end(Outcome what, Tree shown) {
    outcome = what;
    result = shown;
  }

  synchronized Optional<Outcome> outcome() {
    return Optional.ofNullable(outcome);
  }

  synchronized Optional<Tree> result() {
    return Optional.ofNullable(result);
  }

  synchronized boolean release(Instant now) {
    released = released || status(now).equals("reserved");
    return released;
  }

  /** The core has given the buyer up. */
  synchronized void abandon() {
    abandoned = true;
  }

  synchronized boolean isAbandoned() {
    return abandoned;
  }

  synchronized boolean isExpired(Instant now) {
    return released || !now.isBefore(until);
  }

  /** The words of transaction_info; what has failed has been let go. */
  synchronized String status(Instant now) {
    if (outcome != null) {
      return outcome.isGood() ? "purchased" : "released";
    }
    if (isExpired(now)) {
      return "released";
    }
    return journey.hasBegun() ? "attempting" : "reserved";
  }

  String minutesLeft(Instant now) {
    long left = Math.max(0, Duration.between(now, until).toMillis());
    return String.format(Locale.ROOT, "%.3f", left / 60_000.0);
  }

  @Override
  public synchronized String line() {
    String steps = journey.steps().stream().map(Step::word).collect(Collectors.joining(","));
    return String.format(
        Locale.ROOT,
        "purchase transaction=%s trolley=%s user=%s amount=%s currency=%s steps=%s card=%s"
            + " %s fail=%d state=%s",
        id,
        trolley.token(),
        user,
        trolley.price().text(),
        trolley.price().code(),
        steps,
        buyer == null ? "none" : buyer.card(),
        counts.line(),
        outcome == null ? 0 : outcome.code(),
        state());
  }

  private String state() {
    if (outcome != null) {
      return outcome.isGood() ? "purchased" : "failed";
    }
    if (released) {
      return "released";
    }
    return journey.hasBegun() ? "attempting" : "reserved";
  }
}
