package org.tapedeck.hostsim.mac;

/** The hashes that a bank may sign with. */
public enum Hash {
  SHA1("HmacSHA1"),
  SHA256("HmacSHA256");

  private final String algorithm;

  Hash(String algorithm) {
    this.algorithm = algorithm;
  }

  String algorithm() {
    return algorithm;
  }
}
