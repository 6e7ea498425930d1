package org.tapedeck.framework.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tapedeck.cassette.SettlementDrop;
import org.tapedeck.framework.event.AllowedAddresses;
import org.tapedeck.framework.event.TestAlarm;

/** Servers that do not what a drop should do. */
class SftpDropTest {

  private static final String NOWHERE = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAAB";

  private final TestAlarm alarm = new TestAlarm();
  private final SftpDrop sftp =
      new SftpDrop(
          new AllowedAddresses(host -> List.of(InetAddress.getByName("127.0.0.1")), true),
          alarm,
          Duration.ofSeconds(1));

  @AfterEach
  void close() {
    alarm.close();
  }

  @Test
  void oneThatSaysNothingIsLeft() throws IOException {
    try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getByName("127.0.0.1"))) {
      assertEquals("The line broke.", refusal(drop(silent.getLocalPort(), NOWHERE)));
    }
  }

  @Test
  void oneWithoutAKeyOfThisTypeIsLeft(@TempDir Path home)
      throws IOException, GeneralSecurityException {
    try (TestDrop drop = TestDrop.in(home)) {
      assertEquals(
          "The server has no host key of this type, or no algorithm in common.",
          refusal(drop(drop.port(), NOWHERE)));
      assertEquals(0, drop.logins());
    }
  }

  @Test
  void aHostKeyThatIsNoneIsSaid() {
    assertEquals("The host key in the settings cannot be read.", refusal(drop(1, "ssh-rsa")));
    assertEquals("The host key in the settings cannot be read.", refusal(drop(1, "ssh-rsa *")));
  }

  private String refusal(SettlementDrop drop) {
    return assertThrows(NotPut.class, () -> sftp.put(drop, new Nothing())).getMessage();
  }

  private static SettlementDrop drop(int port, String hostKey) {
    return new SettlementDrop(
        "drop.example", port, "shop", Optional.of("x"), Optional.empty(), hostKey, "");
  }

  private static final class Nothing implements SftpDrop.File {

    @Override
    public String name() {
      return "nothing";
    }

    @Override
    public void write(OutputStream to, SettlementReport.Step step) {
      throw new AssertionError("nothing is to be written");
    }
  }
}
