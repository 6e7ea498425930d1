package org.tapedeck.redirect.saman;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.regex.Pattern;
import org.tapedeck.cassette.LongDigits;

/** What the bank sent, as it may be kept: without card numbers, and without hashes of them. */
final class ReceivedCopy {

  /** MD5 has 32 digits, SHA-256 64. */
  private static final Pattern HASH = Pattern.compile("[0-9A-Fa-f]{32,}");

  private ReceivedCopy() {}

  static byte[] masked(byte[] received) {
    String text = new String(LongDigits.masked(received), ISO_8859_1);
    return HASH.matcher(text)
        .replaceAll(hash -> "*".repeat(hash.group().length()))
        .getBytes(ISO_8859_1);
  }
}
