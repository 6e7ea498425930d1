package org.tapedeck.broker;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.jms.JMSRuntimeException;
import jakarta.resource.ResourceException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The broker inside the server, and what becomes of it when its folder suffers. */
class OwnBrokerTest {

  @TempDir Path home;
  private Path folder;

  @BeforeEach
  void folder() {
    folder = home.resolve("broker");
  }

  @Test
  void aMessageComesAfterItsDelayAndNotBefore() throws Exception {
    Listener listener = new Listener();
    try (Stand stand = Stand.inside(folder).listen(Stand.QUEUE, listener)) {
      long sent = System.currentTimeMillis();
      stand.send("later", 1_500);
      stand.send("sooner", 300);
      listener.mustHear("sooner");
      Listener.Heard later = listener.next();
      assertEquals("later", later.text());
      assertTrue(later.atMillis() >= sent + 1_500, later::toString);
    }
  }

  @Test
  void messagesOutliveTheBroker() throws Exception {
    try (Stand stand = Stand.inside(folder)) {
      stand.send("kept", 500);
    }
    delivers("kept");
    assertEquals(List.of("broker"), names(home));
  }

  @Test
  void whatCannotBeDeliveredIsPutAsideAfterThreeTries() throws Exception {
    Listener failing = Listener.thatFails();
    Listener deadLetters = new Listener();
    try (Stand stand = Stand.inside(folder).listen(Stand.QUEUE, failing)) {
      stand.listen(BrokerPlan.DEAD_LETTERS, deadLetters);
      stand.send("hopeless", 0);
      deadLetters.mustHear("hopeless");
      assertEquals(3, failing.waiting());
    }
  }

  @Test
  void aFolderThatIsGoneIsMadeAnew() throws Exception {
    sendAndStop();
    Files.move(folder, home.resolve("elsewhere"));
    worksAfterwards();
  }

  @Test
  void filesOfNoiseDoNoHarm() throws Exception {
    sendAndStop();
    for (Path file : files()) {
      byte[] noise = new byte[(int) Files.size(file)];
      Arrays.fill(noise, (byte) 0x5A);
      Files.write(file, noise);
    }
    worksAfterwards();
    assertEquals(List.of("broker", "broker-damaged-1"), names(home));
  }

  @Test
  void filesCutOffDoNoHarm() throws Exception {
    sendAndStop();
    for (Path file : files()) {
      Files.write(file, Arrays.copyOf(Files.readAllBytes(file), 7));
    }
    worksAfterwards();
    assertEquals(List.of("broker", "broker-damaged-1"), names(home));
  }

  @Test
  void aFolderThatCannotBeReadIsMovedAside() throws Exception {
    Files.writeString(folder, "not a folder");
    worksAfterwards();
    assertEquals(List.of("broker", "broker-damaged-1"), names(home));
    assertEquals("not a folder", Files.readString(home.resolve("broker-damaged-1")));
  }

  @Test
  void aFolderThatVanishesBeneathTheBrokerIsMadeAnew() throws Exception {
    Listener listener = new Listener();
    try (Stand stand = Stand.inside(folder).listen(Stand.QUEUE, listener)) {
      stand.send("before", 0);
      listener.mustHear("before");
      Files.move(folder, home.resolve("elsewhere"));
      // Too long for the journal, so that the broker looks for a folder of its own for it.
      assertThrows(JMSRuntimeException.class, () -> stand.send("x".repeat(200_000), 0));
      sendUntilHeard(stand, "after", listener);
    }
  }

  @Test
  void withoutAnyBrokerTheServerStartsAndSendersAreTold() throws Exception {
    Path impossible = Files.writeString(home.resolve("file"), "").resolve("broker");
    try (Stand stand = assertDoesNotThrow(() -> Stand.inside(impossible))) {
      stand.listen(Stand.QUEUE, new Listener());
      assertThrows(JMSRuntimeException.class, () -> stand.send("in vain", 0));
    }
  }

  private void sendAndStop() throws ResourceException, IOException {
    try (Stand stand = Stand.inside(folder)) {
      stand.send("lost, perhaps", 3_600_000);
    }
    assertFalse(files().isEmpty());
  }

  private void worksAfterwards() throws Exception {
    try (Stand stand = Stand.inside(folder)) {
      stand.send("alive", 0);
    }
    delivers("alive");
  }

  /** The broker that is about to end may still take a message, and lose it: nobody needs it. */
  private static void sendUntilHeard(Stand stand, String text, Listener listener)
      throws InterruptedException {
    for (int tries = 1; tries <= 60; tries++) {
      try {
        stand.send(text, 0);
      } catch (JMSRuntimeException notYet) {
        assertTrue(tries < 60, "it never came back");
      }
      if (listener.hears(text, 1)) {
        return;
      }
    }
    throw new AssertionError("nothing came");
  }

  private void delivers(String text) throws Exception {
    Listener listener = new Listener();
    try (Stand stand = Stand.inside(folder).listen(Stand.QUEUE, listener)) {
      listener.mustHear(text);
    }
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).toList();
    }
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.map(one -> one.getFileName().toString()).sorted().toList();
    }
  }
}
