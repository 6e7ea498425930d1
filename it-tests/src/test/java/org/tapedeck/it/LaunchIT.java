package org.tapedeck.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
  void thereIsNoMasterKey() throws IOException, InterruptedException {
    assertNotStarted("The master key cannot be read from FILE. There is no such file.");
  }

  /** KEY is one, a slash ends a line. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''                       | The master key in FILE is empty.
          /                        | The master key in FILE is empty.
          no key at all            | The master key in FILE is not Base64.
          AAAAAAAAAAAAAAAAAAAAAA== | The master key in FILE does not have 32 bytes.
          KEY/no key at all        | The master key in FILE is not Base64.
          KEY/KEY/KEY              | FILE has more than two master keys.
      """)
  void theMasterKeyIsNone(String content, String sentence)
      throws IOException, InterruptedException {
    String key = Tapedeck.randomText(32);
    Files.writeString(server.masterKey(), content.replace("/", "\n").replace("KEY", key));
    assertNotStarted(sentence);
  }

  @Test
  void theMasterKeyIsAFolder() throws IOException, InterruptedException {
    Files.createDirectory(server.masterKey());
    assertNotStarted("The master key cannot be read from FILE. It is not a file with a key.");
  }

  @Test
  void theMasterKeyMayNotBeRead() throws IOException, InterruptedException {
    server.makeMasterKey();
    Files.setPosixFilePermissions(server.masterKey(), Set.of());
    assumeFalse(Files.isReadable(server.masterKey()), "this user may read everything");
    assertNotStarted(
        "The master key cannot be read from FILE. The user who runs the server may not read it.");
  }

  /** Nothing is made in its folder but the lock, which tells servers apart. */
  private void assertNotStarted(String sentence) throws IOException, InterruptedException {
    Program program = server.start();
    assertEquals(1, program.awaitEnd());
    String said = sentence.replace("FILE", server.masterKey().toString());
    assertEquals(said + "\n", program.output());
    try (Stream<Path> made = Files.list(server.home())) {
      assertEquals(
          List.of(),
          made.filter(it -> !it.endsWith("lock") && !it.equals(server.masterKey())).toList());
    }
  }

  @Test
  void thePasswordOfTheDatabaseIsNotWhereItShouldBe() throws IOException, InterruptedException {
    Path missing = folder.resolve("password");
    server = new Tapedeck(folder, () -> List.of("-Dtapedeck.database.password-file=" + missing));
    server.makeMasterKey();
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
