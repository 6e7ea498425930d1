package org.tapedeck.hostsim.tls;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;

/**
 * A directory with a test authority and what it has certified, made when missing.
 *
 * @param steps of keytool; the last but those that import exports authority.pem
 * @param made what the steps leave behind
 */
record KeyFolder(Path directory, List<String> steps, List<String> made) {
  private static final int PASSWORD_OCTETS = 24;

  /** Where it stands, everything else does. */
  Path authority() {
    return directory.resolve("ca.pem");
  }

  KeyStore keys(String file) throws IOException, GeneralSecurityException {
    if (!Files.exists(authority())) {
      make();
    }
    KeyStore keys = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(directory.resolve(file))) {
      keys.load(in, password());
    }
    return keys;
  }

  char[] password() throws IOException {
    return Files.readString(passwordFile()).strip().toCharArray();
  }

  private void make() throws IOException {
    Files.createDirectories(directory);
    for (String leftOver : made) {
      Files.deleteIfExists(directory.resolve(leftOver));
    }
    Files.deleteIfExists(passwordFile());
    writePassword();
    Keytool keytool = new Keytool(directory, passwordFile());
    for (String step : steps) {
      keytool.run(step);
    }
    Files.move(directory.resolve("authority.pem"), authority());
  }

  /** Nobody else may read it, not even between creation and writing. */
  private void writePassword() throws IOException {
    byte[] random = new byte[PASSWORD_OCTETS];
    new SecureRandom().nextBytes(random);
    if (Files.getFileStore(directory).supportsFileAttributeView("posix")) {
      var ownerOnly = PosixFilePermissions.fromString("rw-------");
      Files.createFile(passwordFile(), PosixFilePermissions.asFileAttribute(ownerOnly));
    }
    Files.writeString(passwordFile(), HexFormat.of().formatHex(random));
  }

  private Path passwordFile() {
    return directory.resolve("password");
  }
}
