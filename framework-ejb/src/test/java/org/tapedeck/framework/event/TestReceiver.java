package org.tapedeck.framework.event;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/** Somebody at a port who keeps what he is sent, and answers what the test says. */
final class TestReceiver implements AutoCloseable {

  static final String OK = "HTTP/1.1 200 OK\r\n\r\n";
  static final String NOTHING = "";

  private final List<String> requests = new CopyOnWriteArrayList<>();
  private final List<Socket> open = new CopyOnWriteArrayList<>();
  private final ServerSocket server;
  private volatile Function<String, String> answers = request -> OK;

  TestReceiver() throws IOException {
    server = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
    Thread thread = new Thread(this::serve, "receiver");
    thread.setDaemon(true);
    thread.start();
  }

  /** What it answers from now on; with nothing it holds the line and is silent. */
  void answers(Function<String, String> how) {
    answers = how;
  }

  void answers(String always) {
    answers(request -> always);
  }

  int port() {
    return server.getLocalPort();
  }

  /** Whole requests, since the last look. */
  List<String> requests() {
    List<String> seen = List.copyOf(requests);
    requests.clear();
    return seen;
  }

  /** The attributes object and state of each document, since the last look. */
  List<String> told() {
    return requests().stream().map(TestReceiver::words).toList();
  }

  private static String words(String request) {
    return attribute(request, "objectId") + " " + attribute(request, "newState");
  }

  static String attribute(String request, String name) {
    String[] parts = request.split(" " + name + "=\"", 2);
    return parts.length < 2 ? "" : parts[1].substring(0, parts[1].indexOf('"'));
  }

  private void serve() {
    try {
      while (true) {
        Socket socket = server.accept();
        open.add(socket);
        answer(socket);
      }
    } catch (IOException closed) {
      // The test is over.
    }
  }

  private void answer(Socket socket) throws IOException {
    String request = request(socket.getInputStream());
    requests.add(request);
    String answer = answers.apply(request);
    if (!answer.equals(NOTHING)) {
      OutputStream out = socket.getOutputStream();
      out.write(answer.getBytes(StandardCharsets.US_ASCII));
      out.flush();
      socket.close();
    }
  }

  private static String request(InputStream in) throws IOException {
    StringBuilder all = new StringBuilder();
    while (!isWhole(all.toString())) {
      int next = in.read();
      if (next < 0) {
        break;
      }
      all.append((char) next);
    }
    return all.toString();
  }

  private static boolean isWhole(String text) {
    int head = text.indexOf("\r\n\r\n");
    if (head < 0) {
      return false;
    }
    String length = text.split("Content-Length: ", 2)[1].split("\r", 2)[0];
    return text.length() >= head + 4 + Integer.parseInt(length);
  }

  @Override
  public void close() throws IOException {
    server.close();
    for (Socket socket : open) {
      socket.close();
    }
  }
}
