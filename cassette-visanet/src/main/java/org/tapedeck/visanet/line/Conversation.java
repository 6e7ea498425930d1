package org.tapedeck.visanet.line;

import static org.tapedeck.visanet.line.Signal.ACK;
import static org.tapedeck.visanet.line.Signal.ENQ;
import static org.tapedeck.visanet.line.Signal.EOT;
import static org.tapedeck.visanet.line.Signal.NAK;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.Optional;
import org.tapedeck.cassette.HostSilent;
import org.tapedeck.cassette.HostUnreachable;
import org.tapedeck.cassette.Line;
import org.tapedeck.cassette.Message.Part;
import org.tapedeck.visanet.frame.DamagedFrame;
import org.tapedeck.visanet.frame.Frame;

/** What both dialogues have in common: the invitation, frames, signals and the good-bye. */
final class Conversation {

  private static final int LONGEST_FRAME = 4096;
  private static final int DATA = 0x7F;
  private static final int ETX = 0x03;
  private static final int ETB = 0x17;

  /** What the host says: a signal, or the first byte of a frame. */
  record Heard(Optional<Signal> signal) {
    boolean is(Signal wanted) {
      return signal.equals(Optional.of(wanted));
    }

    boolean isFrame() {
      return signal.isEmpty();
    }
  }

  private final Line line;
  private final Timers timers;

  Conversation(Line line, Timers timers) {
    this.line = line;
    this.timers = timers;
  }

  /** Nothing was sent before the invitation, so a host that does not invite has done nothing. */
  void awaitInvitation() throws HostUnreachable {
    if (!timers.waitsForEnq()) {
      return;
    }
    try {
      Heard heard = hear(timers.enq());
      while (!heard.is(ENQ)) {
        if (heard.isFrame() || heard.is(EOT)) {
          throw new HostSilent("The host did not invite.");
        }
        heard = hear(timers.enq());
      }
    } catch (HostSilent none) {
      throw new HostUnreachable("The host did not invite: " + none.getMessage(), none);
    }
  }

  void send(Part part) throws HostSilent {
    line.send(part);
  }

  void say(Signal signal) throws HostSilent {
    line.send(signal);
  }

  /** The next signal or frame; what is neither is passed over. */
  Heard hear(Duration limit) throws HostSilent {
    while (true) {
      int next = line.receive(limit);
      if (Frame.begins(new byte[] {(byte) next})) {
        return new Heard(Optional.empty());
      }
      Optional<Signal> signal = Signal.of(next);
      if (signal.isPresent()) {
        return new Heard(signal);
      }
    }
  }

  /**
   * The record of the frame that has begun. A damaged one is asked for again.
   *
   * @throws HostSilent when it is still damaged after the last time
   */
  byte[] record(Duration limit) throws HostSilent {
    for (int refusals = 0; refusals < timers.sendings(); refusals++) {
      byte[] frame = frame(limit);
      try {
        return taken(frame);
      } catch (DamagedFrame damaged) {
        say(NAK);
        awaitFrame(limit);
      }
    }
    return last(frame(limit));
  }

  private byte[] last(byte[] frame) throws HostSilent {
    try {
      return taken(frame);
    } catch (DamagedFrame damaged) {
      throw new HostSilent("The answer was damaged every time.");
    }
  }

  private byte[] taken(byte[] frame) throws DamagedFrame {
    byte[] record = Frame.open(frame);
    goodBye();
    return record;
  }

  private void awaitFrame(Duration limit) throws HostSilent {
    Heard heard = hear(limit);
    while (!heard.isFrame()) {
      if (heard.is(EOT)) {
        throw new HostSilent("The host ended the session after a damaged answer.");
      }
      heard = hear(limit);
    }
  }

  /** Exactly one byte after the end mark is the check byte, whatever its value. */
  private byte[] frame(Duration limit) throws HostSilent {
    ByteArrayOutputStream frame = new ByteArrayOutputStream();
    frame.writeBytes(Frame.beginning());
    int next = line.receive(limit);
    while ((next & DATA) != ETX && (next & DATA) != ETB && frame.size() < LONGEST_FRAME) {
      frame.write(next);
      next = line.receive(limit);
    }
    frame.write(next);
    frame.write(line.receive(limit));
    return frame.toByteArray();
  }

  /** The answer is here: a host that does not hear our thanks has given it all the same. */
  private void goodBye() {
    try {
      say(ACK);
      line.receive(timers.eot());
    } catch (HostSilent gone) {
      return;
    }
  }
}
