package org.tapedeck.hostsim.support;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.util.HexFormat;

/** A terminal on a leased line that does what a script of bytes says. */
public final class LineTerminal implements AutoCloseable {
  private static final int PATIENCE = 10_000;

  private final Socket socket;

  public LineTerminal(int port) throws IOException {
    socket = new Socket("127.0.0.1", port);
    socket.setSoTimeout(PATIENCE);
  }

  public LineTerminal say(byte[] octets) throws IOException {
    socket.getOutputStream().write(octets);
    return this;
  }

  public LineTerminal say(String hex) throws IOException {
    return say(HexFormat.of().parseHex(hex.replace(" ", "")));
  }

  /** The next bytes in hex. */
  public String hears(int octets) throws IOException {
    return HexFormat.ofDelimiter(" ").withUpperCase().formatHex(read(octets));
  }

  /** The next frame, up to the byte after ETX. */
  public byte[] frame() throws IOException {
    ByteArrayOutputStream frame = new ByteArrayOutputStream();
    byte[] next = read(1);
    while ((next[0] & 0x7F) != 0x03) {
      frame.writeBytes(next);
      next = read(1);
    }
    frame.writeBytes(next);
    frame.writeBytes(read(1));
    return frame.toByteArray();
  }

  private byte[] read(int octets) throws IOException {
    byte[] read = socket.getInputStream().readNBytes(octets);
    if (read.length < octets) {
      throw new IOException("hung up after " + read.length + " bytes");
    }
    return read;
  }

  /** Whether nothing more comes. */
  public boolean isHungUpOn() throws IOException {
    return socket.getInputStream().read() < 0;
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
