package org.tapedeck.framework.cassette;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Clock;
import org.tapedeck.cassette.Answer;
import org.tapedeck.cassette.Host;
import org.tapedeck.cassette.HostUnreachable;
import org.tapedeck.cassette.Line;
import org.tapedeck.cassette.Link;
import org.tapedeck.cassette.Message;

/** A host at the end of a leased line. */
final class LeasedHost implements Host {

  private final Link.Leased link;
  private final String attemptId;
  private final Clock clock;

  LeasedHost(Link.Leased link, String attemptId, Clock clock) {
    this.link = link;
    this.attemptId = attemptId;
    this.clock = clock;
  }

  @Override
  public Answer exchange(Message message) {
    throw new IllegalStateException("A leased line takes no messages, it is spoken on.");
  }

  @Override
  public Line line() throws HostUnreachable {
    Socket socket = new Socket();
    try {
      socket.setTcpNoDelay(true);
      socket.connect(
          new InetSocketAddress(link.hostName(), link.port()),
          (int) link.connectLimit().toMillis());
      return new OpenLine(socket, clock, link.talkLimit(), attemptId);
    } catch (IOException | IllegalArgumentException none) {
      close(socket);
      throw new HostUnreachable(
          "The host cannot be reached: " + none.getClass().getSimpleName() + ".", none);
    }
  }

  static void close(Socket socket) {
    try {
      socket.close();
    } catch (IOException alreadyDown) {
      return;
    }
  }
}
