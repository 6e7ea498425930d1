package org.tapedeck.door;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** A form may come slowly, but not for ever. */
class InTimeTest {

  /** Each look at it takes a second. */
  private static final class Ticking extends Clock {

    private Instant now = Instant.EPOCH;

    @Override
    public Instant instant() {
      now = now.plus(Duration.ofSeconds(1));
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }

  /** A byte at a time. */
  private static InputStream slow(int bytes) {
    return new ByteArrayInputStream(new byte[bytes]) {
      @Override
      public int read(byte[] into, int offset, int length) {
        return super.read(into, offset, Math.min(1, length));
      }
    };
  }

  @Test
  void aBodyThatIsThereInTimeIsRead() throws IOException {
    assertEquals(29, new InTime(slow(29), new Ticking()).readAllBytes().length);
  }

  @Test
  void whoSendsForEverIsCutOff() {
    InputStream body = new InTime(slow(1000), new Ticking());
    assertThrows(IOException.class, () -> body.readNBytes(1000));
  }
}
