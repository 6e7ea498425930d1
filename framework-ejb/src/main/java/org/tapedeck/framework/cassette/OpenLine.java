package org.tapedeck.framework.cassette;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.tapedeck.cassette.HostSilent;
import org.tapedeck.cassette.Line;
import org.tapedeck.cassette.Message;
import org.tapedeck.framework.fault.FaultPoint;

/** A leased line over a socket. What is sent is logged masked; what is received is not. */
final class OpenLine implements Line {

  private static final Logger LOG = Logger.getLogger(OpenLine.class.getName());

  private final Socket socket;
  private final InputStream in;
  private final Clock clock;
  private final Instant end;
  private final String attemptId;

  OpenLine(Socket socket, Clock clock, Duration talkLimit, String attemptId) throws IOException {
    this.socket = socket;
    this.in = new BufferedInputStream(socket.getInputStream());
    this.clock = clock;
    this.end = clock.instant().plus(talkLimit);
    this.attemptId = attemptId;
  }

  @Override
  public void send(Message.Part part) throws HostSilent {
    LOG.log(Level.FINE, "attempt {0} > {1}", new Object[] {attemptId, part.description()});
    try {
      socket.getOutputStream().write(part.bytes());
      FaultPoint.QUESTION_SENT.pass();
    } catch (IOException down) {
      throw hungUp(down);
    }
  }

  @Override
  public int receive(Duration limit) throws HostSilent {
    Duration left = Duration.between(clock.instant(), end);
    if (left.isNegative()) {
      throw new HostSilent("The host goes on and on and does not answer.");
    }
    Duration wait = limit.compareTo(left) < 0 ? limit : left;
    try {
      socket.setSoTimeout((int) Math.max(1, wait.toMillis()));
      return next();
    } catch (SocketTimeoutException late) {
      throw new HostSilent("The host said nothing within " + limit.toSeconds() + " s.");
    } catch (IOException down) {
      throw hungUp(down);
    }
  }

  private int next() throws IOException, HostSilent {
    int next = in.read();
    if (next < 0) {
      throw new HostSilent("The host hung up.");
    }
    return next;
  }

  /** Only the kind: a message may quote what the host sent, and that may be a card number. */
  private static HostSilent hungUp(IOException down) {
    return new HostSilent("The host hung up: " + down.getClass().getSimpleName() + ".", down);
  }

  @Override
  public void close() {
    LeasedHost.close(socket);
  }
}
