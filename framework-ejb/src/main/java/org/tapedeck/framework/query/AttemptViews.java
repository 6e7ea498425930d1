package org.tapedeck.framework.query;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tapedeck.cassette.Values;
import org.tapedeck.framework.command.QueryAttempts;
import org.tapedeck.framework.command.ViewCollection;
import org.tapedeck.framework.flow.Attempt;
import org.tapedeck.framework.flow.Ownership;
import org.tapedeck.framework.merchant.Caller;
import org.tapedeck.framework.query.AttemptSearches.About;
import org.tapedeck.framework.query.AttemptSearches.Wanted;

/** Answers QueryAttempts: what is asked of hosts and not known yet, the oldest first. */
@Dependent
public class AttemptViews {

  // spotless:off
  static final Shape<AwaitedAnswer> AWAITED = Shape.<AwaitedAnswer>of("PSAttempt", it -> Values.NONE)
      .row("key",                AwaitedAnswer::key)
      .row("ID",                 AwaitedAnswer::id)
      .row("merchantNumber",     it -> it.attempt().merchantNumber())
      .optional("orderNumber",   AwaitedAnswer::orderNumber)
      .optional("paymentNumber", AwaitedAnswer::paymentNumber)
      .optional("creditNumber",  AwaitedAnswer::creditNumber)
      .optional("batchNumber",   AwaitedAnswer::batchNumber)
      .row("paymentType",        it -> it.attempt().cassetteName())
      .optional("amount",        it -> it.about().map(about -> about.amount().amount()).orElse(null))
      .optional("amountExp10",   it -> it.about().map(about -> about.amount().exponent()).orElse(null))
      .optional("currency",      it -> it.about().map(about -> about.amount().currency()).orElse(null))
      .row("user",               it -> it.attempt().userName())
      .row("asked",              it -> it.asked() ? 1 : 0)
      .row("paused",             it -> it.paused() ? 1 : 0)
      .row("resting",            it -> it.attempt().tries().isResting() ? 1 : 0)
      .rows(Shapes.ATTEMPT,      AwaitedAnswer::attempt);
  // spotless:on

  private final AttemptSearches searches;
  private final Ownership ownership;
  private final Clock clock;

  @Inject
  public AttemptViews(AttemptSearches searches, Ownership ownership, Clock clock) {
    this.searches = searches;
    this.ownership = ownership;
    this.clock = clock;
  }

  public ViewCollection find(Caller caller, QueryAttempts query) {
    Instant now = clock.instant();
    List<Attempt> open = searches.open(new Wanted(caller.merchants(query.operation()), query));
    Map<String, About> about = searches.about(open);
    Set<String> paused = searches.pausedCassettes();
    return new ViewCollection(
        "AttemptCollection",
        open.stream()
            .map(
                it ->
                    AwaitedAnswer.of(
                        it,
                        about.get(it.objectId()),
                        ownership.isAsked(it, now),
                        paused.contains(it.cassetteName())))
            .map(AWAITED::view)
            .toList());
  }
}
