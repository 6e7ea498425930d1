package org.tapedeck.framework.simulation;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.time.Duration;
import java.time.Instant;
import org.tapedeck.cassette.Answer;
import org.tapedeck.cassette.Host;
import org.tapedeck.cassette.HostSilent;
import org.tapedeck.cassette.HostUnreachable;
import org.tapedeck.cassette.Message;
import org.tapedeck.testkit.SentMessage;

/** What lies between the servers and the bank: messages take their time, and not all arrive. */
final class Network {

  static final Duration CONNECT_LIMIT = Duration.ofSeconds(5);
  static final Duration READ_LIMIT = Duration.ofSeconds(30);

  private static final Duration ONE_WAY = Duration.ofSeconds(3);
  private static final Duration DOWN = Duration.ofMinutes(30);
  private static final Duration ASLEEP = Duration.ofMinutes(12);

  private final World world;
  private Instant hostIsUp = Instant.MIN;
  private String lastAnswer = "nothing";

  Network(World world) {
    this.world = world;
  }

  /** A message on its way, and its answer. */
  private static final class Journey {
    private String answer;
  }

  Host from(Life life) {
    return message -> exchange(life, message);
  }

  private Answer exchange(Life life, Message message) throws HostSilent, HostUnreachable {
    String text = new String(SentMessage.of(message).bytes(), US_ASCII);
    life.mayCrash(Fault.CRASH_BEFORE_SENDING);
    if (world.now().isBefore(hostIsUp) || world.weather().brings(Fault.CONNECTION_REFUSED)) {
      pass(life, world.chance().within(CONNECT_LIMIT));
      throw new HostUnreachable("no connection", null);
    }
    Journey journey = new Journey();
    Duration there = world.chance().within(ONE_WAY);
    if (!world.weather().brings(Fault.REQUEST_LOST)) {
      world.course().after(there, () -> arrives(life, text, journey));
    }
    life.mayCrash(Fault.CRASH_AFTER_SENDING);
    pass(life, there.plus(world.chance().within(ONE_WAY)));
    return answer(life, journey);
  }

  private Answer answer(Life life, Journey journey) throws HostSilent {
    boolean lost = journey.answer == null || world.weather().brings(Fault.ANSWER_LOST);
    if (lost || world.weather().brings(Fault.ANSWER_LATE)) {
      pass(life, READ_LIMIT);
      maySleep(life);
      throw new HostSilent("no answer in time");
    }
    life.mayCrash(Fault.CRASH_WITH_THE_ANSWER);
    maySleep(life);
    return new Answer("text/plain", received(journey.answer).getBytes(US_ASCII));
  }

  /**
   * What it has heard, and that it has heard nothing, a server may settle when others are ahead.
   */
  private void maySleep(Life life) {
    if (world.weather().brings(Fault.SETTLED_LATE)) {
      pass(life, world.chance().within(ASLEEP));
    }
  }

  private String received(String answer) {
    if (world.weather().brings(Fault.ANSWER_DAMAGED)) {
      return answer.substring(0, world.chance().from(0, answer.indexOf(' ') + 2));
    }
    String before = lastAnswer;
    lastAnswer = answer;
    return isOfAnother(before, answer) && world.weather().brings(Fault.ANSWER_OF_ANOTHER)
        ? before
        : answer;
  }

  /** An earlier answer to the same question comes by no connection that is opened for this one. */
  private static boolean isOfAnother(String before, String answer) {
    return !before.split(" ")[0].equals(answer.split(" ")[0]);
  }

  private void arrives(Life life, String text, Journey journey) {
    if (world.now().isBefore(hostIsUp)) {
      return;
    }
    if (world.weather().brings(Fault.HOST_DOWN)) {
      hostIsUp = world.now().plus(world.chance().within(DOWN));
      return;
    }
    Words words = Words.of(text);
    journey.answer = answer(words);
    world.story().tell("  %s: %s -> %s".formatted(life, text.replace('\n', ','), journey.answer));
  }

  private String answer(Words words) {
    if (world.weather().brings(Fault.HOST_SAYS_LATER)) {
      return words.key() + " later";
    }
    return world.weather().brings(Fault.HOST_SAYS_SETUP)
        ? words.key() + " setup"
        : world.bank().hears(words);
  }

  private void pass(Life life, Duration time) {
    world.course().pass(time);
    life.check();
  }
}
