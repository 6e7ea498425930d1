package org.tapedeck.framework.cardholder;

import java.util.Set;

/** Which signatures count. */
enum SignatureAge {
  OF_TODAY(
      2048,
      Set.of(
          "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256",
          "http://www.w3.org/2001/04/xmldsig-more#rsa-sha384",
          "http://www.w3.org/2001/04/xmldsig-more#rsa-sha512",
          "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha256",
          "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha384",
          "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha512"),
      Set.of(
          "http://www.w3.org/2001/04/xmlenc#sha256",
          "http://www.w3.org/2001/04/xmldsig-more#sha384",
          "http://www.w3.org/2001/04/xmlenc#sha512")),

  /** Those that 3-D Secure 1.0.2 itself speaks of, beside today's. */
  OLD(
      1024,
      Set.of("http://www.w3.org/2000/09/xmldsig#rsa-sha1"),
      Set.of("http://www.w3.org/2000/09/xmldsig#sha1"));

  private final int shortestRsa;
  private final Set<String> signatures;
  private final Set<String> digests;

  SignatureAge(int shortestRsa, Set<String> signatures, Set<String> digests) {
    this.shortestRsa = shortestRsa;
    this.signatures = signatures;
    this.digests = digests;
  }

  boolean takesSignature(String algorithm) {
    return signatures.contains(algorithm) || this == OLD && OF_TODAY.takesSignature(algorithm);
  }

  boolean takesDigest(String algorithm) {
    return digests.contains(algorithm) || this == OLD && OF_TODAY.takesDigest(algorithm);
  }

  /** Bits of an RSA key. */
  int shortestRsa() {
    return shortestRsa;
  }
}
