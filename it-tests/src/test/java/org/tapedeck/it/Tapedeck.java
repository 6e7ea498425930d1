package org.tapedeck.it;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** The server, as it is shipped, on a free port and with a folder of its own. */
final class Tapedeck implements AutoCloseable {

  private static final SecureRandom RANDOM = new SecureRandom();

  private final Path folder;
  private final Database database;
  private final List<String> settings;
  private final int port = freePort();
  private final Login administrator = new Login("admin", randomText(18));
  private Program program;

  /**
   * @param settings such as -Dtapedeck.events.private-addresses=true
   */
  Tapedeck(Path folder, Database database, String... settings) throws IOException {
    this.folder = folder;
    this.database = database;
    this.settings = List.of(settings);
    Files.createDirectories(home());
  }

  /** Without it the server makes one itself, with a one-time password. */
  void nameFirstAdministrator() throws IOException {
    Files.writeString(
        firstAdministrator(),
        "admin.user=" + administrator.user() + "\nadmin.password=" + administrator.password());
  }

  static int freePort() throws IOException {
    try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return probe.getLocalPort();
    }
  }

  static String randomText(int bytes) {
    byte[] random = new byte[bytes];
    RANDOM.nextBytes(random);
    return Base64.getEncoder().encodeToString(random);
  }

  void makeMasterKey() throws IOException {
    Files.writeString(masterKey(), randomText(32));
  }

  Path masterKey() {
    return home().resolve("master.key");
  }

  /** Starts it; the caller waits until it is ready, or has ended. */
  Program start() {
    return start("server.log", List.of());
  }

  /**
   * The same with a log of its own.
   *
   * @param more settings of this start alone
   */
  Program start(String log, List<String> more) {
    program = program(log, port, more);
    return program;
  }

  /** A process on the same folder, with a log of its own. */
  Program program(String log, int atPort) {
    return program(log, atPort, List.of());
  }

  private Program program(String log, int atPort, List<String> more) {
    List<String> arguments = new ArrayList<>(database.settings());
    arguments.addAll(settings);
    arguments.addAll(more);
    arguments.add("-Dtapedeck.home=" + home());
    arguments.add("-Dtapedeck.public-url=http://127.0.0.1:" + atPort);
    if (Files.exists(firstAdministrator())) {
      arguments.add("-Dtapedeck.first-administrator-file=" + firstAdministrator());
    }
    arguments.addAll(List.of("-jar", System.getProperty("tapedeck.jar")));
    arguments.addAll(List.of("--port", Integer.toString(atPort)));
    return Program.start(folder.resolve(log), "tapedeck ready", arguments);
  }

  /** What a power cut would do, and a restart after it. */
  void killAndStart() throws InterruptedException {
    program.kill();
    start().awaitReady();
  }

  Program program() {
    return program;
  }

  Database database() {
    return database;
  }

  int port() {
    return port;
  }

  Login administrator() {
    return administrator;
  }

  /** The folder with everything that the server keeps, Derby's database too. */
  Path home() {
    return folder.resolve("data");
  }

  private Path firstAdministrator() {
    return folder.resolve("first-administrator.properties");
  }

  @Override
  public void close() {
    program.close();
  }
}
