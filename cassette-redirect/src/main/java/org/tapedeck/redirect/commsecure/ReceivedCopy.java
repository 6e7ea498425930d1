package org.tapedeck.redirect.commsecure;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.regex.Pattern;
import org.tapedeck.cassette.LongDigits;

/**
 * What the bank sent, without what it may quote: its errors repeat values, a password among them.
 */
final class ReceivedCopy {

  /** From the first quotation mark to the end of the line. */
  private static final Pattern QUOTED = Pattern.compile("(?<=['\"`])[^\\r\\n]+");

  private ReceivedCopy() {}

  static byte[] masked(byte[] received) {
    String text = new String(LongDigits.masked(received), ISO_8859_1);
    return QUOTED
        .matcher(text)
        .replaceAll(quoted -> "*".repeat(quoted.group().length()))
        .getBytes(ISO_8859_1);
  }
}
