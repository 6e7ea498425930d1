package org.tapedeck.redirect.ticketswitch;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.regex.Pattern;
import org.tapedeck.cassette.LongDigits;

/**
 * What the core sent, as it may be kept: without what opens its next call, without return tokens,
 * and without the page, which may carry anything.
 */
final class ReceivedCopy {

  private static final Pattern OPENING =
      Pattern.compile(
          "(?<=<(?:crypto_block|redirect_html_page_data)>)[^<]++|(?<=[0-9]{18}-)[A-Za-z0-9_-]++");

  private ReceivedCopy() {}

  static byte[] masked(byte[] received) {
    String text = new String(received, ISO_8859_1);
    byte[] opened =
        OPENING
            .matcher(text)
            .replaceAll(secret -> "*".repeat(secret.group().length()))
            .getBytes(ISO_8859_1);
    return LongDigits.masked(opened);
  }
}
