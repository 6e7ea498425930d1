package org.tapedeck.hostsim.line;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.net.ServerSocketFactory;
import org.tapedeck.hostsim.books.Journal;
import org.tapedeck.hostsim.hosts.Host;
import org.tapedeck.hostsim.talks.Talks;
import org.tapedeck.hostsim.talks.Way;

/** Leased lines: TCP, plain or in TLS, on a port of this machine, a bounded number at a time. */
public final class LinePort implements AutoCloseable {
  private static final int LINES = 16;

  private final ServerSocket server;
  private final Limits limits;
  private final Host host;
  private final Journal journal;
  private final Talks talks;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private final ExecutorService lines = Executors.newFixedThreadPool(LINES);

  /**
   * @param sockets plain ones, or those of TLS
   */
  public LinePort(
      int port, ServerSocketFactory sockets, Limits limits, Host host, Journal journal, Talks talks)
      throws IOException {
    this.limits = limits;
    this.host = host;
    this.journal = journal;
    this.talks = talks;
    server = sockets.createServerSocket(port, LINES, InetAddress.getByName("127.0.0.1"));
    Thread door = new Thread(this::accept, "line-door");
    door.setDaemon(true);
    door.start();
  }

  public int port() {
    return server.getLocalPort();
  }

  private void accept() {
    while (!server.isClosed()) {
      try {
        Socket socket = server.accept();
        open.add(socket);
        lines.execute(() -> serve(socket));
      } catch (IOException | java.util.concurrent.RejectedExecutionException closing) {
        return;
      }
    }
  }

  private void serve(Socket socket) {
    try (Line line = new Line(socket, limits)) {
      new Call(line, limits, host, () -> talks.sitting(Way.LINE, host.profile())).run();
    } catch (IOException hungUp) {
      journal.done("line dropped: " + hungUp.getClass().getSimpleName());
    } catch (RuntimeException surprise) {
      // The kind alone: the message of a failed conversion may quote what came in.
      journal.done("own fault, line dropped: " + surprise.getClass().getSimpleName());
    } finally {
      open.remove(socket);
    }
  }

  @Override
  public void close() {
    lines.shutdownNow();
    try {
      server.close();
      for (Socket socket : open) {
        socket.close();
      }
    } catch (IOException alreadyGone) {
      journal.done("line closed: " + alreadyGone.getClass().getSimpleName());
    }
  }
}
