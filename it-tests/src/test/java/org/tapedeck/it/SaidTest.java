package org.tapedeck.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A client of the storm notices what it should: here the server is a script. */
class SaidTest {

  private static final String TYPE =
      "<!DOCTYPE R [<!ELEMENT R EMPTY><!ATTLIST R primaryRC CDATA #REQUIRED"
          + " secondaryRC CDATA #REQUIRED said CDATA #IMPLIED>]>";

  private HttpServer server;
  private String answer;
  private int status = 200;

  @BeforeEach
  void serve() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(status, bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void itIsSaidUntilItIsAnsweredForGood() throws InterruptedException {
    Said said = said(Optional.empty());
    assertEquals("pending", hears(said, 1, 311));
    assertEquals("failed", hears(said, 13, 4));
    status = 503;
    assertEquals("without a database", hears(said, 14, 4));
    assertEquals("busy", hears(said, 110, 267));
    status = 200;
    assertEquals("answered", hears(said, 0, 0));
    assertTrue(said.isAnswered());
  }

  @Test
  void anAnswerThatTheTableDoesNotHaveIsNoticed() {
    assertThrows(AssertionError.class, () -> hears(said(Optional.empty()), 105, 321));
  }

  @Test
  void theCodeSaysWhyItWasNotDoneAndNotTheStatus() {
    status = 503;
    assertThrows(AssertionError.class, () -> hears(said(Optional.empty()), 105, 321));
  }

  @Test
  void withoutAKeyItMayHearThatItWasDoneButNotAtFirst() throws InterruptedException {
    assertThrows(AssertionError.class, () -> hears(said(Optional.empty()), 8, 111));
    Said lost = said(Optional.empty());
    hears(lost, 1, 311);
    assertEquals("answered", hears(lost, 8, 111));
    Said keyed = said(Optional.of("key"));
    hears(keyed, 1, 311);
    assertThrows(AssertionError.class, () -> hears(keyed, 8, 111));
  }

  @Test
  void anAnswerThatChangesIsNoticed() throws IOException, InterruptedException {
    Said keyed = said(Optional.of("key"));
    Said unkeyed = said(Optional.empty());
    hears(keyed, 0, 0);
    hears(unkeyed, 0, 0);
    keyed.mustStand();
    answer = reply(0, 0, "in other words");
    unkeyed.mustStand();
    assertThrows(AssertionError.class, keyed::mustStand);
    answer = reply(105, 321, "");
    assertThrows(AssertionError.class, unkeyed::mustStand);
  }

  private String hears(Said said, int primary, int secondary) throws InterruptedException {
    answer = reply(primary, secondary, "");
    return said.say();
  }

  private static String reply(int primary, int secondary, String words) {
    return TYPE
        + "<R primaryRC='%d' secondaryRC='%d' said='%s'/>".formatted(primary, secondary, words);
  }

  private Said said(Optional<String> key) {
    Voice voice =
        new Voice(new Door(server.getAddress().getPort()), new Login("admin", "password"));
    return new Said(voice, Step.closing(1), Map.of("OPERATION", "BATCHCLOSE"), key);
  }
}
