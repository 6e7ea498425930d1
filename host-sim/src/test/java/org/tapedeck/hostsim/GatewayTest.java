package org.tapedeck.hostsim;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tapedeck.hostsim.support.Terminal.AUTHORIZATION;
import static org.tapedeck.hostsim.support.Terminal.SETTLEMENT;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tapedeck.hostsim.frame.Frame;
import org.tapedeck.hostsim.frame.FrameReader;
import org.tapedeck.hostsim.support.Changed;
import org.tapedeck.hostsim.support.Examples;

class GatewayTest {
  private static Sim sim;

  @BeforeAll
  static void start() throws Exception {
    sim = new Sim();
  }

  @AfterAll
  static void stop() {
    sim.close();
  }

  private static byte[] like(String example, String changes) {
    return new Frame(Changed.by(Examples.record(example), changes), true).octets();
  }

  private static byte[] flipped(byte[] octets, int at, int bits) {
    byte[] flipped = octets.clone();
    flipped[at] ^= (byte) bits;
    return flipped;
  }

  private static byte[] without(byte[] octets, int last) {
    return Arrays.copyOf(octets, octets.length - last);
  }

  private static byte[] onLast(byte[] octets) {
    return Arrays.copyOf(octets, octets.length + 1);
  }

  private static byte[] batch(String... letters) {
    return String.join("", Stream.of(letters).map(GatewayTest::text).toList())
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  private static String text(String letter) {
    return new String(Examples.frame("W12" + letter), StandardCharsets.ISO_8859_1);
  }

  private static String error(HttpResponse<byte[]> answer) {
    assertEquals(200, answer.statusCode());
    assertEquals("x-data/xact-error", answer.headers().firstValue("Content-Type").orElse(""));
    String text = new String(answer.body(), StandardCharsets.US_ASCII);
    assertTrue(text.matches("\\d+ +- +\\S.*"), text);
    return text.substring(0, 3);
  }

  static Stream<Arguments> errors() {
    byte[] w3 = Examples.frame("W3");
    byte[] w12 = Examples.batch();
    // spotless:off
    return Stream.of(
        //           what is wrong                   type           body                    error
        Arguments.of("two flipped bits",             AUTHORIZATION, flipped(w3, 30, 0x03),  "502"),
        Arguments.of("one flipped bit",              AUTHORIZATION, flipped(w3, 30, 0x01),  "502"),
        Arguments.of("not a D record",               AUTHORIZATION, Examples.frame("W12a"), "502"),
        Arguments.of("bytes behind the frame",       AUTHORIZATION, onLast(w3),             "502"),
        Arguments.of("ended by ETB",                 AUTHORIZATION,
            new Frame(Examples.record("W3"), false).octets(),                               "502"),
        Arguments.of("record cut short",             AUTHORIZATION,
            new Frame(Examples.record("W3").substring(0, 100), true).octets(),              "502"),
        Arguments.of("type not known",               "text/plain",  w3,                     "507"),
        Arguments.of("application type 0",           AUTHORIZATION, like("W3", "at 2 0"),   "510"),
        Arguments.of("application type 2",           AUTHORIZATION, like("W3", "at 2 2"),   "510"),
        Arguments.of("STX without parity",           AUTHORIZATION, flipped(w3, 0, 0x80),   "511"),
        Arguments.of("nothing at all",               AUTHORIZATION, new byte[0],            "511"),
        Arguments.of("junk before STX",              AUTHORIZATION, "AB".getBytes(),        "511"),
        Arguments.of("ETX missing",                  AUTHORIZATION, without(w3, 2),         "512"),
        Arguments.of("LRC missing",                  AUTHORIZATION, without(w3, 1),         "513"),
        Arguments.of("batch without trailer",        SETTLEMENT,    batch("a", "b", "c"),   "508"),
        Arguments.of("empty batch",                  SETTLEMENT,    new byte[0],            "508"),
        Arguments.of("detail ended by ETX",          SETTLEMENT,
            new Frame(Examples.record("W12c"), true).octets(),                              "508"),
        Arguments.of("batch of application type 3",  SETTLEMENT,    like("W12a", "at 2 3"), "514"),
        Arguments.of("authorization as a batch",     SETTLEMENT,    w3,                     "502"),
        Arguments.of("batch as an authorization",    AUTHORIZATION, w12,                    "502"),
        Arguments.of("flipped bits in a detail",     SETTLEMENT,    flipped(w12, 200, 0x03),"502"),
        Arguments.of("bytes behind the trailer",     SETTLEMENT,    onLast(w12),            "502"),
        Arguments.of("LRC of the trailer missing",   SETTLEMENT,    without(w12, 1),        "513"));
    // spotless:on
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("errors")
  void whatTheGatewayRefusesItRefusesByNumber(String what, String type, byte[] body, String number)
      throws Exception {
    assertEquals(number, error(sim.terminal.send(type, body)));
  }

  @Test
  void aGetIsError504() throws Exception {
    HttpRequest.Builder get = sim.terminal.to("/scripts/gateway.dll?Transact").GET();
    assertEquals("504", error(sim.terminal.send(get)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/scripts/gateway.dll", "/scripts/gateway.dll?x", "/other?Transact"})
  void anyOtherPathIsNotFound(String path) throws Exception {
    assertEquals(404, sim.terminal.send(sim.terminal.to(path).GET()).statusCode());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Transact", "transact", "TRANSACT"})
  void theLinkTestIsAnsweredHoweverTheQueryIsSpelled(String query) throws Exception {
    HttpRequest.Builder post =
        sim.terminal
            .to("/scripts/gateway.dll?" + query)
            .header("Content-Type", AUTHORIZATION)
            .POST(HttpRequest.BodyPublishers.ofByteArray(Examples.frame("W1")));
    HttpResponse<byte[]> answer = sim.terminal.send(post);
    assertEquals("x-data/xact-response", answer.headers().firstValue("Content-Type").get());
    assertEquals((byte) 0x82, answer.body()[0]);
  }

  @Test
  void anAnswerIsOneFrameWithEvenParity() throws Exception {
    byte[] answer = sim.terminal.send(AUTHORIZATION, like("W3", "at 26 2222")).body();
    assertEquals(99, answer.length);
    for (byte octet : answer) {
      assertEquals(0, Integer.bitCount(octet & 0xFF) % 2);
    }
  }

  @Test
  void w12IsAcceptedOnceAndThenAnsweredAsInW13() throws Exception {
    assertEquals(69, sim.terminal.send(SETTLEMENT, Examples.batch()).body().length);
    byte[] again = sim.terminal.send(SETTLEMENT, Examples.batch()).body();
    assertArrayEquals(Examples.frame("W13"), again);
  }

  @ParameterizedTest
  @ValueSource(strings = {"W1", "W3"})
  void anUnknownBinDropsTheLine(String example) {
    byte[] unknown = like(example, "at 4 123456");
    assertThrows(IOException.class, () -> sim.terminal.send(AUTHORIZATION, unknown));
  }

  @Test
  void aBatchWithAnUnknownBinDropsTheLine() {
    byte[] rest = batch("b", "c", "d", "e");
    byte[] header = new Frame(Changed.by(Examples.record("W12a"), "at 10 123456"), false).octets();
    byte[] body = Arrays.copyOf(header, header.length + rest.length);
    System.arraycopy(rest, 0, body, header.length, rest.length);
    assertThrows(IOException.class, () -> sim.terminal.send(SETTLEMENT, body));
  }

  @Test
  void aBlockedTerminalIsAnsweredButGetsNothing() throws Exception {
    try (Sim blocking = new Sim("--blocked", "59991515")) {
      byte[] refused = blocking.terminal.send(AUTHORIZATION, Examples.frame("W3")).body();
      assertEquals("03", read(refused).substring(17, 19));
      byte[] rejected = blocking.terminal.send(SETTLEMENT, Examples.batch()).body();
      assertEquals("B0001H111515", read(rejected).substring(41));
      byte[] reached = blocking.terminal.send(AUTHORIZATION, Examples.frame("W1")).body();
      assertEquals("85", read(reached).substring(17, 19));
    }
  }

  @Test
  void anUnknownTerminalIsAnsweredButGetsNothing() throws Exception {
    try (Sim knowing = new Sim("--terminals", "1516")) {
      byte[] refused = knowing.terminal.send(AUTHORIZATION, Examples.frame("W3")).body();
      assertEquals("03", read(refused).substring(17, 19));
      byte[] rejected = knowing.terminal.send(SETTLEMENT, Examples.batch()).body();
      assertEquals("U0001H111515", read(rejected).substring(41));
    }
  }

  private static String read(byte[] octets) throws Exception {
    return new FrameReader(new ByteArrayInputStream(octets), 1_000, 4_000).next().get().text();
  }

  @Test
  void aClientOfHttp10IsServed() throws Exception {
    byte[] frame = Examples.frame("W1");
    List<String> head =
        List.of(
            "POST /scripts/gateway.dll?Transact HTTP/1.0",
            "Host: localhost",
            "Content-Type: " + AUTHORIZATION,
            "Content-Length: " + frame.length);
    int port = sim.host.httpsPort();
    try (var socket =
        (SSLSocket) sim.terminal.tls().getSocketFactory().createSocket("localhost", port)) {
      socket.getOutputStream().write((String.join("\r\n", head) + "\r\n\r\n").getBytes());
      socket.getOutputStream().write(frame);
      socket.getOutputStream().flush();
      String answer =
          new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
      assertTrue(answer.contains(" 200 "));
      assertEquals(72, answer.length() - answer.indexOf("\r\n\r\n") - 4);
    }
  }
}
