package org.tapedeck.hostsim.support;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import javax.net.SocketFactory;
import org.tapedeck.hostsim.frame.BadFrame;
import org.tapedeck.hostsim.frame.FrameReader;

/**
 * A terminal on a line that knows the rules, and writes down what it hears: signals by name, frames
 * by what they say, everything else as junk.
 */
public final class Listener {
  private static final int PATIENCE = 10_000;
  private static final int SENDINGS_MAX = 3;
  private static final int STX = 0x02;

  // spotless:off
  private static final Map<Integer, String> SIGNALS = Map.of(
      0x04, "EOT", 0x05, "ENQ", 0x06, "ACK", 0x07, "BEL", 0x12, "DC2", 0x15, "NAK", 0x16, "SYN");
  // spotless:on

  private final List<String> heard = new ArrayList<>();
  private final List<byte[]> frames;
  private Iterator<byte[]> next;
  private byte[] current;
  private int sendings;

  private Listener(List<byte[]> frames) {
    this.frames = frames;
  }

  /** The frames in order, each when the host is ready for it. */
  public static String hears(int port, List<byte[]> frames) throws IOException {
    return hears(SocketFactory.getDefault(), port, frames);
  }

  public static String hears(SocketFactory sockets, int port, List<byte[]> frames)
      throws IOException {
    return new Listener(frames).call(sockets, port);
  }

  private String call(SocketFactory sockets, int port) throws IOException {
    next = frames.iterator();
    try (Socket socket = sockets.createSocket("127.0.0.1", port)) {
      socket.setSoTimeout(PATIENCE);
      int octet = socket.getInputStream().read();
      while (octet >= 0 && hear(socket, octet & 0x7F, octet)) {
        octet = socket.getInputStream().read();
      }
      heard.add(octet < 0 ? "gone" : "enough");
    } catch (java.net.SocketTimeoutException nothing) {
      heard.add("nothing");
    } catch (IOException reset) {
      heard.add("reset");
    }
    return String.join(" ", heard);
  }

  private boolean hear(Socket socket, int character, int octet) throws IOException {
    if (character == STX) {
      return hearFrame(socket, octet);
    }
    String signal = SIGNALS.getOrDefault(character, "junk");
    heard.add(signal);
    if (signal.equals("NAK") && sendings < SENDINGS_MAX) {
      send(socket);
    } else if (signal.matches("ENQ|ACK|BEL") && next.hasNext()) {
      current = next.next();
      sendings = 0;
      send(socket);
    }
    return true;
  }

  private void send(Socket socket) throws IOException {
    sendings++;
    socket.getOutputStream().write(current);
  }

  private boolean hearFrame(Socket socket, int first) throws IOException {
    String said = answer(octets(first, socket.getInputStream()));
    heard.add(said);
    boolean damaged = said.equals("damaged");
    if (said.equals("half")) {
      return false;
    }
    socket.getOutputStream().write(damaged ? 0x95 : 0x06);
    return true;
  }

  /** Up to the byte after the end mark, or as far as it goes. */
  private static byte[] octets(int first, InputStream in) throws IOException {
    ByteArrayOutputStream frame = new ByteArrayOutputStream();
    frame.write(first);
    int octet = in.read();
    while (octet >= 0 && (octet & 0x7F) != 0x03) {
      frame.write(octet);
      octet = in.read();
    }
    frame.write(octet);
    frame.write(octet < 0 ? octet : in.read());
    return octet < 0 ? new byte[0] : frame.toByteArray();
  }

  /** The response code with the sequence number, or the result with the batch number. */
  public static String answer(byte[] octets) throws IOException {
    if (octets.length == 0) {
      return "half";
    }
    try {
      FrameReader frames = new FrameReader(new ByteArrayInputStream(octets), 1_000, 4_000);
      String record = frames.next().orElseThrow().text();
      String again = octets.length > record.length() + 3 ? "+" : "";
      return record.startsWith("E")
          ? record.substring(17, 19) + "/" + record.substring(13, 17) + again
          : record.substring(34, 36) + "/" + record.substring(38, 41) + again;
    } catch (BadFrame damaged) {
      return "damaged";
    }
  }
}
