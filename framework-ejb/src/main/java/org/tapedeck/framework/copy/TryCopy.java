package org.tapedeck.framework.copy;

import java.time.Clock;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The copy of one try while it is made. It holds no more than one part; whatever becomes of it, the
 * batch is sent. Called by the thread that asks the host and by those that send.
 */
final class TryCopy implements Noting {

  private static final Logger LOG = Logger.getLogger(TryCopy.class.getName());

  private final Sending sending;
  private final Copying copying;
  private final Clock clock;
  private final StringBuilder lines = new StringBuilder();
  private Direction direction;
  private int parts;
  private boolean over;

  TryCopy(Sending sending, Copying copying, Clock clock) {
    this.sending = sending;
    this.copying = copying;
    this.clock = clock;
  }

  @Override
  public synchronized void note(Direction way, Supplier<byte[]> masked) {
    for (String line : CopyText.line(way, masked.get()).split("(?<=\n)")) {
      if (lines.length() + line.length() > WireCopy.LONGEST) {
        write(false);
      }
      lines.append(line);
      direction = direction == null ? way : direction.and(way);
    }
    if (over) {
      // Who sends has not heard yet that nobody waits for him any more.
      write(true);
    }
  }

  /** The try is over. */
  synchronized void end() {
    over = true;
    write(true);
  }

  private void write(boolean last) {
    parts++;
    Direction way = direction == null ? Direction.BOTH : direction;
    WireCopy part = new WireCopy(sending, parts, way, lines.toString(), last, clock.instant());
    lines.setLength(0);
    direction = null;
    try {
      copying.write(part);
    } catch (RuntimeException lost) {
      // The number that is missing tells the reader.
      LOG.log(
          Level.WARNING, "attempt " + sending.attemptId() + ": a part of its copy is lost", lost);
    }
  }
}
