package org.tapedeck.hostsim.acs;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Base64;
import java.util.zip.DeflaterInputStream;
import java.util.zip.InflaterInputStream;

/** A message as it travels through a browser: deflated as zlib does, then base64. */
public final class Packed {
  private static final int MESSAGE_MAX = 64 * 1024;

  private Packed() {}

  public static String pack(byte[] message) {
    return Base64.getEncoder().encodeToString(deflated(message));
  }

  /** In lines of 76 characters, as MIME has them. */
  static String wrapped(String packed) {
    return Base64.getMimeEncoder().encodeToString(Base64.getDecoder().decode(packed));
  }

  private static byte[] deflated(byte[] message) {
    try (InputStream in = new DeflaterInputStream(new ByteArrayInputStream(message))) {
      return in.readAllBytes();
    } catch (IOException never) {
      throw new IllegalStateException(never);
    }
  }

  /**
   * White space between the signs does not count.
   *
   * @throws IllegalArgumentException when it is no packed message, or longer than 64 KB
   */
  public static byte[] unpack(String packed) {
    byte[] octets = Base64.getDecoder().decode(packed.replaceAll("\\s", ""));
    try (InputStream in = new InflaterInputStream(new ByteArrayInputStream(octets))) {
      byte[] message = in.readNBytes(MESSAGE_MAX + 1);
      if (message.length > MESSAGE_MAX) {
        throw new IllegalArgumentException("a message of more than " + MESSAGE_MAX + " bytes");
      }
      return message;
    } catch (IOException broken) {
      throw new IllegalArgumentException("this is not deflated", broken);
    }
  }
}
