package org.tapedeck.framework.cardholder;

import java.io.ByteArrayOutputStream;
import java.util.Base64;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** PAReq and PARes as browsers carry them: deflated (RFC 1950), then base64. */
final class Packing {

  /** Characters of a packed message. Some real ones have over 4,000, most of them certificates. */
  static final int LONGEST = 65_536;

  /** Bytes of a message once it is inflated. */
  static final int LONGEST_INFLATED = 262_144;

  private Packing() {}

  static String pack(byte[] document) {
    Deflater deflater = new Deflater();
    try {
      deflater.setInput(document);
      deflater.finish();
      ByteArrayOutputStream packed = new ByteArrayOutputStream();
      byte[] some = new byte[4096];
      while (!deflater.finished()) {
        packed.write(some, 0, deflater.deflate(some));
      }
      return Base64.getEncoder().encodeToString(packed.toByteArray());
    } finally {
      deflater.end();
    }
  }

  /** Some banks break the lines of their base64. */
  static byte[] unpack(String packed) throws Unfit {
    if (packed.length() > LONGEST) {
      throw new Unfit("It is too long.");
    }
    try {
      return inflated(Base64.getDecoder().decode(packed.replaceAll("\\s", "")));
    } catch (IllegalArgumentException damage) {
      throw new Unfit("It is no base64.");
    }
  }

  private static byte[] inflated(byte[] deflated) throws Unfit {
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(deflated);
      return inflated(inflater);
    } catch (DataFormatException damage) {
      throw new Unfit("It cannot be inflated.");
    } finally {
      inflater.end();
    }
  }

  private static byte[] inflated(Inflater inflater) throws DataFormatException, Unfit {
    ByteArrayOutputStream document = new ByteArrayOutputStream();
    byte[] some = new byte[4096];
    while (!inflater.finished()) {
      int length = inflater.inflate(some);
      if (length == 0 && !inflater.finished()) {
        throw new Unfit("It ends too early.");
      }
      document.write(some, 0, length);
      if (document.size() > LONGEST_INFLATED) {
        throw new Unfit("It is too long.");
      }
    }
    return document.toByteArray();
  }
}
