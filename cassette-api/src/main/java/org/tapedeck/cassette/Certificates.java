package org.tapedeck.cassette;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;

/** The certificates that a cassette's setting names to be trusted ({@link Link.Https}). */
public final class Certificates {

  private Certificates() {}

  /**
   * Whether the text holds X.509 certificates in PEM form, and none that cannot be read: a link
   * would not open with one such among them.
   */
  public static boolean canBeRead(String pem) {
    ByteArrayInputStream bytes = new ByteArrayInputStream(pem.getBytes(StandardCharsets.US_ASCII));
    try {
      return !CertificateFactory.getInstance("X.509").generateCertificates(bytes).isEmpty();
    } catch (CertificateException unreadable) {
      return false;
    }
  }
}
