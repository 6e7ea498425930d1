package org.tapedeck.framework.cassette;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tapedeck.cassette.Answer;
import org.tapedeck.cassette.Host;
import org.tapedeck.cassette.HostSilent;
import org.tapedeck.cassette.HostUnreachable;
import org.tapedeck.cassette.Line;
import org.tapedeck.cassette.Link;
import org.tapedeck.cassette.Message;
import org.tapedeck.testkit.Fuzz;
import org.tapedeck.testkit.Garbage;

/** Whatever comes back on a link is an answer, or none: nothing else comes out, and it ends. */
class GarbageTest {

  private static final int ANSWERS = 100;
  private static final int LONGEST_ANSWER = 64 * 1024;

  private static final Duration LONG = Duration.ofSeconds(20);

  private static final byte[] SOUND =
      ("HTTP/1.1 200 OK\r\nContent-Type: text/plain; charset=x\r\nContent-Length: 3\r\n"
              + "Transfer-Encoding: identity\r\n\r\nyes")
          .getBytes(US_ASCII);

  private final Queue<byte[]> answers = new ConcurrentLinkedQueue<>();

  /** Whoever calls gets the next answer, and then the line goes down. */
  private Thread serving(ServerSocket server) {
    Thread thread =
        new Thread(
            () -> {
              while (!server.isClosed()) {
                try (Socket socket = server.accept()) {
                  socket.getInputStream().read();
                  socket.getOutputStream().write(answers.remove());
                } catch (IOException | RuntimeException hungUp) {
                  continue;
                }
              }
            });
    thread.setDaemon(true);
    thread.start();
    return thread;
  }

  @Test
  void whateverAGatewayAnswers(@TempDir Path folder) throws Exception {
    TestCertificate certificate = new TestCertificate(folder, "ours");
    InetAddress here = InetAddress.getLoopbackAddress();
    try (ServerSocket server =
        certificate.serverContext().getServerSocketFactory().createServerSocket(0, 50, here)) {
      Thread thread = serving(server);
      Link link =
          new Link.Https(
              URI.create("https://localhost:" + server.getLocalPort() + "/"),
              Optional.of(certificate.pem()),
              LONG,
              LONG);
      Host host = new OpenLinks(Clock.systemUTC()).open(link, "attempt");
      Fuzz.inputs(
          ANSWERS,
          random -> {
            answers.add(Garbage.like(random, SOUND));
            try {
              Answer answer = host.exchange(new Message("a/b", 1, List.of(new One())));
              assertTrue(answer.body().length <= LONGEST_ANSWER);
            } catch (HostSilent | HostUnreachable none) {
              assertTrue(none.getMessage().length() < 100, none::getMessage);
            }
            answers.clear();
          });
      server.close();
      thread.join();
    }
  }

  @Test
  void whateverIsSaidOnALine() throws Exception {
    try (ServerSocket server = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"))) {
      Thread thread = serving(server);
      Link link = new Link.Leased("127.0.0.1", server.getLocalPort(), LONG, LONG);
      Host host = new OpenLinks(Clock.systemUTC()).open(link, "attempt");
      Fuzz.inputs(
          ANSWERS,
          random -> {
            answers.add(Garbage.random(random));
            try (Line line = host.line()) {
              line.send(new One());
              for (int said = 0; said <= LONGEST_ANSWER; said++) {
                int next = line.receive(LONG);
                assertTrue(next >= 0 && next <= 255);
              }
              throw new AssertionError("more than was said");
            } catch (HostSilent gone) {
              assertTrue(gone.getMessage().startsWith("The host hung up"), gone::getMessage);
            }
          });
      server.close();
      thread.join();
    }
  }

  private record One() implements Message.Part {
    @Override
    public byte[] bytes() {
      return new byte[] {1};
    }

    @Override
    public byte[] masked() {
      return bytes();
    }

    @Override
    public String description() {
      return "one";
    }
  }
}
