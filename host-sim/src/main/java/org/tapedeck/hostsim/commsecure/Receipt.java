package org.tapedeck.hostsim.commsecure;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;

/**
 * What goes with money that was taken.
 *
 * @param authNum a text: it begins with zeros
 * @param refundKey like Base64, and never without a plus sign
 * @param settlement the day, MMdd
 */
record Receipt(String authNum, String refundKey, String settlement) {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("MMdd", Locale.ROOT).withZone(ZoneOffset.UTC);
  private static final int KEY_OCTETS = 15;
  private static final int PLUS_AT = 4;

  static Receipt of(String number, Instant now) {
    return new Receipt("00" + number.substring(8), key(number), DAY.format(now));
  }

  private static String key(String number) {
    byte[] hash = Arrays.copyOf(sha256(number), KEY_OCTETS);
    String text = Base64.getEncoder().encodeToString(hash);
    return text.substring(0, PLUS_AT) + "+" + text.substring(PLUS_AT + 1);
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
