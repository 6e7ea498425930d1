package org.tapedeck.framework.simulation;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tapedeck.cassette.Cassette;
import org.tapedeck.cassette.RetryPlan;
import org.tapedeck.framework.cassette.Cassettes;
import org.tapedeck.framework.cassette.Numbers;
import org.tapedeck.framework.event.Outbox;
import org.tapedeck.framework.flow.Attempt;
import org.tapedeck.framework.flow.Attempts;
import org.tapedeck.framework.flow.Ears;
import org.tapedeck.framework.flow.Handlers;
import org.tapedeck.framework.flow.Owner;
import org.tapedeck.framework.flow.Steps;
import org.tapedeck.framework.harness.Parts;
import org.tapedeck.framework.harness.TransactionalSteps;
import org.tapedeck.framework.merchant.SensitiveAccess;
import org.tapedeck.framework.replay.KeyUses;

/** How a server is put together. A deliberate fault puts one part together wrongly. */
class Wiring {

  private static final int ALL = 10_000;

  final Parts parts(World world, String server) {
    Parts right =
        Parts.of(
            world.database().transactions(),
            world.masterKeys(),
            new SensitiveAccess("none"),
            cassettes(world.plan()),
            world.clock(),
            new Owner(server));
    return Around.parts(
        right,
        List.of(
            attempts(inFirmOrder(right.attempts()), right),
            numbers(right.numbers()),
            outbox(right.outbox()),
            keyUses(right.keyUses())));
  }

  Cassette cassette(RetryPlan plan) {
    return new BankCassette(plan);
  }

  Attempts attempts(Attempts right, Parts parts) {
    return right;
  }

  Numbers numbers(Numbers right) {
    return right;
  }

  KeyUses keyUses(KeyUses right) {
    return right;
  }

  Outbox outbox(Outbox right) {
    return right;
  }

  Steps steps(Handlers handlers, Parts parts, Ears ears) {
    return new TransactionalSteps(handlers, parts, ears);
  }

  /** A command as the engine understands it. */
  String heard(String words) {
    return words;
  }

  boolean sweeps() {
    return true;
  }

  private Cassettes cassettes(RetryPlan plan) {
    Cassette one = cassette(plan);
    return new Cassettes() {
      @Override
      public Optional<Cassette> find(String name) {
        return Optional.of(one).filter(it -> it.name().equals(name));
      }

      @Override
      public Collection<Cassette> all() {
        return List.of(one);
      }
    };
  }

  /** The ids of attempts are drawn by nobody's seed, so nothing may come in their order. */
  private static Attempts inFirmOrder(Attempts right) {
    return Around.one(
        Attempts.class,
        right,
        "overdue",
        (really, arguments) -> {
          int most = (int) arguments[arguments.length - 1];
          arguments[arguments.length - 1] = ALL;
          return ((List<?>) really.call(arguments))
              .stream()
                  .map(id -> right.get((String) id))
                  .sorted(FIRM)
                  .limit(most)
                  .map(Attempt::id)
                  .toList();
        });
  }

  private static final Comparator<Attempt> FIRM =
      Comparator.<Attempt>comparingLong(it -> it.tries().dueMillis())
          .thenComparing(Attempt::objectId)
          .thenComparing(Attempt::kind)
          .thenComparing(it -> it.tries().begun());
}
