package org.tapedeck.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** Nobody outside this machine can reach a port of either program. Linux tells in /proc. */
@EnabledOnOs(OS.LINUX)
class LoopbackIT {

  private static final String LISTENING = "0A";

  /** 127.0.0.1, by itself and as an address of IPv6, in the byte order of this machine's kernel. */
  private static final Set<String> LOOPBACK =
      Set.of("0100007F", "7F000001", "0000000000000000FFFF00000100007F");

  @Test
  void theServerListensHereOnly() throws IOException, InterruptedException {
    Tapedeck server = Stage.shared().server();
    assertListensHereOnly(server.program().pid(), server.port());
  }

  /** The broker is inside the server: nobody else can speak to it. */
  @Test
  void theServerHasOnePort() throws IOException, InterruptedException {
    Tapedeck server = Stage.shared().server();
    List<String> addresses = listening(server.program().pid());
    assertEquals(1, addresses.size(), addresses::toString);
  }

  @Test
  void theHostListensHereOnly() throws IOException, InterruptedException {
    HostSim host = Stage.shared().host();
    assertListensHereOnly(host.program().pid(), host.port());
  }

  private static void assertListensHereOnly(long pid, int port) throws IOException {
    List<String> addresses = listening(pid);
    String ownPort = ":%04X".formatted(port);
    assertTrue(addresses.stream().anyMatch(one -> one.endsWith(ownPort)), addresses::toString);
    assertEquals(
        List.of(),
        addresses.stream().filter(one -> !LOOPBACK.contains(one.split(":")[0])).toList());
  }

  /** Columns 1, 3 and 9 of the kernel's tables: local address, state, and the socket's number. */
  private static List<String> listening(long pid) throws IOException {
    Set<String> sockets = sockets(pid);
    return Stream.concat(rows(pid, "tcp"), rows(pid, "tcp6"))
        .map(row -> row.strip().split("\\s+"))
        .filter(row -> row[3].equals(LISTENING) && sockets.contains("socket:[" + row[9] + "]"))
        .map(row -> row[1])
        .toList();
  }

  private static Stream<String> rows(long pid, String table) throws IOException {
    Path file = Path.of("/proc", Long.toString(pid), "net", table);
    return Files.exists(file) ? Files.readAllLines(file).stream().skip(1) : Stream.empty();
  }

  private static Set<String> sockets(long pid) throws IOException {
    try (Stream<Path> open = Files.list(Path.of("/proc", Long.toString(pid), "fd"))) {
      return open.map(LoopbackIT::target).collect(Collectors.toSet());
    }
  }

  private static String target(Path link) {
    try {
      return Files.readSymbolicLink(link).toString();
    } catch (IOException closedMeanwhile) {
      return "";
    }
  }
}
