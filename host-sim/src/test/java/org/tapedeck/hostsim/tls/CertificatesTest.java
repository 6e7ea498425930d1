package org.tapedeck.hostsim.tls;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CertificatesTest {
  @TempDir Path directory;

  @Test
  void whatIsMissingIsMadeOnceAndKept() throws Exception {
    Files.writeString(directory.resolve("ca.p12"), "left over from a start that was broken off");
    new Certificates(directory).serverSide();
    byte[] authority = Files.readAllBytes(directory.resolve("ca.pem"));
    new Certificates(directory).serverSide();
    assertArrayEquals(authority, Files.readAllBytes(directory.resolve("ca.pem")));
    assertTrue(Files.readString(directory.resolve("ca.pem")).contains("BEGIN CERTIFICATE"));
    thePasswordIsRandomAndForTheOwnerOnly();
  }

  private void thePasswordIsRandomAndForTheOwnerOnly() throws Exception {
    Path password = directory.resolve("password");
    assertTrue(Files.readString(password).matches("[0-9a-f]{48}"));
    var permissions = Files.getPosixFilePermissions(password);
    assertEquals("rw-------", PosixFilePermissions.toString(permissions));
  }
}
