package org.tapedeck.it;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;

/** The door as a socket, for what no HTTP client would send. */
final class RawDoor {

  private static final int PATIENCE_MILLIS = 60_000;
  private static final int LONGEST = 1_000_000;

  private final int port;

  RawDoor(int port) {
    this.port = port;
  }

  /**
   * All that comes back until the server hangs up, which it is asked to do. A request that is not
   * at its end is broken off instead.
   */
  String says(byte[] request, boolean atItsEnd) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", port)) {
      socket.setSoTimeout(PATIENCE_MILLIS);
      socket.getOutputStream().write(request);
      return atItsEnd ? heard(socket.getInputStream()) : "";
    } catch (SocketException hungUp) {
      return "";
    }
  }

  private static String heard(InputStream in) throws IOException {
    ByteArrayOutputStream heard = new ByteArrayOutputStream();
    byte[] some = new byte[8192];
    int count = in.read(some);
    while (count >= 0 && heard.size() < LONGEST) {
      heard.write(some, 0, count);
      count = in.read(some);
    }
    return heard.toString(StandardCharsets.ISO_8859_1);
  }
}
