package org.tapedeck.hostsim.line;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.PushbackInputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.Optional;
import org.tapedeck.hostsim.frame.BadFrame;
import org.tapedeck.hostsim.frame.Controls;
import org.tapedeck.hostsim.frame.Frame;
import org.tapedeck.hostsim.frame.FrameReader;

/** One terminal's connection, in frames and signals. */
final class Line implements Closeable {
  private static final int RECORD_MAX = 1_000;
  private static final int FRAME_MAX = RECORD_MAX + 3;

  private final Socket socket;
  private final PushbackInputStream in;
  private final Limits limits;

  Line(Socket socket, Limits limits) throws IOException {
    // In TLS the first byte waits for the terminal's part of the handshake.
    socket.setSoTimeout((int) limits.idle().toMillis());
    this.socket = socket;
    this.in = new PushbackInputStream(new BufferedInputStream(socket.getInputStream()));
    this.limits = limits;
    socket.setTcpNoDelay(true);
  }

  void say(Signal signal) throws IOException {
    say(new byte[] {(byte) signal.octet()});
  }

  void say(byte[] octets) throws IOException {
    socket.getOutputStream().write(octets);
    socket.getOutputStream().flush();
  }

  /** The next byte that is neither of a frame nor junk before one; empty when none comes. */
  Optional<Signal> signal() throws IOException {
    int octet = read(limits.idle());
    while (octet >= 0) {
      for (Signal signal : Signal.values()) {
        if (signal.is(octet)) {
          return Optional.of(signal);
        }
      }
      octet = read(limits.idle());
    }
    return Optional.empty();
  }

  /** The next frame, whatever stood before it; empty when the terminal has ended the session. */
  Optional<Frame> frame() throws IOException, BadFrame {
    int octet = read(limits.idle());
    while (octet >= 0 && (octet & 0x7F) != Controls.STX) {
      if (Signal.EOT.is(octet)) {
        return Optional.empty();
      }
      octet = read(limits.idle());
    }
    if (octet < 0) {
      return Optional.empty();
    }
    in.unread(octet);
    socket.setSoTimeout((int) limits.frame().toMillis());
    return new FrameReader(in, RECORD_MAX, FRAME_MAX).next();
  }

  /** Waits for the terminal to hang up, and no longer than this. */
  void stayUntilHungUp(Duration longest) throws IOException {
    long end = System.nanoTime() + longest.toNanos();
    long left = longest.toMillis();
    while (left > 0 && read(Duration.ofMillis(left)) >= 0) {
      left = Duration.ofNanos(end - System.nanoTime()).toMillis();
    }
  }

  /** The terminal meets a connection that is reset. */
  void refuse() throws IOException {
    socket.setSoLinger(true, 0);
    socket.close();
  }

  private int read(Duration limit) throws IOException {
    socket.setSoTimeout((int) Math.max(1, limit.toMillis()));
    try {
      return in.read();
    } catch (SocketTimeoutException nothing) {
      return -1;
    }
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
