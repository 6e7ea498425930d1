package org.tapedeck.framework.simulation;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.tapedeck.framework.command.CommandParser;
import org.tapedeck.framework.command.IdempotencyKey;
import org.tapedeck.framework.command.Pairs;
import org.tapedeck.framework.command.Refused;
import org.tapedeck.framework.command.Reply;
import org.tapedeck.framework.flow.Asking;
import org.tapedeck.framework.flow.Commands;
import org.tapedeck.framework.flow.Ears;
import org.tapedeck.framework.flow.HostCalls;
import org.tapedeck.framework.flow.Leasing;
import org.tapedeck.framework.flow.Retries;
import org.tapedeck.framework.flow.RetryPlaces;
import org.tapedeck.framework.flow.Seats;
import org.tapedeck.framework.flow.Steps;
import org.tapedeck.framework.flow.Sweeper;
import org.tapedeck.framework.handler.Assembly;
import org.tapedeck.framework.handler.ClosingRound;
import org.tapedeck.framework.handler.ExpiryRound;
import org.tapedeck.framework.harness.Engine;
import org.tapedeck.framework.harness.Parts;
import org.tapedeck.framework.harness.Sentence;
import org.tapedeck.framework.harness.Transactions;

/** One of the servers of a database. When it dies, nothing is left of it but what is durable. */
final class Server {

  private static final Duration DEAD = Duration.ofMinutes(8);
  private static final Duration BETWEEN_RENEWALS = Duration.ofSeconds(10);
  private static final int RETRIES_AT_ONCE = 4;

  // Faults are what is wanted here; nobody reads what the engine logs of them.
  private static final Logger ROOT = Logger.getLogger("");

  static {
    ROOT.setLevel(Level.OFF);
  }

  private final World world;
  private final String name;
  private Life life;
  private Commands commands;
  private RetryPlaces retryPlaces;
  private Sweeper sweeper;
  private Leasing leasing;
  private Transactions transactions;
  private Instant renewed;
  private int lives;
  private ExpiryRound expiryRound;
  private ClosingRound closingRound;

  Server(World world, String name) {
    this.world = world;
    this.name = name;
    starts();
  }

  String name() {
    return name;
  }

  boolean isUp() {
    return life != null;
  }

  void starts() {
    if (isUp()) {
      return;
    }
    Life born = new Life(world, this);
    Executor apart = work -> world.course().begin(Duration.ZERO, () -> born.live(work));
    lives++;
    Parts parts = world.wiring().parts(world, name + ", life " + lives);
    Ears ears = new Ears(world.clock());
    Steps steps = world.wiring().steps(new Assembly(parts).handlers(), parts, ears);
    HostCalls calls =
        new HostCalls((link, attemptId) -> world.network().from(born), ears, world.clock());
    Asking asking = new Asking(steps, calls, world.alarms());
    commands =
        new Commands(steps, asking, new Seats(Seats.STANDARD), (command, reply) -> reply, apart);
    retryPlaces = new RetryPlaces(steps, new Retries(steps, asking), apart, RETRIES_AT_ONCE);
    sweeper = new Sweeper(steps, retryPlaces);
    leasing = new Leasing(parts.self(), parts.leases(), parts.clock());
    transactions = parts.transactions();
    renewed = Instant.EPOCH;
    expiryRound = new Assembly(parts).expiryRound();
    closingRound = new Assembly(parts).closingRound(commands, apart);
    life = born;
  }

  void dies() {
    world.crashed();
    life.ends();
    life = null;
    world
        .course()
        .after(
            world.chance().within(DEAD),
            () -> {
              world.story().tell(name + " starts again");
              starts();
            });
  }

  /** Outside of its life: that a lease is not renewed in time is a fault of its own. */
  void renews() {
    if (renewed.plus(BETWEEN_RENEWALS).isAfter(world.now())) {
      return;
    }
    renewed = world.now();
    transactions.inOne(
        () -> {
          leasing.renew();
          return renewed;
        });
  }

  /** What it answers; empty when it dies meanwhile. */
  Optional<Reply> takes(String words, Optional<IdempotencyKey> key) {
    world.leasesAreRenewed();
    try {
      return Optional.of(life.live(() -> reply(words, key)));
    } catch (Crash died) {
      return Optional.empty();
    }
  }

  private Reply reply(String words, Optional<IdempotencyKey> key) {
    try {
      Pairs form = Pairs.of(Sentence.pairs("ETAPIVERSION=3 " + world.wiring().heard(words)));
      return commands.run(Engine.ADMINISTRATOR, CommandParser.parse(form), key);
    } catch (Refused refused) {
      return refused.reply();
    }
  }

  void wakes(String attemptId) {
    world.leasesAreRenewed();
    life.live(() -> retryPlaces.wake(attemptId));
  }

  void sweeps() {
    if (world.wiring().sweeps()) {
      world.leasesAreRenewed();
      life.live(sweeper::sweep);
    }
  }

  void letsExpire() {
    life.live(expiryRound::run);
  }

  void closesBatches() {
    life.live(closingRound::run);
  }
}
