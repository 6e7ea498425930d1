package org.tapedeck.framework.journal;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;

/** How a link is hashed (docs/journal.md). */
final class Chain {

  private Chain() {}

  /** Each value with the number of its bytes in front, so that no two contents have one text. */
  static String hash(Collection<String> values) {
    MessageDigest digest = sha256();
    for (String value : values) {
      byte[] bytes = value.getBytes(UTF_8);
      digest.update((bytes.length + ":").getBytes(US_ASCII));
      digest.update(bytes);
      digest.update((byte) ',');
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
