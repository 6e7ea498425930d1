package org.tapedeck.hostsim.line;

import static java.util.Map.entry;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import org.tapedeck.hostsim.behaviour.Delivery;
import org.tapedeck.hostsim.behaviour.Reply;
import org.tapedeck.hostsim.frame.Damage;
import org.tapedeck.hostsim.frame.Frame;

/** Brings answers to the terminal, in good order or in the disorder that is wished for. */
final class Answers {

  /** Whether the terminal has acknowledged it. */
  private interface Way {
    boolean go(byte[] frame) throws IOException;
  }

  private final Line line;
  private final Frames frames;
  private final Limits limits;

  // spotless:off
  private final Map<Delivery, Way> ways = Map.ofEntries(
      entry(Delivery.PLAIN,        frame -> hand(frame)),
      entry(Delivery.SILENT,       frame -> silent()),
      entry(Delivery.HANG_UP,      frame -> false),
      entry(Delivery.HALF_FRAME,   frame -> half(frame)),
      entry(Delivery.LATE,         frame -> late(frame)),
      entry(Delivery.WRONG_LRC,    frame -> hand(Damage.lrc(frame))),
      entry(Delivery.WRONG_PARITY, frame -> hand(Damage.parity(frame))),
      entry(Delivery.TWICE,        frame -> hand(Damage.twice(frame))),
      entry(Delivery.GATEWAY_500,  frame -> over()),
      entry(Delivery.GATEWAY_503,  frame -> over()));
  // spotless:on

  Answers(Line line, Frames frames, Limits limits) {
    this.line = line;
    this.frames = frames;
    this.limits = limits;
  }

  boolean bring(Reply reply) throws IOException {
    return ways.get(reply.delivery()).go(new Frame(reply.text(), true).octets());
  }

  /** An answer that a talk spoils. */
  boolean bring(String text, String spoilt) throws IOException {
    byte[] frame = new Frame(text, true).octets();
    return switch (spoilt) {
      case "wrong-lrc" -> hand(Damage.lrc(frame));
      case "wrong-lrc-once" -> frames.hand(Damage.lrc(frame), frame);
      case "wrong-parity" -> hand(Damage.parity(frame));
      case "half" -> half(frame);
      case "half-end" -> half(frame) || over();
      case "twice" -> hand(Damage.twice(frame));
      default -> hand(frame);
    };
  }

  /** The first sending is damaged. */
  boolean bringAtTheSecondTry(Reply reply) throws IOException {
    byte[] frame = new Frame(reply.text(), true).octets();
    return frames.hand(Damage.lrc(frame), frame);
  }

  /** The session ends without the answer. */
  boolean over() throws IOException {
    line.say(Signal.EOT);
    return false;
  }

  private boolean hand(byte[] frame) throws IOException {
    return frames.hand(frame);
  }

  private boolean silent() throws IOException {
    line.stayUntilHungUp(limits.silence());
    return false;
  }

  private boolean half(byte[] frame) throws IOException {
    line.say(Arrays.copyOf(frame, frame.length / 2));
    return false;
  }

  private boolean late(byte[] frame) throws IOException {
    line.stayUntilHungUp(limits.late());
    return hand(frame);
  }
}
