package org.tapedeck.hostsim.storefront;

import java.security.SecureRandom;
import java.util.HexFormat;

/** A token that was never given before, and the path in which it travels. */
record ReturnPath(String token) {
  static final String PATTERN = "/two-parts/return/([A-Za-z0-9_@-]{1,64})/";
  private static final int TOKEN_BYTES = 16;
  private static final SecureRandom RANDOM = new SecureRandom();

  static ReturnPath fresh() {
    byte[] octets = new byte[TOKEN_BYTES];
    RANDOM.nextBytes(octets);
    return new ReturnPath("T" + HexFormat.of().formatHex(octets));
  }

  /** The token in a path of that pattern. */
  static String in(String path) {
    return path.replaceFirst(PATTERN, "$1");
  }

  String path() {
    return "/two-parts/return/" + token + "/";
  }
}
