package org.tapedeck.framework.simulation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.tapedeck.cassette.RetryPlan;
import org.tapedeck.framework.harness.HandClock;
import org.tapedeck.framework.harness.Parts;
import org.tapedeck.framework.harness.TestDatabase;
import org.tapedeck.framework.vault.MasterKeys;

/** Everything there is in one history. */
final class World {

  private static final Duration BETWEEN_SWEEPS = Duration.ofMinutes(10);
  private static final Duration BETWEEN_ROUNDS = Duration.ofMinutes(50);

  private final TestDatabase database;
  private final Wiring wiring;
  private final HandClock clock = new HandClock(Parts.NOW);
  private final Course course = new Course(clock);
  private final Story story = new Story(clock);
  private final Chance chance;
  private final Weather weather;
  private final MasterKeys masterKeys = MasterKeys.fresh(0);
  private final RetryPlan plan;
  private final Bank bank;
  private final Network network = new Network(this);
  private final Alarms alarms = new Alarms(this);
  private final List<Server> servers = new ArrayList<>();
  private int crashes;

  World(long seed, TestDatabase database, Wiring wiring) {
    this.database = database;
    this.wiring = wiring;
    this.chance = new Chance(seed);
    this.weather = new Weather(chance, story);
    this.plan = BankCassette.plan(chance);
    this.bank = new Bank(chance, clock);
    database.transactions().watchedBy(new Commits(this));
    int number = chance.of(1, 2, 2);
    for (int server = 1; server <= number; server++) {
      servers.add(new Server(this, "server " + server));
    }
  }

  /** The timers of a server go off before long: more often than not the one that sweeps. */
  void timersGoOff() {
    for (Server server : servers) {
      round(BETWEEN_SWEEPS, 500, server, Server::sweeps);
      round(BETWEEN_ROUNDS, 40, server, Server::letsExpire);
      round(BETWEEN_ROUNDS, 40, server, Server::closesBatches);
    }
  }

  private void round(Duration longest, int perMille, Server server, Consumer<Server> round) {
    if (chance.perMille(perMille)) {
      course.begin(
          chance.within(longest),
          () -> {
            if (server.isUp()) {
              round.accept(server);
            }
          });
    }
  }

  /** No faults any more, and every server is up. */
  void becomesQuiet() {
    weather.calmsDown();
    servers.forEach(Server::starts);
  }

  void crashed() {
    crashes++;
  }

  /** One that is up, if one is. */
  Optional<Server> anyServer() {
    List<Server> up = servers.stream().filter(Server::isUp).toList();
    return up.isEmpty() ? Optional.empty() : Optional.of(chance.of(up));
  }

  Instant now() {
    return clock.instant();
  }

  HandClock clock() {
    return clock;
  }

  TestDatabase database() {
    return database;
  }

  /** Whoever is up has renewed its lease in time; whoever is dead has not. */
  void leasesAreRenewed() {
    servers.stream().filter(Server::isUp).forEach(Server::renews);
  }

  MasterKeys masterKeys() {
    return masterKeys;
  }

  Wiring wiring() {
    return wiring;
  }

  RetryPlan plan() {
    return plan;
  }

  Course course() {
    return course;
  }

  Story story() {
    return story;
  }

  Chance chance() {
    return chance;
  }

  Weather weather() {
    return weather;
  }

  Bank bank() {
    return bank;
  }

  Network network() {
    return network;
  }

  Alarms alarms() {
    return alarms;
  }

  List<Server> servers() {
    return servers;
  }

  int crashes() {
    return crashes;
  }
}
