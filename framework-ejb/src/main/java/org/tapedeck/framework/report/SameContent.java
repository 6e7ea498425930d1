package org.tapedeck.framework.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;

/** Takes what is written and looks whether another stream has the same. */
final class SameContent extends OutputStream {

  private final InputStream other;
  private boolean same = true;

  SameContent(InputStream other) {
    this.other = other;
  }

  @Override
  public void write(int one) throws IOException {
    same &= other.read() == (one & 0xff);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    byte[] expected = Arrays.copyOfRange(bytes, from, from + length);
    same &= Arrays.equals(expected, other.readNBytes(length));
  }

  /** Whether all that was written was the same, and nothing follows. */
  boolean isAll() throws IOException {
    return same && other.read() < 0;
  }
}
