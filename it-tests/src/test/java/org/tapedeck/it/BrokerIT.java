package org.tapedeck.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The server starts whatever has become of its broker. */
class BrokerIT {

  @Test
  void theBrokerIsInsideAndKeepsWhatItNeedsInTheServersFolder()
      throws IOException, InterruptedException {
    assertTrue(Files.isDirectory(Stage.shared().server().home().resolve("broker/journal")));
  }

  @Test
  void aBrokerOutsideMayBeAway() throws IOException, InterruptedException {
    String address = "tcp://127.0.0.1:" + Tapedeck.freePort();
    try (Tapedeck server = newServer("-Dtapedeck.broker.address=" + address)) {
      Program program = server.start();
      program.awaitReady();
      assertTrue(program.output().contains("The broker is at " + address), program::output);
      assertTrue(Files.notExists(server.home().resolve("broker")));
      new FirstPassword(server).assertIsShownAndMustBeChanged();
    }
  }

  @Test
  void anAddressThatIsNoneIsSaid() throws IOException, InterruptedException {
    Program program = newServer("-Dtapedeck.broker.address=mq.example").start();
    assertEquals(1, program.awaitEnd());
    assertTrue(
        program.output().contains("tapedeck.broker.address must be tcp://host:port"),
        program::output);
  }

  private static Tapedeck newServer(String... settings) throws IOException {
    Tapedeck server = new Tapedeck(Folders.fresh("broker"), List::of, settings);
    server.makeMasterKey();
    return server;
  }
}
