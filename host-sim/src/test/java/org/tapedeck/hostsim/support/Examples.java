package org.tapedeck.hostsim.support;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The worked examples, as whole frames or as the records inside. */
public final class Examples {
  private static final Map<String, String> HEX = read();

  private Examples() {}

  private static Map<String, String> read() {
    Map<String, String> hex = new LinkedHashMap<>();
    String name = "";
    for (String line : text().lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList()) {
      if (line.contains(":")) {
        name = line.substring(0, line.indexOf(':'));
      } else {
        hex.merge(name, line.replace(" ", ""), String::concat);
      }
    }
    return hex;
  }

  private static String text() {
    try (InputStream in = Examples.class.getResourceAsStream("/worked-examples.hex")) {
      return new String(in.readAllBytes(), StandardCharsets.US_ASCII);
    } catch (IOException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }

  public static Set<String> names() {
    return HEX.keySet();
  }

  public static byte[] frame(String name) {
    return HexFormat.of().parseHex(HEX.get(name));
  }

  /** Without STX, end mark and LRC, in seven bits. */
  public static String record(String name) {
    byte[] frame = frame(name);
    StringBuilder record = new StringBuilder();
    for (int i = 1; i < frame.length - 2; i++) {
      record.append((char) (frame[i] & 0x7F));
    }
    return record.toString();
  }

  /** All frames of W12, back to back. */
  public static byte[] batch() {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    names().stream().filter(n -> n.startsWith("W12")).forEach(n -> body.writeBytes(frame(n)));
    return body.toByteArray();
  }
}
