package org.tapedeck.visanet;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HexFormat;

/** Frames of the specification's worked examples, as they travel. Not made by our encoder. */
public final class GoldenBytes {

  private GoldenBytes() {}

  public static byte[] of(String... examples) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (String example : examples) {
      bytes.writeBytes(read("/wire/" + example + ".hex"));
    }
    return bytes.toByteArray();
  }

  private static byte[] read(String resource) {
    try (InputStream file = GoldenBytes.class.getResourceAsStream(resource)) {
      String text = new String(file.readAllBytes(), US_ASCII);
      String digits = text.replaceAll("(?m)^#.*$", "").replaceAll("\\s", "");
      return HexFormat.of().parseHex(digits);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
