package org.tapedeck.hostsim.tls;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
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
      "ca.p12", "server.p12", "server.csr", "server.pem", "authority.pem");
  // spotless:on

  private final KeyFolder folder;

  public Certificates(Path directory) {
    this.folder = new KeyFolder(directory.toAbsolutePath(), STEPS, MADE);
  }

  public Path authority() {
    return folder.authority();
  }

  /** Makes what is missing and answers what the server needs. */
  public SSLContext serverSide() throws IOException, GeneralSecurityException {
    return context(folder.keys("server.p12"), folder.password());
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
}
