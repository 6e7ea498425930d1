package org.tapedeck.framework.flow;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.tapedeck.framework.copy.CopyText;
import org.tapedeck.framework.copy.Direction;
import org.tapedeck.framework.copy.Noting;
import org.tapedeck.framework.journal.Note;

/**
 * What was exchanged in one try, masked, until it is written with what became of the try. A long
 * talk is noted so far as it fits; a batch's has a copy of its own.
 */
public final class Heard implements Noting {

  private static final int MOST = 30;

  private final Clock clock;
  private final List<Stretch> stretches = new ArrayList<>();

  Heard(Clock clock) {
    this.clock = clock;
  }

  /** A message, or a signal of a leased line. */
  public record Stretch(Instant time, Direction way, String words) {}

  @Override
  public synchronized void note(Direction way, Supplier<byte[]> masked) {
    if (stretches.size() < MOST) {
      stretches.add(new Stretch(clock.instant(), way, words(way, masked)));
    }
  }

  /** That a message cannot be masked must not keep it from the host. */
  private static String words(Direction way, Supplier<byte[]> masked) {
    try {
      byte[] bytes = masked.get();
      return CopyText.line(way, Arrays.copyOf(bytes, Math.min(bytes.length, Note.LONGEST))).strip();
    } catch (RuntimeException ours) {
      return way + ": it cannot be masked";
    }
  }

  synchronized List<Stretch> stretches() {
    return List.copyOf(stretches);
  }
}
