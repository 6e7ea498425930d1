package org.tapedeck.hostsim.saman;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The one card with which everybody pays here. Its number is made up. */
final class TestCard {
  private static final String NUMBER = "6037990000000006";

  static final String MASKED = "603799******0006";
  static final String MD5 = hash("MD5");
  static final String SHA_256 = hash("SHA-256");

  private TestCard() {}

  private static String hash(String algorithm) {
    try {
      byte[] number = NUMBER.getBytes(StandardCharsets.US_ASCII);
      return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(number));
    } catch (NoSuchAlgorithmException never) {
      throw new IllegalStateException(never);
    }
  }
}
