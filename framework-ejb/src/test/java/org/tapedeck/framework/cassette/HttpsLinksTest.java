package org.tapedeck.framework.cassette;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tapedeck.cassette.Answer;
import org.tapedeck.cassette.HostSilent;
import org.tapedeck.cassette.HostUnreachable;
import org.tapedeck.cassette.Link;
import org.tapedeck.cassette.Message;

/**
 * Links to hosts over real sockets: what is sent, and when a host counts as silent or not there.
 */
class HttpsLinksTest {

  private static final Duration LONG = Duration.ofSeconds(30);
  private static final Duration SHORT = Duration.ofMillis(300);

  @TempDir private static Path folder;
  private static TestCertificate ours;
  private static TestCertificate stranger;

  private final OpenLinks links = new OpenLinks(Clock.systemUTC());
  private TestGateway gateway;

  @BeforeAll
  static void makeCertificates() throws Exception {
    ours = new TestCertificate(folder, "ours");
    stranger = new TestCertificate(folder, "stranger");
  }

  @BeforeEach
  void start() throws Exception {
    gateway = new TestGateway(ours.serverContext());
  }

  @AfterEach
  void stop() {
    gateway.close();
  }

  @Test
  void theBodyIsThePartsAndItsLengthIsAnnounced() throws Exception {
    byte[] every = new byte[256];
    for (int value = 0; value < every.length; value++) {
      every[value] = (byte) value;
    }
    Answer answer = exchange(trusted(LONG), message(every, new byte[] {2, 3}, new byte[0]));
    TestGateway.Posted posted = gateway.posted().get(0);
    assertEquals("POST", posted.method());
    assertEquals("x-Visa-II/x-auth", posted.contentType());
    assertEquals("258", posted.contentLength());
    byte[] wanted = Arrays.copyOf(every, 258);
    wanted[256] = 2;
    wanted[257] = 3;
    assertArrayEquals(wanted, posted.body());
    assertEquals("yes", new String(answer.body(), US_ASCII));
  }

  @Test
  void aLongMessageIsSentWhole() throws Exception {
    byte[] frame = new byte[1024];
    Message.Part part = part(frame);
    Message message = new Message("a/b", 5000L * frame.length, Collections.nCopies(5000, part));
    exchange(trusted(LONG), message);
    assertEquals(5000 * frame.length, gateway.posted().get(0).body().length);
  }

  /** A long batch on a slow line: the host may take its time from the last byte on. */
  @Test
  void theTimeThatSendingTakesIsNotThatOfWaiting() throws Exception {
    Message.Part quick = part(new byte[] {1});
    Message.Part slow =
        new SlowPart(() -> assertFalse(new CountDownLatch(1).await(600, TimeUnit.MILLISECONDS)));
    Message message = new Message("a/b", 2, List.of(slow, quick));
    assertEquals("yes", new String(exchange(trusted(SHORT), message).body(), US_ASCII));
  }

  /** One that has to be waited for. */
  private record SlowPart(Executable taking) implements Message.Part {

    @Override
    public byte[] bytes() {
      try {
        taking.execute();
      } catch (Throwable broken) {
        throw new IllegalStateException(broken);
      }
      return new byte[] {0};
    }

    @Override
    public byte[] masked() {
      return new byte[] {0};
    }

    @Override
    public String description() {
      return "a part";
    }
  }

  @ParameterizedTest
  @CsvSource({
    "x-Visa-II/x-auth,               x-Visa-II/x-auth",
    "x-Visa-II/x-auth; charset=utf-8, x-Visa-II/x-auth",
    "'',                             ''",
  })
  void anAnswersContentTypeHasNoParameters(String sent, String taken) throws Exception {
    gateway.will(TestGateway.answering(sent, "yes"));
    assertEquals(taken, exchange(trusted(LONG), small()).contentType());
  }

  @Test
  void anUntrustedCertificateMeansUnreachableAndNothingIsPosted() throws Exception {
    Link link = link("localhost", gateway.port(), stranger.pem(), LONG);
    assertThrows(HostUnreachable.class, () -> exchange(link, small()));
    assertEquals(List.of(), gateway.posted());
  }

  @Test
  void aCertificateOfAnotherNameMeansUnreachableAndNothingIsPosted() throws Exception {
    Link link = link("127.0.0.1", gateway.port(), ours.pem(), LONG);
    assertThrows(HostUnreachable.class, () -> exchange(link, small()));
    assertEquals(List.of(), gateway.posted());
  }

  @Test
  void thePlatformsOwnAuthoritiesAreTrustedOnlyWhenNoneIsNamed() {
    Link link =
        new Link.Https(
            URI.create("https://localhost:" + gateway.port() + "/"), Optional.empty(), LONG, LONG);
    assertThrows(HostUnreachable.class, () -> exchange(link, small()));
    assertEquals(List.of(), gateway.posted());
  }

  @Test
  void aRefusedConnectionMeansUnreachable() throws Exception {
    Link link = link("localhost", freePort(), ours.pem(), LONG);
    assertThrows(HostUnreachable.class, () -> exchange(link, small()));
  }

  @Test
  void certificatesThatCannotBeReadMeanUnreachable() {
    Link link = link("localhost", gateway.port(), "no certificate", LONG);
    assertThrows(HostUnreachable.class, () -> exchange(link, small()));
  }

  @Test
  void anAnswerAfterTheReadLimitMeansSilent() throws Exception {
    gateway.willBeSilent();
    Link link = trusted(SHORT);
    assertThrows(HostSilent.class, () -> exchange(link, small()));
  }

  @Test
  void aHangUpAfterTheRequestMeansSilentAndItIsPostedOnce() throws Exception {
    gateway.will(HttpExchange::close);
    Link link = trusted(LONG);
    assertThrows(HostSilent.class, () -> exchange(link, small()));
    assertEquals(1, gateway.posted().size());
  }

  @Test
  void aHangUpOnAnOldConnectionIsNotRepeatedEither() throws Exception {
    Link link = trusted(LONG);
    exchange(link, small());
    gateway.will(HttpExchange::close);
    assertThrows(HostSilent.class, () -> exchange(link, small()));
    assertEquals(2, gateway.posted().size());
  }

  @Test
  void anAnswerWithoutAnEndMeansSilent() throws Exception {
    gateway.will(TestGateway.answering("text/plain", "x".repeat(70_000)));
    Link link = trusted(LONG);
    assertThrows(HostSilent.class, () -> exchange(link, small()));
  }

  @Test
  void noReasonRepeatsTheHostsWords() throws Exception {
    try (ServerSocket babbling =
        ours.serverContext().getServerSocketFactory().createServerSocket(0)) {
      CompletableFuture<Void> said = CompletableFuture.runAsync(() -> babble(babbling));
      Link link = link("localhost", babbling.getLocalPort(), ours.pem(), LONG);
      HostSilent silent = assertThrows(HostSilent.class, () -> exchange(link, small()));
      said.join();
      assertFalse(silent.getMessage().contains("4111"), silent.getMessage());
    }
  }

  /** Answers something that is no HTTP, with a card number in it. */
  private static void babble(ServerSocket server) {
    try (Socket socket = server.accept()) {
      socket.getInputStream().read();
      socket.getOutputStream().write("4111111111111111 0903\r\n\r\n".getBytes(US_ASCII));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  @Test
  void anAnswerThatBreaksOffMeansSilent() throws Exception {
    gateway.will(
        exchange -> {
          exchange.sendResponseHeaders(200, 100);
          exchange.getResponseBody().write(1);
          exchange.close();
        });
    Link link = trusted(LONG);
    assertThrows(HostSilent.class, () -> exchange(link, small()));
  }

  @Test
  void aPartThatCannotBeMadeMeansSilent() throws Exception {
    Message.Part broken =
        new Message.Part() {
          @Override
          public byte[] bytes() {
            throw new IllegalStateException("a bug in the cassette");
          }

          @Override
          public byte[] masked() {
            return new byte[0];
          }

          @Override
          public String description() {
            return "broken";
          }
        };
    Message message = new Message("a/b", 3, List.of(part(new byte[] {1}), broken));
    Link link = trusted(LONG);
    assertThrows(HostSilent.class, () -> exchange(link, message));
  }

  private Answer exchange(Link link, Message message) throws HostSilent, HostUnreachable {
    return links.open(link, "attempt").exchange(message);
  }

  private Link trusted(Duration readLimit) throws IOException {
    return link("localhost", gateway.port(), ours.pem(), readLimit);
  }

  private static Link link(String name, int port, String pem, Duration readLimit) {
    URI address = URI.create("https://%s:%d/AUTH".formatted(name, port));
    return new Link.Https(address, Optional.of(pem), LONG, readLimit);
  }

  private static Message small() {
    return message(new byte[] {1});
  }

  private static Message message(byte[]... parts) {
    int length = Arrays.stream(parts).mapToInt(part -> part.length).sum();
    return new Message(
        "x-Visa-II/x-auth", length, Arrays.stream(parts).map(HttpsLinksTest::part).toList());
  }

  private static Message.Part part(byte[] bytes) {
    return new Message.Part() {
      @Override
      public byte[] bytes() {
        return bytes;
      }

      @Override
      public byte[] masked() {
        return bytes;
      }

      @Override
      public String description() {
        return bytes.length + " bytes";
      }
    };
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
