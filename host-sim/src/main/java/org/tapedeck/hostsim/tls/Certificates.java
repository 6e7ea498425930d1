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
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** A directory with a test authority and a certificate for this machine, made when missing. */
public final class Certificates {

  // spotless:off
  /** The authority's certificate is exported last: where it stands, everything else does. */
  private static final List<String> STEPS = List.of(
      "-genkeypair -alias ca     -keystore ca.p12     -keyalg RSA -keysize 2048 -validity 3650"
          + " -dname CN=host-sim-authority -ext bc:critical=ca:true"
          + " -ext ku:critical=keyCertSign",
      "-genkeypair -alias server -keystore server.p12 -keyalg RSA -keysize 2048 -validity 800"
          + " -dname CN=localhost",
      "-certreq    -alias server -keystore server.p12 -file server.csr",
      "-gencert    -alias ca     -keystore ca.p12     -infile server.csr -outfile server.pem -rfc"
          + " -validity 800 -ext san=dns:localhost,ip:127.0.0.1 -ext eku=serverAuth",
      "-exportcert -alias ca     -keystore ca.p12     -rfc -file authority.pem",
      "-importcert -alias ca     -keystore server.p12 -noprompt -file authority.pem",
      "-importcert -alias server -keystore server.p12 -noprompt -file server.pem");

  private static final List<String> MADE = List.of(
      "ca.p12", "server.p12", "server.csr", "server.pem", "authority.pem", "password");
  // spotless:on

  private static final int PASSWORD_OCTETS = 24;

  private final Path directory;

  public Certificates(Path directory) {
    this.directory = directory.toAbsolutePath();
  }

  public Path authority() {
    return directory.resolve("ca.pem");
  }

  /** Makes what is missing and answers what the server needs. */
  public SSLContext serverSide() throws IOException, GeneralSecurityException {
    if (!Files.exists(authority())) {
      make();
    }
    char[] password = Files.readString(password()).strip().toCharArray();
    KeyStore keys = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(directory.resolve("server.p12"))) {
      keys.load(in, password);
    }
    return context(keys, password);
  }

  private static SSLContext context(KeyStore keys, char[] password)
      throws GeneralSecurityException {
    KeyManagerFactory managers =
        KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    managers.init(keys, password);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(managers.getKeyManagers(), null, null);
    return context;
  }

  private void make() throws IOException {
    Files.createDirectories(directory);
    for (String leftOver : MADE) {
      Files.deleteIfExists(directory.resolve(leftOver));
    }
    writePassword();
    Keytool keytool = new Keytool(directory, password());
    for (String step : STEPS) {
      keytool.run(step);
    }
    Files.delete(directory.resolve("server.csr"));
    Files.move(directory.resolve("authority.pem"), authority());
  }

  /** Nobody else may read it, not even between creation and writing. */
  private void writePassword() throws IOException {
    byte[] random = new byte[PASSWORD_OCTETS];
    new SecureRandom().nextBytes(random);
    if (Files.getFileStore(directory).supportsFileAttributeView("posix")) {
      var ownerOnly = PosixFilePermissions.fromString("rw-------");
      Files.createFile(password(), PosixFilePermissions.asFileAttribute(ownerOnly));
    }
    Files.writeString(password(), HexFormat.of().formatHex(random));
  }

  private Path password() {
    return directory.resolve("password");
  }
}
