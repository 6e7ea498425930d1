package org.tapedeck.hostsim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tapedeck.hostsim.support.Terminal.AUTHORIZATION;
import static org.tapedeck.hostsim.support.Terminal.SETTLEMENT;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tapedeck.hostsim.support.Examples;

class BooksPortTest {
  private static Sim sim;

  @BeforeAll
  static void oneOfEach() throws Exception {
    sim = new Sim();
    sim.terminal.send(AUTHORIZATION, Examples.frame("W3"));
    sim.terminal.send(AUTHORIZATION, Examples.frame("W7"));
    sim.terminal.send(SETTLEMENT, Examples.batch());
    sim.terminal.send("text/plain", Examples.frame("W1"));
  }

  @AfterAll
  static void stop() {
    sim.close();
  }

  @Test
  void healthIsOk() throws Exception {
    assertEquals(List.of("ok"), sim.page("/health"));
  }

  @Test
  void theBooksAreInOrderOfArrival() throws Exception {
    List<String> words = sim.page("/books").stream().map(line -> line.split(" ")[0]).toList();
    assertEquals(List.of("hold", "reversal", "batch", "detail", "detail"), words);
  }

  @Test
  void theFramesAreDecoded() throws Exception {
    List<String> frames = sim.page("/frames");
    assertTrue(frames.get(0).startsWith("> recordFormat=D"));
    assertTrue(frames.get(0).contains("pan=411111******1111 expiry=**** addressData=*****"));
    assertTrue(frames.get(1).startsWith("< recordFormat=E"));
    assertTrue(frames.get(frames.size() - 1).endsWith("then=_ACCEPTED"));
  }

  @Test
  void nothingIsFoundBelowAPage() throws Exception {
    assertEquals(List.of(), sim.page("/books/888000002200"));
  }

  @Test
  void everyExchangeIsOneLineInTheLog() {
    List<String> words = sim.logged().lines().map(line -> line.split(" ")[0]).toList();
    assertEquals(List.of("authorization", "authorization", "batch", "gateway"), words);
  }

  @Test
  void noCardNumberExpiryAddressOrVerificationValueIsShownAnywhere() throws Exception {
    String shown =
        sim.logged()
            + String.join("\n", sim.page("/books"))
            + String.join("\n", sim.page("/frames"));
    for (String secret : List.of("4111111111111111", "5499740000000057", "0903", " 999", "8320")) {
      assertFalse(shown.contains(secret), "a secret is shown");
    }
  }
}
