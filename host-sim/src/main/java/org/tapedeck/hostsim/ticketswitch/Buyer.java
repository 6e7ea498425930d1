package org.tapedeck.hostsim.ticketswitch;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.tapedeck.hostsim.xml.Tree;

/**
 * What part one said. The card itself is not kept, and of the key no more than what tells another.
 *
 * @param card masked, or none
 * @param key a digest
 */
record Buyer(Tree customer, String card, String key, String sub) {
  private static final int KEY_MIN = 20;

  static Buyer of(Tree request, String sub) {
    return new Buyer(
        request.find("customer_data").orElseThrow(),
        masked(request.get("card_data/card_number")),
        digest(key(request)),
        sub);
  }

  /** As it is: blanks at its ends count. */
  static String key(Tree request) {
    return request.find("encryption_key").map(Tree::text).orElse("");
  }

  static boolean isKey(String key) {
    return key.length() >= KEY_MIN && !key.isBlank();
  }

  boolean hasKey(String other) {
    return digest(other).equals(key);
  }

  boolean hasCard() {
    return !card.equals("none");
  }

  private static String masked(String number) {
    int length = number.length();
    return length < 12 ? "none" : number.substring(0, 5) + "..." + number.substring(length - 4);
  }

  private static String digest(String key) {
    try {
      byte[] octets = key.getBytes(StandardCharsets.UTF_8);
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(octets);
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException never) {
      throw new IllegalStateException(never);
    }
  }
}
