package org.tapedeck.door;

import static org.tapedeck.framework.command.PrimaryReturnCode.PRC_INPUT_ERROR;
import static org.tapedeck.framework.command.SecondaryReturnCode.RC_INPUT_ERROR_TOO_LONG;
import static org.tapedeck.framework.command.SecondaryReturnCode.RC_NONE;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.tapedeck.framework.command.Pairs;
import org.tapedeck.framework.command.Refused;

/**
 * Reads a form by itself, because a container may silently cut a long one and drop pairs from it.
 * Every value of a repeated keyword is kept: whether the last or all of them count is for the
 * command to say (specification, section 3.1).
 */
final class Form {

  private static final int LONGEST = 128 * 1024;
  private static final long MOST_PASSED_OVER = 32L * 1024 * 1024;

  private Form() {}

  static Pairs read(InputStream body, Charset charset) throws IOException {
    byte[] bytes = body.readNBytes(LONGEST + 1);
    if (bytes.length > LONGEST) {
      passOver(body);
      throw new Refused(
          PRC_INPUT_ERROR,
          RC_INPUT_ERROR_TOO_LONG,
          "The form is longer than " + LONGEST + " bytes.");
    }
    Pairs pairs = new Pairs();
    for (String pair : new String(bytes, StandardCharsets.ISO_8859_1).split("&")) {
      if (!pair.isEmpty()) {
        put(pairs, pair.split("=", 2), charset);
      }
    }
    return pairs;
  }

  /** Who is still sending does not listen yet; an endless body is cut off all the same. */
  private static void passOver(InputStream body) throws IOException {
    byte[] heap = new byte[8 * 1024];
    long left = MOST_PASSED_OVER;
    for (int got = body.read(heap); got > 0 && left > 0; got = body.read(heap)) {
      left -= got;
    }
  }

  private static void put(Pairs pairs, String[] pair, Charset charset) {
    String value = pair.length == 2 ? decode(pair[1], charset) : "";
    pairs.add(decode(pair[0], charset).strip(), value);
  }

  private static String decode(String encoded, Charset charset) {
    try {
      return UrlEncoding.decode(encoded, charset);
    } catch (CharacterCodingException wrong) {
      throw new Refused(PRC_INPUT_ERROR, RC_NONE, "The form is not URL-encoded " + charset + ".");
    }
  }
}
