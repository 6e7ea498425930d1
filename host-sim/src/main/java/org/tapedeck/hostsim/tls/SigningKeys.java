package org.tapedeck.hostsim.tls;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.List;

/** A key that signs documents, and its certificates, its own first and the root last. */
public record SigningKeys(PrivateKey key, List<X509Certificate> chain) {

  // spotless:off
  private static final List<String> STEPS = List.of(
      "-genkeypair -alias ca     -keystore ca.p12     -keyalg RSA -keysize 2048 -validity 3650"
          + " -dname CN=host-sim-directory-root -ext bc:critical=ca:true"
          + " -ext ku:critical=keyCertSign",
      "-genkeypair -alias signer -keystore signer.p12 -keyalg RSA -keysize 2048 -validity 800"
          + " -dname CN=host-sim-acs",
      "-certreq    -alias signer -keystore signer.p12 -file signer.csr",
      "-gencert    -alias ca     -keystore ca.p12     -infile signer.csr -outfile signer.pem -rfc"
          + " -validity 800 -ext ku:critical=digitalSignature",
      "-exportcert -alias ca     -keystore ca.p12     -rfc -file authority.pem",
      "-importcert -alias ca     -keystore signer.p12 -noprompt -file authority.pem",
      "-importcert -alias signer -keystore signer.p12 -noprompt -file signer.pem");

  private static final List<String> MADE = List.of(
      "ca.p12", "signer.p12", "signer.csr", "signer.pem", "authority.pem");
  // spotless:on

  // spotless:off
  private static final List<String> ALONE = List.of(
      "-genkeypair -alias signer -keystore signer.p12 -keyalg RSA -keysize 2048 -validity 800"
          + " -dname CN=stranger",
      "-exportcert -alias signer -keystore signer.p12 -rfc -file authority.pem");
  // spotless:on

  /** Those of a directory; made when they are missing, which takes seconds. */
  public static SigningKeys in(Path directory) throws IOException, GeneralSecurityException {
    return in(new KeyFolder(directory.toAbsolutePath(), STEPS, MADE));
  }

  /** The same, with a certificate that stands under no root but itself. */
  public static SigningKeys alone(Path directory) throws IOException, GeneralSecurityException {
    return in(new KeyFolder(directory.toAbsolutePath(), ALONE, MADE));
  }

  private static SigningKeys in(KeyFolder folder) throws IOException, GeneralSecurityException {
    KeyStore keys = folder.keys("signer.p12");
    return new SigningKeys(
        (PrivateKey) keys.getKey("signer", folder.password()),
        Arrays.stream(keys.getCertificateChain("signer"))
            .map(X509Certificate.class::cast)
            .toList());
  }

  public X509Certificate root() {
    return chain.get(chain.size() - 1);
  }
}
