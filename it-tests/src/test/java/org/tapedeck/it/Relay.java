package org.tapedeck.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Stands between the server and a host that hangs up after a while: the server does not notice
 * until the test wants it to, so a silence lasts as long as the test needs.
 */
final class Relay implements AutoCloseable {

  private final int hostPort;
  private final ServerSocket door = new ServerSocket(0, 100, InetAddress.getLoopbackAddress());
  private final List<Socket> open = new CopyOnWriteArrayList<>();
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private volatile boolean keepsStill = true;

  Relay(int hostPort) throws IOException {
    this.hostPort = hostPort;
    threads.execute(this::accept);
  }

  int port() {
    return door.getLocalPort();
  }

  /** Hangs up on all who wait, and from now on whenever the host does. */
  void hangUp() {
    keepsStill = false;
    open.forEach(Relay::close);
  }

  private void accept() {
    try {
      while (true) {
        Socket server = door.accept();
        Socket host = new Socket(InetAddress.getLoopbackAddress(), hostPort);
        open.addAll(List.of(server, host));
        threads.execute(() -> pass(server, host, false));
        threads.execute(() -> pass(host, server, true));
      }
    } catch (IOException closed) {
      open.forEach(Relay::close);
    }
  }

  private void pass(Socket from, Socket to, boolean isHost) {
    try {
      from.getInputStream().transferTo(to.getOutputStream());
    } catch (IOException gone) {
      // As at the end of what was said.
    }
    if (!(isHost && keepsStill)) {
      close(from);
      close(to);
    }
  }

  private static void close(Socket socket) {
    try {
      socket.close();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  @Override
  public void close() throws IOException {
    keepsStill = false;
    door.close();
    threads.shutdown();
  }
}
