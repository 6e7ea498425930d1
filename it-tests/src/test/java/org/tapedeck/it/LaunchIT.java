package org.tapedeck.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What keeps the programs from starting is said in a sentence, with exit code 1. */
class LaunchIT {

  private Path folder;
  private Tapedeck server;

  @BeforeEach
  void newServer() throws IOException {
    folder = Folders.fresh("launch");
    server = new Tapedeck(folder, List::of);
  }

  @Test
  void theServersPortIsInUse() throws IOException, InterruptedException {
    server.makeMasterKey();
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Program program = server.program("server.log", other.getLocalPort());
      assertEquals(1, program.awaitEnd());
      assertSays(program, "Port " + other.getLocalPort() + " cannot be opened");
    }
  }

  @Test
  void theHostsPortIsInUse() throws IOException, InterruptedException {
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Program program = HostSim.program(folder, other.getLocalPort());
      assertEquals(1, program.awaitEnd());
      assertSays(program, Integer.toString(other.getLocalPort()));
    }
  }

  @Test
  void thereIsNoMasterKey() throws InterruptedException {
    Program program = server.start();
    assertEquals(1, program.awaitEnd());
    assertSays(program, "The master key cannot be read");
  }

  @Test
  void theMasterKeyIsAnother() throws IOException, InterruptedException {
    server.makeMasterKey();
    server.start().awaitReady();
    server.close();
    server.makeMasterKey();
    Program program = server.start();
    assertEquals(1, program.awaitEnd());
    assertSays(program, "The master key is not the one that this database was made with");
  }

  @Test
  void thePasswordOfTheDatabaseIsNotWhereItShouldBe() throws IOException, InterruptedException {
    Path missing = folder.resolve("password");
    server = new Tapedeck(folder, () -> List.of("-Dtapedeck.database.password-file=" + missing));
    Program program = server.start();
    assertEquals(1, program.awaitEnd());
    assertSays(program, "The database's password cannot be read from " + missing);
  }

  @Test
  void anotherServerIsRunningInTheFolder() throws IOException, InterruptedException {
    Program second = Stage.shared().server().program("second.log", Tapedeck.freePort());
    assertEquals(1, second.awaitEnd());
    assertSays(second, "Another Tapedeck is running");
  }

  private static void assertSays(Program program, String words) {
    assertTrue(program.output().contains(words), program::output);
  }
}
