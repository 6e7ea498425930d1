package org.tapedeck.framework.simulation;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.tapedeck.framework.command.IdempotencyKey;
import org.tapedeck.framework.command.Reply;
import org.tapedeck.framework.harness.Codes;

/** Gives commands one after the other, and once more when no answer came. */
final class Client implements Runnable {

  private static final Duration THINKS = Duration.ofMinutes(4);
  private static final Duration WAITS = Duration.ofMinutes(2);
  private static final Duration A_DAY = Duration.ofHours(25);
  private static final int MOST_TIMES = 4;

  private final World world;
  private final Wishes wishes;
  private final List<Told> told;
  private final String name;
  private final int commands;

  Client(World world, Wishes wishes, List<Told> told, String name, int commands) {
    this.world = world;
    this.wishes = wishes;
    this.told = told;
    this.name = name;
    this.commands = commands;
  }

  @Override
  public void run() {
    for (int command = 1; command <= commands; command++) {
      world.timersGoOff();
      boolean sleeps = world.weather().brings(Fault.PAUSE_OF_A_DAY);
      world.course().pass(sleeps ? A_DAY : world.chance().within(THINKS));
      Optional<String> key = Optional.of(name + command).filter(it -> world.chance().perMille(600));
      insist(wishes.next(), key);
    }
  }

  private void insist(String words, Optional<String> key) {
    Told last = give(words, key);
    for (int times = 1; times < MOST_TIMES && isToBeRepeated(last); times++) {
      world.course().pass(world.chance().within(WAITS));
      last = give(words, key);
    }
  }

  /** Mostly when no answer came, and now and then for no reason. */
  private boolean isToBeRepeated(Told last) {
    return world.chance().perMille(last.isFinal() ? 100 : last.codes().isPresent() ? 300 : 850);
  }

  private Told give(String words, Optional<String> key) {
    Optional<String> codes =
        world
            .anyServer()
            .flatMap(server -> server.takes(words, key.map(IdempotencyKey::new)))
            .filter(reply -> !world.weather().brings(Fault.REPLY_LOST))
            .map(Client::codes);
    Told now = new Told(words, key, codes);
    told.add(now);
    world.story().tell(name + ": " + now);
    return now;
  }

  private static String codes(Reply reply) {
    return Codes.of(reply);
  }
}
