package org.tapedeck.hostsim.frame;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * Takes frames from a stream, one at a time, and never looks back: exactly one byte after ETX or
 * ETB is the LRC, whatever its value.
 */
public final class FrameReader {
  private final InputStream in;
  private final int recordMax;
  private long octetsLeft;

  public FrameReader(InputStream in, int recordMax, long octetsMax) {
    this.in = in;
    this.recordMax = recordMax;
    this.octetsLeft = octetsMax;
  }

  /** The next frame, or empty at the end of the stream. */
  public Optional<Frame> next() throws IOException, BadFrame {
    int first = read();
    if (first < 0) {
      return Optional.empty();
    }
    if ((first & 0x7F) != Controls.STX) {
      throw new BadFrame(Fault.NO_STX);
    }
    return Optional.of(rest(Parity.ofFirst(first)));
  }

  /** Gateways refuse a body that goes on after its last frame. */
  public boolean atEnd() throws IOException, BadFrame {
    return read() < 0;
  }

  private Frame rest(Parity parity) throws IOException, BadFrame {
    StringBuilder record = new StringBuilder();
    int lrc = 0;
    while (true) {
      int character = character(parity, Fault.NO_END);
      lrc ^= character;
      if (Controls.endsRecord(character)) {
        checkLrc(parity, lrc);
        return new Frame(record.toString(), character == Controls.ETX);
      }
      record.append(content(character, record.length()));
    }
  }

  private void checkLrc(Parity parity, int lrc) throws IOException, BadFrame {
    if (character(parity, Fault.NO_LRC) != lrc) {
      throw new BadFrame(Fault.BROKEN);
    }
  }

  private char content(int character, int length) throws BadFrame {
    if (character == Controls.STX || length == recordMax) {
      throw new BadFrame(Fault.NO_END);
    }
    if (!Controls.mayStandInRecord(character)) {
      throw new BadFrame(Fault.BROKEN);
    }
    return (char) character;
  }

  private int character(Parity parity, Fault missing) throws IOException, BadFrame {
    int octet = read();
    if (octet < 0) {
      throw new BadFrame(missing);
    }
    if (!parity.holds(octet)) {
      throw new BadFrame(parity.faultOfMixture());
    }
    return octet & 0x7F;
  }

  private int read() throws IOException, BadFrame {
    if (octetsLeft-- == 0) {
      throw new BadFrame(Fault.BROKEN);
    }
    return in.read();
  }
}
