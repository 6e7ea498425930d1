package org.tapedeck.hostsim.line;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.tapedeck.hostsim.authorization.AuthorizationExchange;
import org.tapedeck.hostsim.books.Talk;
import org.tapedeck.hostsim.settlement.SettlementExchange;

/** Leased lines: plain TCP on a port of this machine, a bounded number at a time. */
public final class LinePort implements AutoCloseable {
  private static final int LINES = 16;

  private final ServerSocket server;
  private final Limits limits;
  private final AuthorizationExchange authorizations;
  private final SettlementExchange settlement;
  private final Talk talk;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private final ExecutorService lines = Executors.newFixedThreadPool(LINES);

  public LinePort(
      int port,
      Limits limits,
      AuthorizationExchange authorizations,
      SettlementExchange settlement,
      Talk talk)
      throws IOException {
    this.limits = limits;
    this.authorizations = authorizations;
    this.settlement = settlement;
    this.talk = talk;
    server = new ServerSocket(port, LINES, InetAddress.getByName("127.0.0.1"));
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
      new Call(line, limits, authorizations, settlement).run();
    } catch (IOException hungUp) {
      talk.done("line dropped: " + hungUp.getClass().getSimpleName());
    } catch (RuntimeException surprise) {
      // The kind alone: the message of a failed conversion may quote what came in.
      talk.done("own fault, line dropped: " + surprise.getClass().getSimpleName());
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
      talk.done("line closed: " + alreadyGone.getClass().getSimpleName());
    }
  }
}
