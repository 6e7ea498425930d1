package org.tapedeck.door;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * A body that has to come within a time. The container only limits the wait for the next byte, so
 * who sends one now and then would keep a thread for ever.
 */
public final class InTime extends FilterInputStream {

  /** For the whole body. */
  static final int LONGEST_SECONDS = 30;

  private final Clock clock;
  private final Instant end;

  public InTime(InputStream body, Clock clock) {
    super(body);
    this.clock = clock;
    this.end = clock.instant().plus(Duration.ofSeconds(LONGEST_SECONDS));
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    if (clock.instant().isAfter(end)) {
      throw new IOException("the body takes longer than " + LONGEST_SECONDS + " s");
    }
    return super.read(bytes, offset, length);
  }
}
