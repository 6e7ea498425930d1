package org.tapedeck.framework.cardholder;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.cert.CertPath;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAPublicKey;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Who has signed, when a path leads from him to one of the trusted roots. */
final class SignerPath {

  private static final int MOST = 8;
  private static final int DIGITAL_SIGNATURE = 0;

  private final Set<TrustAnchor> roots;
  private final SignatureAge oldest;
  private final Clock clock;

  SignerPath(String pem, SignatureAge oldest, Clock clock) {
    this.roots = roots(pem);
    this.oldest = oldest;
    this.clock = clock;
  }

  private static Set<TrustAnchor> roots(String pem) {
    ByteArrayInputStream bytes =
        new ByteArrayInputStream(pem.getBytes(StandardCharsets.ISO_8859_1));
    try {
      return CertificateFactory.getInstance("X.509").generateCertificates(bytes).stream()
          .map(one -> new TrustAnchor((X509Certificate) one, null))
          .collect(Collectors.toSet());
    } catch (GeneralSecurityException wrong) {
      throw new IllegalArgumentException("the trusted certificates cannot be read", wrong);
    }
  }

  /**
   * The key of the one among these who is no authority himself.
   *
   * @param shown in any order, roots among them or not
   */
  PublicKey key(List<X509Certificate> shown) throws Unfit {
    List<X509Certificate> signers =
        shown.stream().filter(one -> one.getBasicConstraints() < 0).toList();
    if (shown.size() > MOST || signers.size() != 1) {
      throw new Unfit("It does not show one signer's certificate with its path.");
    }
    mayHaveSigned(signers.get(0));
    mustCount(path(signers.get(0), shown));
    return signers.get(0).getPublicKey();
  }

  private void mayHaveSigned(X509Certificate signer) throws Unfit {
    boolean[] usage = signer.getKeyUsage();
    if (usage != null && !usage[DIGITAL_SIGNATURE]) {
      throw new Unfit("Its signer's certificate is not for signatures.");
    }
    if (signer.getPublicKey() instanceof RSAPublicKey rsa
        && rsa.getModulus().bitLength() < oldest.shortestRsa()) {
      throw new Unfit("Its signer's key is too short.");
    }
  }

  private void mustCount(CertPath path) throws Unfit {
    boolean old =
        path.getCertificates().stream()
            .anyMatch(one -> ((X509Certificate) one).getSigAlgName().startsWith("SHA1"));
    if (old && oldest == SignatureAge.OF_TODAY) {
      throw new Unfit("Its signer's path has a certificate by SHA-1.");
    }
  }

  private CertPath path(X509Certificate signer, List<? extends Certificate> shown) throws Unfit {
    X509CertSelector target = new X509CertSelector();
    target.setCertificate(signer);
    try {
      PKIXBuilderParameters parameters = new PKIXBuilderParameters(roots, target);
      parameters.addCertStore(
          CertStore.getInstance("Collection", new CollectionCertStoreParameters(shown)));
      // A scheme of version 1 publishes no list of revoked certificates that could be asked here.
      parameters.setRevocationEnabled(false);
      parameters.setDate(Date.from(clock.instant()));
      return CertPathBuilder.getInstance("PKIX").build(parameters).getCertPath();
    } catch (GeneralSecurityException none) {
      throw new Unfit("No valid path of certificates leads from its signer to the scheme's root.");
    }
  }
}
