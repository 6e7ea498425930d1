package org.tapedeck.hostsim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.stream.Stream;
import javax.net.SocketFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tapedeck.hostsim.frame.Frame;
import org.tapedeck.hostsim.support.Examples;
import org.tapedeck.hostsim.support.Listener;
import org.tapedeck.hostsim.support.Terminal;

/** Vital and FHMS at once: whoever mixes them up is not served. */
class ProfilesTest {
  private static final String VITAL = "/scripts/gateway.dll?Transact";
  private static final String FHMS = "/fhms/gateway?Transact";

  private Sim sim;

  @BeforeEach
  void start() throws Exception {
    sim = new Sim("--line-port", "0", "--fhms-line-port", "0");
  }

  @AfterEach
  void stop() {
    sim.close();
  }

  private byte[] post(String path, String type, byte[] body) throws Exception {
    return sim.terminal
        .send(
            sim.terminal
                .to(path)
                .header("Content-Type", type)
                .POST(BodyPublishers.ofByteArray(body)))
        .body();
  }

  private static byte[] authorization(String type, String bin) {
    String record = Examples.record("W3").replaceFirst("D4.999995", "D" + type + "." + bin);
    return new Frame(record, true).octets();
  }

  private static List<byte[]> batch(String bin) {
    return Stream.of("a", "b", "c", "d", "e")
        .map(letter -> Examples.record("W12" + letter).replaceFirst("@@@@999995", "@@@@" + bin))
        .map(record -> new Frame(record, record.startsWith("K1.ZT")).octets())
        .toList();
  }

  @ParameterizedTest
  @CsvSource({VITAL + ", 999995", FHMS + ", 999996"})
  void eachHostServesItsOwn(String path, String bin) throws Exception {
    byte[] answer = post(path, Terminal.AUTHORIZATION, authorization("4", bin));
    assertEquals("00/0002", Listener.answer(answer));
  }

  @ParameterizedTest
  @CsvSource({VITAL + ", 999996", FHMS + ", 999995"})
  void theOthersBinIsDroppedAsAnyUnknownBinIs(String path, String bin) {
    assertThrows(
        IOException.class, () -> post(path, Terminal.AUTHORIZATION, authorization("4", bin)));
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    batch(bin).forEach(body::writeBytes);
    assertThrows(IOException.class, () -> post(path, Terminal.SETTLEMENT, body.toByteArray()));
  }

  @Test
  void eachHasALineOfItsOwn() throws Exception {
    String served = "ENQ 00/0002 EOT gone";
    int vital = sim.host.linePort();
    int fhms = sim.host.fhmsLinePort();
    assertEquals(served, Listener.hears(vital, List.of(authorization("0", "999995"))));
    assertEquals(served, Listener.hears(fhms, List.of(authorization("0", "999996"))));
    assertEquals("ENQ gone", Listener.hears(vital, List.of(authorization("0", "999996"))));
    assertEquals("ENQ gone", Listener.hears(fhms, List.of(authorization("0", "999995"))));
  }

  @Test
  void aLineMayBeInTls() throws Exception {
    try (Sim secret = new Sim("--line-port", "0", "--line-tls", "yes")) {
      List<byte[]> frames = List.of(authorization("0", "999995"));
      SocketFactory tls = secret.terminal.tls().getSocketFactory();
      int port = secret.host.linePort();
      assertEquals("ENQ 00/0002 EOT gone", Listener.hears(tls, port, frames));
    }
  }

  @Test
  void theySayGoodInWordsOfTheirOwn() throws Exception {
    ByteArrayOutputStream vital = new ByteArrayOutputStream();
    batch("999995").forEach(vital::writeBytes);
    ByteArrayOutputStream fhms = new ByteArrayOutputStream();
    batch("999996").forEach(fhms::writeBytes);
    assertEquals('_', post(VITAL, Terminal.SETTLEMENT, vital.toByteArray())[42] & 0x7F);
    assertEquals(' ', post(FHMS, Terminal.SETTLEMENT, fhms.toByteArray())[42] & 0x7F);
    List<String> books = sim.page("/books");
    assertTrue(books.get(0).startsWith("batch profile=vital number=003 "), books.get(0));
    assertTrue(books.get(3).startsWith("batch profile=fhms number=003 "), books.get(3));
  }

  @Test
  void whatOneHoldsTheOtherDoesNotKnow() throws Exception {
    byte[] approved = post(VITAL, Terminal.AUTHORIZATION, authorization("4", "999995"));
    assertEquals("00/0002", Listener.answer(approved));
    String record = Examples.record("W7").replaceFirst("D4.999995", "D4.999996");
    byte[] reversal = new Frame(record, true).octets();
    assertEquals("76/0004", Listener.answer(post(FHMS, Terminal.AUTHORIZATION, reversal)));
  }
}
