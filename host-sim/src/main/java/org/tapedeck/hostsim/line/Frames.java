package org.tapedeck.hostsim.line;

import static org.tapedeck.hostsim.line.Signal.ACK;
import static org.tapedeck.hostsim.line.Signal.EOT;
import static org.tapedeck.hostsim.line.Signal.NAK;

import java.io.IOException;
import java.util.Optional;
import org.tapedeck.hostsim.frame.BadFrame;
import org.tapedeck.hostsim.frame.Frame;

/** Takes frames and hands frames over, each with its repetitions. */
final class Frames {
  private static final int SENDINGS_MAX = 3;

  private final Line line;

  Frames(Line line) {
    this.line = line;
  }

  /** A frame in good order; empty when there is none, and then the session is over. */
  Optional<Frame> take() throws IOException {
    for (int sending = 1; sending <= SENDINGS_MAX; sending++) {
      try {
        return line.frame();
      } catch (BadFrame damaged) {
        line.say(NAK);
      }
    }
    line.say(EOT);
    return Optional.empty();
  }

  /** Whether the terminal has said that the frame came well. */
  boolean hand(byte[] frame) throws IOException {
    return hand(frame, frame);
  }

  /** The same with another first sending. */
  boolean hand(byte[] first, byte[] frame) throws IOException {
    line.say(first);
    Optional<Signal> said = line.signal();
    for (int sending = 2; sending <= SENDINGS_MAX && said.equals(Optional.of(NAK)); sending++) {
      line.say(frame);
      said = line.signal();
    }
    return said.equals(Optional.of(ACK));
  }
}
