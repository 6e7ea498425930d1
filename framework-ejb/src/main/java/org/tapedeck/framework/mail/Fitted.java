package org.tapedeck.framework.mail;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Collectors;
import org.tapedeck.framework.receipt.OneLine;

/** Texts that others have written, made fit for a row of the outbox. */
final class Fitted {

  private static final int LONGEST_KEY = 100;
  private static final int SHOWN = 30;

  private Fitted() {}

  /** Different keys stay different, however long they are. */
  static String key(String key) {
    String line = OneLine.of(key);
    return line.length() <= LONGEST_KEY ? line : cut(line, SHOWN) + "#" + hash(key);
  }

  /** Lines with nothing else in them that steers. */
  static String lines(String text) {
    return text.lines().map(OneLine::of).collect(Collectors.joining("\n"));
  }

  static String cut(String text, int longest) {
    if (text.length() <= longest) {
      return text;
    }
    boolean inPair = Character.isHighSurrogate(text.charAt(longest - 1));
    return text.substring(0, inPair ? longest - 1 : longest);
  }

  private static String hash(String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException(missing);
    }
  }
}
