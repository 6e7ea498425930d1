package org.tapedeck.framework.simulation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import org.tapedeck.framework.harness.Codes;

/**
 * One history from its seed: clients give commands while faults come; then all is quiet, time goes
 * on until every deadline is over, a person looks after what waits for him, and the books are
 * compared.
 */
final class History {

  private static final int MOST_ROUNDS = 60;
  private static final Duration LONGEST_CLEARING = Duration.ofDays(8);
  private static final Duration ONE_MORE_TRY = Duration.ofMinutes(20);
  private static final Duration MOMENT = Duration.ofSeconds(1);

  /**
   * What has come of it.
   *
   * @param broken the sentences that are not true; none when all is well
   */
  record Outcome(
      long seed,
      List<String> broken,
      List<String> story,
      int commands,
      int holds,
      int settled,
      int crashes,
      Map<Fault, Integer> faults) {

    boolean isGood() {
      return broken.isEmpty();
    }

    boolean breaks(String sentence) {
      return broken.stream().anyMatch(it -> it.startsWith(Invariants.notTrue(sentence)));
    }

    @Override
    public String toString() {
      return "seed %d\n%s\n%s".formatted(seed, String.join("\n", story), String.join("\n", broken));
    }
  }

  private final World world;
  private final List<Told> told = new ArrayList<>();
  private final Set<String> putOff = new TreeSet<>();
  private int clients;

  private History(World world) {
    this.world = world;
  }

  static Outcome of(long seed, Stage stage, Wiring wiring) {
    World world = stage.world(seed, wiring);
    History history = new History(world);
    history.play();
    Ended ended =
        new Ended(
            Books.read(world.database()),
            world.bank(),
            history.told,
            history.putOff,
            world.database(),
            world.now());
    return new Outcome(
        seed,
        Invariants.broken(ended),
        world.story().lines(),
        history.told.size(),
        world.bank().holds().size(),
        world.bank().batches().stream().mapToInt(batch -> batch.items().size()).sum(),
        world.crashes(),
        world.weather().came());
  }

  private void play() {
    Wishes wishes = new Wishes(world.chance());
    clients = world.chance().of(2, 2, 3);
    for (int number = 1; number <= clients; number++) {
      String name = "client " + number;
      Client client = new Client(world, wishes, told, name, world.chance().from(3, 6));
      world.course().begin(Duration.ZERO, () -> comesAndGoes(client));
    }
    world.course().run();
    goesOnUntilNothingIsDue();
    aPersonLooksAfterTheRest();
    goesOnUntilNothingIsDue();
  }

  private void comesAndGoes(Client client) {
    client.run();
    clients--;
    if (clients == 0) {
      world.story().tell("no fault comes from now on");
      world.becomesQuiet();
    }
  }

  private void goesOnUntilNothingIsDue() {
    for (int round = 0; round < MOST_ROUNDS; round++) {
      OptionalLong due = due();
      if (due.isEmpty()) {
        return;
      }
      Instant then = Instant.ofEpochMilli(due.getAsLong()).plus(MOMENT);
      world.clock().goesTo(then.isAfter(world.now()) ? then : world.now().plus(MOMENT));
      world.servers().forEach(server -> world.course().begin(Duration.ZERO, server::sweeps));
      world.course().run();
    }
    world.clock().goesTo(world.now().plus(LONGEST_CLEARING));
  }

  private OptionalLong due() {
    List<Books.Attempt> open =
        Books.read(world.database()).attempts.stream()
            .filter(attempt -> attempt.state().equals("OPEN") && attempt.due() < Long.MAX_VALUE)
            .toList();
    open.stream()
        .filter(attempt -> attempt.isDueAfterItsDeadlineBy(ONE_MORE_TRY))
        .forEach(attempt -> putOff.add(attempt.toString()));
    return open.stream().mapToLong(Books.Attempt::due).min();
  }

  /** What rests waits for RETRYNOW; he was told of it. And what is deposited is settled. */
  private void aPersonLooksAfterTheRest() {
    Server server = world.servers().get(0);
    Books books = Books.read(world.database());
    for (Books.Batch batch : books.batches.values()) {
      if (batch.state().equals("OPEN") && batch.members() > 0) {
        person(server, "BATCHCLOSE", batch.id());
      }
    }
    for (Books.Attempt attempt : books.attempts) {
      if (attempt.state().equals("OPEN") && attempt.due() == Long.MAX_VALUE) {
        person(server, "RETRYNOW", attempt.object());
      }
    }
    world.course().begin(MOMENT, server::letsExpire);
    world.course().run();
  }

  private void person(Server server, String operation, String batchId) {
    String[] numbers = batchId.split(":");
    String words =
        "%s MERCHANTNUMBER=%s BATCHNUMBER=%s".formatted(operation, numbers[0], numbers[1]);
    world
        .course()
        .begin(
            Duration.ZERO,
            () -> {
              Optional<String> codes = server.takes(words, Optional.empty()).map(Codes::of);
              Told now = new Told(words, Optional.empty(), codes);
              told.add(now);
              world.story().tell("a person: " + now);
            });
  }
}
