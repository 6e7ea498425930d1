package org.tapedeck.door;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.HexFormat;

/** Names and values of forms and queries, as they travel. */
public final class UrlEncoding {

  private UrlEncoding() {}

  /**
   * The text that was encoded, with nothing trimmed.
   *
   * @param encoded one character for each byte that came
   * @throws CharacterCodingException when an escape is none, or the bytes are not of this charset
   */
  public static String decode(String encoded, Charset charset) throws CharacterCodingException {
    ByteBuffer bytes = ByteBuffer.wrap(bytes(encoded.replace('+', ' ')));
    return charset.newDecoder().decode(bytes).toString();
  }

  private static byte[] bytes(String encoded) throws CharacterCodingException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(encoded.length());
    for (int at = 0; at < encoded.length(); at++) {
      char one = encoded.charAt(at);
      if (one == '%') {
        bytes.write(digit(encoded, at + 1) << 4 | digit(encoded, at + 2));
        at += 2;
      } else if (one > 0xFF) {
        throw new CharacterCodingException();
      } else {
        bytes.write(one);
      }
    }
    return bytes.toByteArray();
  }

  private static int digit(String encoded, int at) throws CharacterCodingException {
    if (at >= encoded.length() || !HexFormat.isHexDigit(encoded.charAt(at))) {
      throw new CharacterCodingException();
    }
    return HexFormat.fromHexDigit(encoded.charAt(at));
  }
}
